package com.megaticket.console.assistant.guided.grammar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day that was said, or the days it may be: a weekend, a week, "Friday or Saturday".
 *
 * @param days in order; empty = a day that no calendar has
 * @param rolled it was said without a year and lies behind us, so next year's was taken
 * @param range a stretch of time, not a choice between days
 */
public record DateWish(List<LocalDate> days, boolean rolled, boolean range) {
    public DateWish {
        days = List.copyOf(days);
    }

    public boolean isOneDay() {
        return days.size() == 1;
    }
}
