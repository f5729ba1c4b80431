package com.megaticket.console.ui;

import java.util.function.Function;
import javafx.util.StringConverter;

/** What the lines of a list to choose from say. One way only: nothing is typed into such a list. */
public final class Choices<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public Choices(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    /** @throws IllegalStateException always: only a field that can be typed in would ask */
    @Override
    public T fromString(String text) {
        throw new IllegalStateException("a list to choose from was typed in");
    }
}
