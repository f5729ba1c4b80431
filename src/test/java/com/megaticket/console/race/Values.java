package com.megaticket.console.race;

import com.megaticket.console.shared.store.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How DynamoDB stores, orders and measures attribute values. */
final class Values {
    private static final int NUMBER_DIGITS = 38;

    private Values() {}

    /** As the service gives it back: numbers without trailing zeros or exponent. */
    static Value canonical(Value value) {
        return switch (value) {
            case Value.Num(var number) -> new Value.Num(plain(number));
            case Value.Sequence(var values) -> new Value.Sequence(values.stream().map(Values::canonical).toList());
            case Value.Nested(var fields) -> {
                var copy = new HashMap<String, Value>();
                fields.forEach((name, v) -> copy.put(name, canonical(v)));
                yield new Value.Nested(copy);
            }
            case Value.Text _,Value.Flag _,Value.Other _ -> value;
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Text by UTF-8 bytes, numbers by value; empty when the kinds differ or have no order. */
    static Optional<Integer> compare(Value left, Value right) {
        if (left instanceof Value.Text(var a) && right instanceof Value.Text(var b)) {
            return Optional.of(compareText(a, b));
        }
        if (left instanceof Value.Num(var a) && right instanceof Value.Num(var b)) {
            return Optional.of(a.compareTo(b));
        }
        return Optional.empty();
    }

    /** The order of the UTF-8 bytes, which is the order of the code points. */
    static int compareText(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean high = Character.isSurrogate(x);
                return high == Character.isSurrogate(y) ? Character.compare(x, y) : high ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Bytes of an item as the service counts them, near enough for the 400 KB limit. */
    static int size(Map<String, Value> attributes) {
        int size = 0;
        for (var entry : attributes.entrySet()) {
            size += bytes(entry.getKey()) + size(entry.getValue());
        }
        return size;
    }

    private static int size(Value value) {
        return switch (value) {
            case Value.Text(var text) -> bytes(text);
            case Value.Num(var number) -> number.precision() / 2 + 2;
            case Value.Flag _ -> 1;
            case Value.Sequence(var values) -> 3 + values.stream().mapToInt(v -> 1 + size(v)).sum();
            case Value.Nested(var fields) -> 3 + fields.size() + size(fields);
            case Value.Other _ -> 1;
        };
    }

    static int bytes(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) > 0x7F) {
                return text.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return length;
    }

    /** Why the service would not take this value; empty when it does. */
    static Optional<String> unfit(Value value) {
        return switch (value) {
            case Value.Num(var number) -> unfit(number);
            case Value.Sequence(var values) -> values.stream().flatMap(v -> unfit(v).stream()).findFirst();
            case Value.Nested(var fields) -> fields.values().stream().flatMap(v -> unfit(v).stream()).findFirst();
            case Value.Other(var kind) -> Optional.of("a value of kind " + kind + " is not written");
            case Value.Text _,Value.Flag _ -> Optional.empty();
        };
    }

    private static Optional<String> unfit(BigDecimal number) {
        if (number.scale() == 0 && number.precision() < NUMBER_DIGITS) {
            return Optional.empty();
        }
        BigDecimal stripped = number.stripTrailingZeros();
        int magnitude = stripped.precision() - stripped.scale() - 1;
        boolean fits = stripped.precision() <= NUMBER_DIGITS && magnitude <= 125 && magnitude >= -130;
        return fits || stripped.signum() == 0 ? Optional.empty() : Optional.of("number out of range: " + number);
    }
}
