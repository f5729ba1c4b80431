package com.megaticket.console.race;

import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.TransactResult.Reason;
import com.megaticket.console.shared.store.Transaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The same random operations on the simulated store and on the real engine: same answers, same tables in the end. */
final class StoreComparison {
    private final ItemStore engine;
    private final ItemStore simulated;
    private final OddOperations odd;
    private final String prefix;
    private final List<String> differences = new ArrayList<>();
    private final List<Transaction> sent = new ArrayList<>();
    private final Map<String, Long> tally = new TreeMap<>();

    StoreComparison(ItemStore engine, long seed, String prefix) {
        this.engine = engine;
        this.simulated = new SimStore(engine.region(), Clock.systemUTC(), () -> 0);
        this.odd = new OddOperations(seed, prefix);
        this.prefix = prefix;
    }

    /** @return what differed */
    List<String> run(int operations) {
        for (int i = 0; i < operations && differences.size() < 20; i++) {
            switch (odd.pick(20)) {
                case 0 -> get();
                case 1 -> query();
                case 2 -> index();
                case 3 -> users();
                default -> transact();
            }
        }
        for (String hash : OddOperations.HASHES) {
            same("contents of " + hash, store -> store.query(Table.RESERVATIONS, prefix + hash));
            same("contents of " + hash, store -> store.query(Table.CONSOLE, prefix + hash));
        }
        users();
        return differences;
    }

    Map<String, Long> tally() {
        return tally;
    }

    private void get() {
        Table table = odd.table();
        var key = odd.key(table);
        same("get " + key, store -> store.get(table, key));
    }

    private void query() {
        Table table = odd.pick(2) == 0 ? Table.RESERVATIONS : Table.CONSOLE;
        String hash = odd.hash();
        if (odd.pick(2) == 0) {
            same("query " + hash, store -> store.query(table, hash));
        } else {
            same("query " + hash + " SEAT#", store -> store.query(table, hash, "SEAT#"));
        }
    }

    private void index() {
        String holding = odd.holding();
        same("index " + holding, store -> Set.copyOf(
                store.queryIndex(Table.RESERVATIONS, IndexName.HOLDING_ID, holding)));
    }

    private void users() {
        same("scan", store -> {
            var mine = new HashSet<Item>();
            store.scan(Table.USERS).stream().filter(i -> i.text("email").filter(e -> e.startsWith(prefix)).isPresent())
                    .forEach(mine::add);
            return mine;
        });
    }

    private void transact() {
        Transaction transaction = odd.pick(60) == 0 ? odd.refused() : odd.transaction();
        if (!sent.isEmpty() && odd.pick(10) == 0) {
            Transaction earlier = sent.get(odd.pick(sent.size()));
            transaction = odd.pick(3) == 0 ? new Transaction(earlier.token(), transaction.writes()) : earlier;
        }
        sent.add(transaction);
        Transaction request = transaction;
        same("transact " + request, store -> brief(store.transact(request)));
    }

    /** An answer without the texts of its refusals. */
    private static Object brief(TransactResult result) {
        return switch (result) {
            case TransactResult.Cancelled(var reasons) -> reasons.stream()
                    .<Object>map(r -> r instanceof Reason.Refused ? "refused" : r).toList();
            case TransactResult.Rejected(var failure) -> failure.getClass().getSimpleName();
            default -> result;
        };
    }

    private void same(String what, Function<ItemStore, Object> ask) {
        Object real = plain(ask.apply(engine));
        Object twin = ask.apply(simulated);
        tally.merge(kind(real), 1L, Long::sum);
        if (!real.equals(twin)) {
            differences.add("%s%n  engine    %s%n  simulated %s".formatted(cut(what), cut(real), cut(twin)));
        }
    }

    /** The engine gives 1.0 back as 1.0, the service as 1: numbers are compared by value. */
    private static Object plain(Object answer) {
        return switch (answer) {
            case List<?> list -> list.stream().map(StoreComparison::plain).toList();
            case Set<?> set -> set.stream().map(StoreComparison::plain).collect(Collectors.toSet());
            case Optional<?> some -> some.map(StoreComparison::plain);
            case Reason.ConditionFailed(var found) -> new Reason.ConditionFailed(found.map(Validation::canonical));
            case Item item -> Validation.canonical(item);
            default -> answer;
        };
    }

    private static String kind(Object answer) {
        return answer instanceof List<?> list
                ? list.stream()
                        .map(r -> r instanceof Item ? "row" : r instanceof String s ? s : r.getClass().getSimpleName())
                        .distinct().sorted().toList().toString()
                : answer instanceof String text ? text : answer.getClass().getSimpleName();
    }

    private static String cut(Object any) {
        String text = any.toString();
        return text.length() > 1500 ? text.substring(0, 1500) + "…" : text;
    }
}
