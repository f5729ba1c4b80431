package com.megaticket.console.recovery.outlook;

import java.time.Duration;
import java.util.List;

/** Why, as a word with its particulars; the screen has the sentence in three languages. */
public record Reason(Why why, List<Part> parts) {
    public Reason {
        parts = List.copyOf(parts);
    }

    public static Reason of(Why why, Part... parts) {
        return new Reason(why, List.of(parts));
    }

    /** A particular, shown as the language writes it. */
    public sealed interface Part {
        record Region(String id) implements Part {}

        record Time(Duration time) implements Part {}

        record Count(long count) implements Part {}

        /** A name or code, shown as it is. */
        record Word(String word) implements Part {}
    }
}
