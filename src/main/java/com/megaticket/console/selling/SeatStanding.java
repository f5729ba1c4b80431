package com.megaticket.console.selling;

/** How a seat stands at a moment. "Mine" is the window's own knowledge and is not here. */
public enum SeatStanding {
    FREE, HELD_CONSOLE, HELD_WEB,
    /** A hold rescued into the other region, unpaid, inside its grace. */
    RECOVERED, SOLD,
    /** Kept past the show by the house. */
    HOUSE,
    /** Kept past the show for a customer by name. */
    NAMED,
    /** Not sellable by anyone: a kill, or a hold past the show of another kind. */
    BLOCKED,
    /** Cannot be read right, or not known: drawn as such, never as free, never for sale. */
    UNKNOWN;

    public boolean isFree() {
        return this == FREE;
    }
}
