package com.megaticket.console.race;

import com.megaticket.console.shared.schema.IndexSpec;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.TableSpec;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult.Reason;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** What DynamoDB refuses to store, and what an accepted write leaves. */
final class Validation {
    private static final int ITEM_BYTES = 400 * 1024;
    private static final int HASH_BYTES = 2048;
    private static final int RANGE_BYTES = 1024;

    private Validation() {}

    /** Why the whole request is refused before its token is looked at. */
    static Optional<String> unfit(Transaction transaction) {
        return transaction.writes().stream().flatMap(w -> unfit(w).stream()).findFirst();
    }

    /** Why it is refused after its token and before any item is looked at. */
    static Optional<String> unfitItems(Transaction transaction) {
        var seen = new HashSet<Address>();
        for (Write write : transaction.writes()) {
            Optional<String> unfit = write instanceof Write.Put(var table, var item, _)
                    ? unfitIndex(Schema.of(table), item)
                    : Optional.empty();
            if (unfit.isPresent()) {
                return unfit;
            }
            if (!seen.add(Address.of(write.table(), write.key()))) {
                return Optional.of("one item twice in a transaction");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unfit(Write write) {
        Optional<String> condition = Conditions.unfit(write.condition());
        if (condition.isPresent()) {
            return condition;
        }
        return switch (write) {
            case Write.Put(_, var item, _) -> tooLarge(item).or(() -> unfit(item.attributes()));
            case Write.Update update -> {
                for (String name : update.remove()) {
                    if (update.set().containsKey(name)) {
                        yield Optional.of("set and removed: " + name);
                    }
                }
                yield unfit(update.set());
            }
            case Write.Delete _,Write.Check _ -> Optional.<String>empty();
        };
    }

    private static Optional<String> unfit(Map<String, Value> attributes) {
        return attributes.values().stream().flatMap(v -> Values.unfit(v).stream()).findFirst();
    }

    private static boolean isKey(Write write, String name) {
        TableSpec spec = Schema.of(write.table());
        return name.equals(spec.hash()) || spec.range().filter(name::equals).isPresent();
    }

    /** Why this action alone is refused; {@code None} when it is not. */
    static Reason refusal(Write write, Optional<Item> before) {
        if (write instanceof Write.Check || write instanceof Write.Delete) {
            return new Reason.None();
        }
        if (write instanceof Write.Update update && (update.set().keySet().stream().anyMatch(n -> isKey(write, n))
                || update.remove().stream().anyMatch(n -> isKey(write, n)))) {
            return new Reason.Refused("ValidationError", "a key cannot be changed");
        }
        return after(write, before)
                .flatMap(Validation::tooLarge)
                .<Reason>map(why -> new Reason.Refused("ValidationError", why))
                .orElse(new Reason.None());
    }

    private static Optional<String> tooLarge(Item item) {
        return Values.size(item.attributes()) > ITEM_BYTES ? Optional.of("item too large") : Optional.empty();
    }

    /** An update that would leave an index key of another kind, or empty: found when the item is made. */
    static Optional<String> unfitIndex(Write write, Optional<Item> before) {
        return write instanceof Write.Update
                ? unfitIndex(Schema.of(write.table()), after(write, before).orElseThrow())
                : Optional.empty();
    }

    private static Optional<String> unfitIndex(TableSpec spec, Item item) {
        for (IndexSpec index : spec.indexes()) {
            if (unfitKey(item, index.hash(), HASH_BYTES)
                    || index.range().filter(r -> unfitKey(item, r, RANGE_BYTES)).isPresent()) {
                return Optional.of("unfit key of " + index.name());
            }
        }
        return Optional.empty();
    }

    private static boolean unfitKey(Item item, String name, int most) {
        Value value = item.attributes().get(name);
        return value != null
                && !(value instanceof Value.Text(var text) && !text.isEmpty() && Values.bytes(text) <= most);
    }

    /** The item an accepted write leaves; empty after a delete. */
    static Optional<Item> after(Write write, Optional<Item> before) {
        return switch (write) {
            case Write.Put(_, var item, _) -> Optional.of(canonical(item));
            case Write.Update update -> Optional.of(updated(update, before));
            case Write.Delete _ -> Optional.empty();
            case Write.Check _ -> before;
        };
    }

    static Item canonical(Item item) {
        var copy = new HashMap<String, Value>();
        item.attributes().forEach((name, value) -> copy.put(name, Values.canonical(value)));
        return new Item(copy);
    }

    private static Item updated(Write.Update update, Optional<Item> before) {
        Key key = update.key();
        var copy = new HashMap<>(before.map(Item::attributes).orElse(key.attributes()));
        update.remove().forEach(copy::remove);
        update.set().forEach((name, value) -> copy.put(name, Values.canonical(value)));
        return new Item(copy);
    }
}
