package com.megaticket.console.aws;

import com.megaticket.console.shared.store.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Lenient reading of fields that people and several programs have written over the years. */
record Fields(Map<String, Value> values) {
    /** The first of these that holds a text, or a whole number written as one; blank counts as absent. */
    Optional<String> text(String... names) {
        return Stream.of(names).map(values::get).flatMap(v -> text(v).stream()).findFirst();
    }

    OptionalLong number(String name) {
        try {
            return switch (values.get(name)) {
                case Value.Num(BigDecimal number) -> OptionalLong.of(number.longValueExact());
                case Value.Text(String text) -> OptionalLong.of(Long.parseLong(text.strip()));
                case null, default -> OptionalLong.empty();
            };
        } catch (ArithmeticException | NumberFormatException _) {
            return OptionalLong.empty();
        }
    }

    boolean flag(String name, boolean otherwise) {
        return values.get(name) instanceof Value.Flag(boolean flag) ? flag : otherwise;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The entries of a list that are maps; empty when it is no list. */
    List<Fields> list(String name) {
        return values.get(name) instanceof Value.Sequence(var entries)
                ? entries.stream()
                        .flatMap(e -> e instanceof Value.Nested(var f) ? Stream.of(new Fields(f)) : Stream.of())
                        .toList()
                : List.of();
    }

    /** The whole numbers of a list; other entries are left out. */
    List<Long> numbers(String name) {
        return values.get(name) instanceof Value.Sequence(var entries)
                ? entries.stream().flatMap(e -> new Fields(Map.of("n", e)).number("n").stream().boxed()).toList()
                : List.of();
    }

    /** How many entries a list has, of whatever kind. */
    int size(String name) {
        return values.get(name) instanceof Value.Sequence(var entries) ? entries.size() : 0;
    }

    Fields map(String name) {
        return new Fields(values.get(name) instanceof Value.Nested(var fields) ? fields : Map.of());
    }

    /** Role to names; a single text counts as a list of one, an empty list as no roles. */
    Map<String, List<String>> names(String name) {
        var names = new HashMap<String, List<String>>();
        map(name).values().forEach((role, value) -> {
            List<String> people = value instanceof Value.Sequence(var entries)
                    ? entries.stream().flatMap(e -> text(e).stream()).toList()
                    : text(value).stream().toList();
            if (!people.isEmpty()) {
                names.put(role, people);
            }
        });
        return names;
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable Value value) {
        return switch (value) {
            case Value.Text(String text) when !text.isBlank() -> Optional.of(text.strip());
            case Value.Num(BigDecimal number) -> Optional.of(number.stripTrailingZeros().toPlainString());
            case null, default -> Optional.empty();
        };
    }
}
