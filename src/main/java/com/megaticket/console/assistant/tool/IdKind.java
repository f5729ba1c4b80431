package com.megaticket.console.assistant.tool;

/** Kinds of ids that may be used only after a tool returned them in the same conversation. */
public enum IdKind {
    PERFORMANCE, SCHEDULE, VENUE, SEAT, HOLD, RESERVATION
}
