package com.megaticket.console.race;

import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Random conditions, items and transactions, odd ones included, over few keys. */
final class OddOperations {
    static final List<String> HASHES = List.of("A", "B");
    private static final List<String> SORTS = List.of("1", "10", "2", "SEAT#가", "SEAT#\uFF0D", "SEAT#\uD801\uDC37",
            "SEAT#a");
    private static final List<String> NAMES = List.of(
            "status", "holdingId", "expiresAt", "price", "open", "list", "map", "odd name", "size");
    private static final List<String> TEXTS = List.of(
            "HOLDING", "CONFIRMED", "2026-11-25T10:00:00.000Z", "2026-11-25T10:00:00.001Z", "가", "\uFF0D",
            "\uD801\uDC37", "",
            "a");
    private static final List<String> NUMBERS = List.of("0", "1", "1.0", "-1", "100", "0.10", "1E+5",
            "99999999999999999999999999999999999999", "-0.5");

    private final SplittableRandom random;
    private final String prefix;
    private int tokens;

    /** @param prefix keeps the keys apart from everybody else's in shared tables */
    OddOperations(long seed, String prefix) {
        this.random = new SplittableRandom(seed);
        this.prefix = prefix;
    }

    int pick(int bound) {
        return random.nextInt(bound);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String hash() {
        return prefix + one(HASHES);
    }

    Key key(Table table) {
        return table == Table.USERS ? Key.of("email", hash()) : Key.pkSk(hash(), one(SORTS));
    }

    Table table() {
        int roll = random.nextInt(10);
        return roll < 7 ? Table.RESERVATIONS : roll < 9 ? Table.CONSOLE : Table.USERS;
    }

    /** An index key that some item may have. */
    String holding() {
        return prefix + one(List.of("h1", "h2"));
    }

    Transaction transaction() {
        var writes = new ArrayList<Write>();
        int size = 1 + random.nextInt(random.nextInt(4) + 1);
        for (int i = 0; i < size; i++) {
            Write write = write();
            boolean again = writes.stream().anyMatch(w -> w.table() == write.table() && w.key().equals(write.key()));
            if (!again) {
                writes.add(write);
            }
        }
        return new Transaction(prefix + tokens++, writes);
    }

    /** What no service takes, alone: together with other failings the engine names another one first than the service. */
    Transaction refused() {
        Table table = table();
        Key key = key(table);
        var delete = new Write.Delete(table, key, Condition.NONE);
        Map<String, Value> moved = Map.of(table == Table.USERS ? "email" : "PK", Value.of(prefix + "moved"));
        List<Write> writes = switch (random.nextInt(3)) {
            case 0 -> List.of(delete, delete);
            case 1 -> List.of(new Write.Update(table, key, moved, List.of(), Condition.NONE));
            default -> List.of(new Write.Put(
                    Table.RESERVATIONS,
                    Item.of(key(Table.RESERVATIONS)).with("holdingId", Value.of(true)),
                    Condition.NONE));
        };
        return new Transaction(prefix + tokens++, writes);
    }

    private Write write() {
        Table table = table();
        Key key = key(table);
        Condition condition = random.nextInt(3) == 0 ? Condition.NONE : condition(2);
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> new Write.Put(table, item(Item.of(key)), condition);
            case 4, 5, 6 -> new Write.Update(table, key, set(), remove(), condition);
            case 7, 8 -> new Write.Delete(table, key, condition);
            default -> new Write.Check(table, key, condition(2));
        };
    }

    private Item item(Item item) {
        Item filled = item;
        for (Map.Entry<String, Value> entry : set().entrySet()) {
            filled = filled.with(entry.getKey(), entry.getValue());
        }
        if (random.nextInt(250) == 0) {
            // On either side of the limit of 400 KB.
            filled = filled.with("odd name", "x".repeat(random.nextBoolean() ? 408_000 : 410_000));
        }
        return filled;
    }

    private Map<String, Value> set() {
        var set = new HashMap<String, Value>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String name = one(NAMES);
            set.put(name, name.equals("holdingId") ? index() : value(2));
        }
        return set;
    }

    /** Of another kind only alone (see {@link #refused}): the engine is laxer there than the service. */
    private Value index() {
        return random.nextInt(30) == 0 ? Value.of("") : Value.of(holding());
    }

    private List<String> remove() {
        var remove = new ArrayList<String>();
        while (random.nextInt(3) == 0) {
            String name = one(NAMES);
            if (!remove.contains(name)) {
                remove.add(name);
            }
        }
        return remove;
    }

    private Value value(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0, 1, 2 -> Value.of(one(TEXTS));
            case 3, 4 -> new Value.Num(new BigDecimal(one(NUMBERS)));
            case 5 -> Value.of(random.nextBoolean());
            case 6 -> new Value.Sequence(List.of(value(depth - 1)));
            case 7 -> new Value.Nested(Map.of(one(NAMES), value(depth - 1)));
            default -> new Value.Nested(Map.of());
        };
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 7)) {
            case 0 -> Condition.absent(random.nextBoolean() ? "PK" : one(NAMES));
            case 1 -> Condition.present(random.nextBoolean() ? "PK" : one(NAMES));
            case 2, 3, 4 -> Condition.equal(one(NAMES), value(1));
            case 5, 6 -> Condition.less(one(NAMES), random.nextInt(15) == 0 ? value(1) : ordered());
            case 7, 8 -> Condition.all(condition(depth - 1), condition(depth - 1));
            default -> Condition.any(condition(depth - 1), condition(depth - 1));
        };
    }

    private Value ordered() {
        return random.nextBoolean() ? Value.of(one(TEXTS)) : new Value.Num(new BigDecimal(one(NUMBERS)));
    }
}
