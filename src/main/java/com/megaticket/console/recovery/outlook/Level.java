package com.megaticket.console.recovery.outlook;

/**
 * How a signal stands. Each has its own word and shape on the screen; only NORMAL may look calm. In order of gravity: what cannot be
 * seen ranks above what is merely slow.
 */
public enum Level {
    NORMAL,
    /** Not asked, by choice. */
    OFF,
    /** Nothing is written, so there is nothing to measure. Not a fault, and not "fine". */
    NO_DATA, WARNING,
    /** The newest answer is too old to be believed. */
    STALE,
    /** It cannot be told: refused, unreachable, unreadable, not yet answered. */
    UNKNOWN,
    /** There are writes, and no word of their replication. */
    SILENT, CRITICAL;

    public boolean abnormal() {
        return compareTo(WARNING) >= 0;
    }

    public Level or(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
