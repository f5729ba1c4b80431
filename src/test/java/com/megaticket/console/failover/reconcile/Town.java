package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.store.ThroughStore;
import com.megaticket.console.race.SimStore;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The tables of one region with a stream, and partitions that will not answer. */
final class Town extends ThroughStore implements ChangeStream {
    final Set<String> mute = new HashSet<>();
    boolean streamCut;
    boolean dark;
    private final SimStore store;
    private final Clock clock;
    private final List<Change> changes = new ArrayList<>();
    /** What was deleted here and is not there again. */
    final Set<Key> tombstones = new HashSet<>();

    Town(String region, Clock clock) {
        this.store = new SimStore(region, clock, () -> 0);
        this.clock = clock;
    }

    @Override
    public String region() {
        return store.region();
    }

    @Override
    protected ItemStore there() {
        if (dark) {
            throw new Fault(new Failure.Unavailable("dark", ""));
        }
        return store;
    }

    @Override
    public List<Item> query(Table table, String hash) {
        if (mute.contains(hash)) {
            throw new Fault(new Failure.Unavailable("cut", ""));
        }
        return there().query(table, hash);
    }

    @Override
    public List<Item> scan(Table table) {
        if (mute.contains(table.name())) {
            throw new Fault(new Failure.Unavailable("cut", ""));
        }
        return there().scan(table);
    }

    @Override
    public TransactResult transact(Transaction transaction) {
        List<Write> writes = transaction.writes().stream()
                .filter(w -> w.table() == Table.RESERVATIONS && !(w instanceof Write.Check)).toList();
        List<Optional<Item>> before = writes.stream().map(w -> get(w.table(), w.key())).toList();
        TransactResult result = store.transact(transaction);
        for (int i = 0; i < writes.size(); i++) {
            changed(before.get(i), get(Table.RESERVATIONS, writes.get(i).key()));
        }
        return result;
    }

    private void changed(Optional<Item> before, Optional<Item> after) {
        if (!before.equals(after)) {
            changes.add(new Change(region(), clock.instant(), before, after));
            Key key = Key.in(Table.RESERVATIONS, before.or(() -> after).orElseThrow());
            if (after.isEmpty()) {
                tombstones.add(key);
            } else {
                tombstones.remove(key);
            }
        }
    }

    void put(Table table, Item item) {
        transact(new Transaction(Ids.random().uuid(), List.of(new Write.Put(table, item, Condition.NONE))));
    }

    /** As TTL does. */
    void remove(Item item) {
        store.remove(Table.RESERVATIONS, Key.in(Table.RESERVATIONS, item));
        changed(Optional.of(item), Optional.empty());
    }

    /** What the stream had is over 24 hours old. */
    void forget() {
        changes.clear();
    }

    @Override
    public void read(Consumer<Change> each, BooleanSupplier stop) {
        if (streamCut) {
            throw new Fault(new Failure.Denied("dynamodb:GetRecords", "", ""));
        }
        changes.forEach(each);
    }
}
