package com.megaticket.console.assistant.guided.grammar;

/** What somebody does by saying something. The words for it are in {@code acts.txt}. */
public enum Act {
    GREET, THANK, BYE, HELP, RESTART, AFFIRM, DENY, CORRECT,
    /** Nothing is to be written yet: just looking. */
    WAIT, LIST, BOOK, HOLD, CONFIRM,
    /** Gives a hold back. */
    RELEASE,
    /** Cancels a booking. */
    CANCEL,
    /** Bookings that are there. */
    MINE, OTHER_SEATS, OTHER_SHOWING, OTHER_SHOW, EARLIEST,
    /** Asks for another price than that of the show, or names one. */
    DISCOUNT, ASK_PRICE, ASK_GRADES, ASK_CAST, ASK_VENUE, ASK_DETAILS, ASK_TIMES, ASK_LEFT, ASK_LENGTH, ASK_LIMIT, ASK_REFUND,
    /** Something no tool knows: parking, cloakroom. */
    ASK_OTHER;

    /** Whether it asks to be told something. */
    public boolean asks() {
        return name().startsWith("ASK_");
    }
}
