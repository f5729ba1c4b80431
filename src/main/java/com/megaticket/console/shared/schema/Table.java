package com.megaticket.console.shared.schema;

/** The logical tables. Real names are configuration ({@link TableNames}), never constants. */
public enum Table {
    PERFORMANCES, SCHEDULES, VENUES, RESERVATIONS, USERS,
    /** Our own: money, evidence, audit trail, booking-number lookup. */
    CONSOLE
}
