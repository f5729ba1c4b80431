package com.megaticket.console.aws;

import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Renders the conditions and updates of one action. Names always go through {@code #n} placeholders: {@code status},
 * {@code date} and others are reserved words. The same action gives the same text in every run of the program, since a
 * repeat with the same token must be the same request.
 */
final class Expressions {
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, AttributeValue> values = new TreeMap<>();
    private final Map<String, String> placeholders = new HashMap<>();

    /** The condition as an expression; empty when it is always true. */
    Optional<String> condition(Condition condition) {
        return switch (condition) {
            case Condition.Absent(String name) -> Optional.of("attribute_not_exists(" + name(name) + ")");
            case Condition.Present(String name) -> Optional.of("attribute_exists(" + name(name) + ")");
            case Condition.Equal(String name, Value value) -> Optional.of(name(name) + " = " + value(value));
            case Condition.Less(String name, Value value) -> Optional.of(name(name) + " < " + value(value));
            case Condition.All(List<Condition> all) -> joined(
                    all.stream().map(this::condition).flatMap(Optional::stream).toList(), " AND ");
            case Condition.Any(List<Condition> any) -> any(any);
        };
    }

    String update(Map<String, Value> set, List<String> remove) {
        String sets = new TreeMap<>(set).entrySet().stream()
                .map(e -> name(e.getKey()) + " = " + value(e.getValue()))
                .collect(Collectors.joining(", "));
        String removes = new TreeSet<>(remove).stream().map(this::name).collect(Collectors.joining(", "));
        return Stream.of(sets.isEmpty() ? "" : "SET " + sets, removes.isEmpty() ? "" : "REMOVE " + removes)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** For the request; null when none was used, since the service refuses an empty map. */
    @Nullable
    Map<String, String> names() {
        return names.isEmpty() ? null : names;
    }

    @Nullable
    Map<String, AttributeValue> values() {
        return values.isEmpty() ? null : values;
    }

    private Optional<String> any(List<Condition> any) {
        if (any.isEmpty()) {
            throw new IllegalArgumentException("a condition that can never hold");
        }
        var parts = any.stream().map(this::condition).toList();
        return parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : joined(parts.stream().flatMap(Optional::stream).toList(), " OR ");
    }

    private static Optional<String> joined(List<String> parts, String word) {
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of("(" + String.join(word, parts) + ")");
        };
    }

    private String name(String name) {
        return placeholders.computeIfAbsent(name, n -> {
            String placeholder = "#n" + names.size();
            names.put(placeholder, n);
            return placeholder;
        });
    }

    private String value(Value value) {
        String placeholder = ":v" + values.size();
        values.put(placeholder, Attributes.of(value));
        return placeholder;
    }
}
