package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.best.Ask;
import java.util.Optional;

/** One line of a list to ask from; empty = any. */
record AskOption<T>(Optional<T> value, String text) {
    /** A section of the house. */
    record Place(String floor, String section) {
        static Optional<Place> of(Ask ask) {
            return ask.floor().flatMap(f -> ask.section().map(s -> new Place(f, s)));
        }
    }

    /** What the list shows. */
    @Override
    public String toString() {
        return text;
    }
}
