package com.megaticket.console.shared.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** An item of a table: attribute names to values. Immutable; "with" and "without" give copies. */
public record Item(Map<String, Value> attributes) {
    public Item {
        attributes = Map.copyOf(attributes);
    }

    public static Item of(Key key) {
        return new Item(key.attributes());
    }

    public Item with(String name, Value value) {
        var copy = new HashMap<>(attributes);
        copy.put(name, value);
        return new Item(copy);
    }

    public Item with(String name, String text) {
        return with(name, Value.of(text));
    }

    public Item with(String name, long number) {
        return with(name, Value.of(number));
    }

    /** Adds the text when there is one: an empty text is left out (index keys may be absent, never empty). */
    public Item withText(String name, Optional<String> text) {
        return text.filter(t -> !t.isEmpty()).map(t -> with(name, t)).orElse(this);
    }

    public Item without(String... names) {
        var copy = new HashMap<>(attributes);
        for (String name : names) {
            copy.remove(name);
        }
        return new Item(copy);
    }

    public Optional<Value> value(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** The text of an attribute; empty when absent or of another kind. */
    public Optional<String> text(String name) {
        return attributes.get(name) instanceof Value.Text(String text) ? Optional.of(text) : Optional.empty();
    }

    /** The whole number of an attribute; empty when absent, of another kind, fractional or too large. */
    public OptionalLong number(String name) {
        if (attributes.get(name) instanceof Value.Num(var number)) {
            try {
                return OptionalLong.of(number.longValueExact());
            } catch (ArithmeticException _) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }

    public boolean flag(String name, boolean otherwise) {
        return attributes.get(name) instanceof Value.Flag(boolean flag) ? flag : otherwise;
    }

    public boolean has(String name) {
        return attributes.containsKey(name);
    }
}
