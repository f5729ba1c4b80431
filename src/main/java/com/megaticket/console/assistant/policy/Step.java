package com.megaticket.console.assistant.policy;

/** Where a conversation stands: derived from what is known, never a script (data contract §7.1). */
public enum Step {
    GREETING, RECOMMEND, SCHEDULE, HEADCOUNT, GRADE, SEATS, HOLD, CONFIRM, DONE,
    /** Bookings that are there: listed, cancelled. */
    MINE,
    /** A question that is no step of a booking. */
    INFO
}
