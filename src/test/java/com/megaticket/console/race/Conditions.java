package com.megaticket.console.race;

import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Value;
import java.util.Optional;

/** Evaluates a {@link Condition} as DynamoDB does: any comparison with a missing attribute or another kind is false. */
final class Conditions {
    private Conditions() {}

    static boolean hold(Condition condition, Optional<Item> item) {
        return switch (condition) {
            case Condition.Absent(var name) -> item.isEmpty() || !item.get().has(name);
            case Condition.Present(var name) -> item.isPresent() && item.get().has(name);
            case Condition.Equal(var name, var value) ->
                item.flatMap(i -> i.value(name)).filter(Values.canonical(value)::equals).isPresent();
            case Condition.Less(var name, var value) ->
                item.flatMap(i -> i.value(name)).flatMap(v -> Values.compare(v, value)).filter(c -> c < 0).isPresent();
            case Condition.All(var all) -> all.stream().allMatch(c -> hold(c, item));
            case Condition.Any(var any) -> any.stream().anyMatch(c -> hold(c, item));
        };
    }

    /** Why the service would not take the expression; empty when it does. */
    static Optional<String> unfit(Condition condition) {
        return switch (condition) {
            case Condition.Absent _,Condition.Present _ -> Optional.empty();
            case Condition.Equal(_, var value) -> Values.unfit(value);
            case Condition.Less(_, var value) ->
                value instanceof Value.Text || value instanceof Value.Num
                        ? Values.unfit(value)
                        : Optional.of("no order among values of kind " + value.getClass().getSimpleName());
            case Condition.All(var all) -> all.stream().flatMap(c -> unfit(c).stream()).findFirst();
            case Condition.Any(var any) -> any.stream().flatMap(c -> unfit(c).stream()).findFirst();
        };
    }
}
