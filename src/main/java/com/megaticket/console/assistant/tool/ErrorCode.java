package com.megaticket.console.assistant.tool;

/** Why a tool did not do what it was asked. Each has a text in every language, and one for the model. */
public enum ErrorCode {
    INVALID_INPUT, SERVICE_UNAVAILABLE, NOT_FOUND, NOT_LOGGED_IN, MISSING_COUNT, NO_ADJACENT, BAD_SEAT_ID, SEAT_TAKEN, SHOW_CLOSED,
    /** More people than the performance allows. */
    LIMIT, NOT_YOURS, ALREADY_CONFIRMED,
    /** A seat was taken after the hold ran out. */
    HOLD_EXPIRED, SEATS_CHANGED, ALREADY_CANCELLED, TOO_LATE,
    /** No such tool. */
    UNKNOWN_TOOL,
    /** An id that no tool returned in this conversation. */
    UNKNOWN_ID,
    /** A second write in one turn. */
    ONE_WRITE_A_TURN,
    /** The same call again, or more calls than a turn may have. */
    TOO_MANY_CALLS,
    /** No person has approved exactly this. */
    NOT_APPROVED,
    /** A person said no. */
    DENIED,
    /** Another card took its place before a person answered. */
    REPLACED,
    /** A person did not answer in time. */
    APPROVAL_EXPIRED,
    /** Nothing was sold: the price is another one now. */
    PRICE_CHANGED,
    /** It may have happened: nobody says either until it is settled. */
    OUTCOME_UNKNOWN,
    /** Its answer was lost, and it was found that it did not happen and no longer can. */
    NOT_DONE,
    /** Stopped by the person before it ran. */
    STOPPED
}
