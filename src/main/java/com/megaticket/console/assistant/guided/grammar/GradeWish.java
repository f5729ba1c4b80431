package com.megaticket.console.assistant.guided.grammar;

import java.util.List;

/**
 * Grades that were said, as said: whether the show has them is not for a grammar to know.
 *
 * @param any the person leaves it open
 */
public record GradeWish(List<String> names, boolean any, boolean cheapest, boolean dearest) {
    public static final GradeWish NONE = new GradeWish(List.of(), false, false, false);

    public GradeWish {
        names = List.copyOf(names);
    }

    public boolean isSaid() {
        return !names.isEmpty() || any || cheapest || dearest;
    }
}
