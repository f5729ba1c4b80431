package com.megaticket.console.race;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableSpec;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.TransactResult.Reason;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * The tables of one region in memory, with DynamoDB's answers and no time of its own: a call is an instant. Compared with
 * the real engine by {@code StoreEqualityIT}. Not thread-safe: one caller at a time.
 */
public final class SimStore implements ItemStore {
    /** A token is remembered this long after its commit (TransactWriteItems, ClientRequestToken). */
    static final long TOKEN_MILLIS = 600_000;

    private final String region;
    private final Clock clock;
    private final LongSupplier indexDelay;
    private final Map<Table, Map<String, NavigableMap<String, Item>>> tables = new EnumMap<>(Table.class);
    private final Map<IndexName, SimIndex> indexes = new EnumMap<>(IndexName.class);
    private final Map<Table, List<SimIndex>> indexesOf = new EnumMap<>(Table.class);
    private final Map<String, Spent> tokens = new HashMap<>();

    /** @param indexDelay milliseconds until an index shows the next change */
    public SimStore(String region, Clock clock, LongSupplier indexDelay) {
        this.region = region;
        this.clock = clock;
        this.indexDelay = indexDelay;
        for (TableSpec spec : Schema.TABLES) {
            tables.put(spec.table(), new HashMap<>());
            List<SimIndex> own = spec.indexes().stream().map(SimIndex::new).toList();
            own.forEach(index -> indexes.put(index.spec().name(), index));
            indexesOf.put(spec.table(), own);
        }
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public Optional<Item> get(Table table, Key key) {
        return item(Address.of(table, key));
    }

    Optional<Item> item(Address address) {
        return Optional.ofNullable(partition(address.table(), address.hash()).get(address.sort()));
    }

    @Override
    public List<Item> query(Table table, String hash) {
        return query(table, hash, "");
    }

    @Override
    public List<Item> query(Table table, String hash, String prefix) {
        return List.copyOf(range(table, hash, prefix).values());
    }

    /** The live rows of a partition whose sort key begins with {@code prefix}, in key order. */
    NavigableMap<String, Item> range(Table table, String hash, String prefix) {
        NavigableMap<String, Item> rows = partition(table, hash);
        return prefix.isEmpty() ? rows : rows.subMap(prefix, true, prefix + Character.toString(0x10FFFF), true);
    }

    @Override
    public List<Item> queryIndex(Table table, IndexName index, String hash) {
        SimIndex found = indexes.get(index);
        if (found == null) {
            throw new IllegalArgumentException("no index " + index);
        }
        return found.read(hash, clock.millis());
    }

    @Override
    public List<Item> scan(Table table) {
        return of(table).values().stream().flatMap(rows -> rows.values().stream()).toList();
    }

    @Override
    public TransactResult transact(Transaction transaction) {
        return apply(transaction).result();
    }

    /** As {@link #transact}, and tells what changed. */
    Applied apply(Transaction transaction) {
        Optional<String> invalid = Validation.unfit(transaction);
        if (invalid.isPresent()) {
            return rejected(invalid.get());
        }
        Optional<TransactResult> replay = replay(transaction);
        if (replay.isPresent()) {
            return new Applied(replay.get(), List.of());
        }
        // The engine looks at the token between the expressions and the items.
        Optional<String> unfit = Validation.unfitItems(transaction);
        if (unfit.isPresent()) {
            return rejected(unfit.get());
        }
        var reasons = new ArrayList<Reason>();
        var changes = new ArrayList<Change>();
        boolean cancelled = false;
        for (Write write : transaction.writes()) {
            Address address = Address.of(write.table(), write.key());
            Optional<Item> before = item(address);
            boolean holds = Conditions.hold(write.condition(), before);
            Optional<String> noIndex = holds ? Validation.unfitIndex(write, before) : Optional.empty();
            if (noIndex.isPresent()) {
                return rejected(noIndex.get());
            }
            Reason reason = holds ? Validation.refusal(write, before) : new Reason.ConditionFailed(before);
            cancelled |= !(reason instanceof Reason.None);
            reasons.add(reason);
            if (!(write instanceof Write.Check)) {
                changes.add(new Change(address, before, Validation.after(write, before)));
            }
        }
        if (cancelled) {
            return new Applied(new TransactResult.Cancelled(reasons), List.of());
        }
        changes.forEach(this::put);
        tokens.put(transaction.token(), new Spent(transaction.writes(), clock.millis()));
        return new Applied(new TransactResult.Committed(), changes);
    }

    /** What a repeat of a committed transaction is told; empty for a new one. */
    Optional<TransactResult> replay(Transaction transaction) {
        Spent spent = tokens.get(transaction.token());
        if (spent == null || clock.millis() - spent.at > TOKEN_MILLIS) {
            return Optional.empty();
        }
        return Optional.of(
                spent.writes.equals(transaction.writes())
                        ? new TransactResult.Committed()
                        : new TransactResult.Rejected(new Failure.Bug("TOKEN", "used with other content", "")));
    }

    private static Applied rejected(String why) {
        return new Applied(new TransactResult.Rejected(new Failure.Invalid(why, "")), List.of());
    }

    /** What TTL would delete: items whose TTL attribute is a number below {@code epochSecond}. */
    List<Address> expired(Table table, long epochSecond) {
        Optional<String> ttl = Schema.of(table).ttlAttribute();
        var found = new ArrayList<Address>();
        if (ttl.isPresent()) {
            of(table).forEach((hash, rows) -> rows.forEach((sort, item) -> {
                var seconds = item.number(ttl.get());
                if (seconds.isPresent() && seconds.getAsLong() < epochSecond) {
                    found.add(new Address(table, hash, sort));
                }
            }));
        }
        found.sort(null);
        return found;
    }

    /** Deletes one item as TTL does: no condition, no transaction. */
    Change delete(Address address) {
        var change = new Change(address, item(address), Optional.empty());
        put(change);
        return change;
    }

    /** Deletes one item without a condition. */
    public void remove(Table table, Key key) {
        delete(Address.of(table, key));
    }

    /** One item as it comes from the other region. */
    void arrive(Change change) {
        put(change);
    }

    private void put(Change change) {
        Address at = change.address();
        change.after()
                .ifPresentOrElse(
                        item -> of(at.table())
                                .computeIfAbsent(at.hash(), _ -> new TreeMap<>(Values::compareText))
                                .put(at.sort(), item),
                        () -> partition(at.table(), at.hash()).remove(at.sort()));
        List<SimIndex> own = indexesOf.getOrDefault(at.table(), List.of());
        if (!own.isEmpty()) {
            long due = clock.millis() + indexDelay.getAsLong();
            own.forEach(index -> index.follow(change, due));
        }
    }

    private NavigableMap<String, Item> partition(Table table, String hash) {
        NavigableMap<String, Item> rows = of(table).get(hash);
        return rows == null ? new TreeMap<>(Values::compareText) : rows;
    }

    private Map<String, NavigableMap<String, Item>> of(Table table) {
        return tables.getOrDefault(table, Map.of());
    }

    record Applied(TransactResult result, List<Change> changes) {}

    private record Spent(List<Write> writes, long at) {}
}
