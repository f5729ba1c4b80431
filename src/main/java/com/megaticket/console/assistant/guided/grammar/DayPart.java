package com.megaticket.console.assistant.guided.grammar;

import java.time.LocalTime;

/** A part of a day: by itself, or telling which half of the day an hour means. */
public enum DayPart {
    MORNING(0, 12, 0, 12), AFTERNOON(12, 17, 12, 24), DAY(10, 17, 10, 18), EVENING(17, 24, 16, 24), NIGHT(17, 24, 17,
            24);

    private final int from;
    private final int to;
    private final int hourFrom;
    private final int hourTo;

    DayPart(int from, int to, int hourFrom, int hourTo) {
        this.from = from;
        this.to = to;
        this.hourFrom = hourFrom;
        this.hourTo = hourTo;
    }

    /** Whether a showing at that time is one in this part of the day. */
    public boolean has(LocalTime time) {
        return time.getHour() >= from && time.getHour() < to;
    }

    /** Whether an hour said together with it can be this one: 오후 7시 is 19:00. */
    boolean allows(LocalTime time) {
        return time.getHour() >= hourFrom && time.getHour() < hourTo;
    }
}
