package com.megaticket.console.selling.ui;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is typed on the map: a number is a party that sits together, anything else the name of a seat to go to. FX thread. */
public final class MapTyping {
    private static final Pattern PARTY = Pattern.compile("\\d{1,2}");
    private static final int MOST = 24;

    private final Supplier<Optional<Chart>> chart;
    private final MapCursor cursor;
    private final ReadOnlyObjectWrapper<Typed> typed = new ReadOnlyObjectWrapper<>(new Nothing());

    public sealed interface Typed {
        String text();
    }

    public record Nothing() implements Typed {
        @Override
        public String text() {
            return "";
        }
    }

    public record Party(String text, int count) implements Typed {}

    /** @param found whether there is such a seat, on which the keyboard stands now */
    public record Place(String text, boolean found) implements Typed {}

    MapTyping(Supplier<Optional<Chart>> chart, MapCursor cursor) {
        this.chart = chart;
        this.cursor = cursor;
    }

    public ReadOnlyObjectProperty<Typed> typed() {
        return typed.getReadOnlyProperty();
    }

    public boolean isEmpty() {
        return typed.get() instanceof Nothing;
    }

    /** Seats asked for together; empty unless a number is typed. */
    OptionalInt party() {
        return typed.get() instanceof Party party ? OptionalInt.of(party.count()) : OptionalInt.empty();
    }

    public void add(String character) {
        String text = typed.get().text() + character;
        if (text.length() <= MOST) {
            show(text);
        }
    }

    public void erase() {
        String text = typed.get().text();
        show(text.isEmpty() ? "" : text.substring(0, text.length() - 1));
    }

    public void clear() {
        typed.set(new Nothing());
    }

    private void show(String text) {
        if (text.isBlank()) {
            clear();
        } else if (PARTY.matcher(text).matches() && Integer.parseInt(text) > 0) {
            typed.set(new Party(text, Integer.parseInt(text)));
        } else {
            OptionalInt seat = chart.get()
                    .map(c -> new SeatJump(c.layout()).find(text, cursor.focus().get()))
                    .orElseGet(OptionalInt::empty);
            seat.ifPresent(cursor::touch);
            typed.set(new Place(text, seat.isPresent()));
        }
    }
}
