package com.megaticket.console.shared.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** An attribute value. Numbers are exact. Immutable. */
public sealed interface Value {
    record Text(String text) implements Value {}

    record Num(BigDecimal number) implements Value {}

    record Flag(boolean flag) implements Value {}

    record Sequence(List<Value> values) implements Value {
        public Sequence {
            values = List.copyOf(values);
        }
    }

    record Nested(Map<String, Value> fields) implements Value {
        public Nested {
            fields = Map.copyOf(fields);
        }
    }

    /** A kind the console never writes (NULL, binary, sets): kept so that a row is read whole, never interpreted. */
    record Other(String kind) implements Value {}

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Num(BigDecimal.valueOf(number));
    }

    static Value of(boolean flag) {
        return new Flag(flag);
    }
}
