package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.SeatStanding;

/** How a seat is drawn: its standing, and what this window alone knows. Each has a shape of its own and a text. */
public enum SeatLook {
    FREE, SELECTED, MINE,
    /** Held by this window, time run out: still ours if nobody took it. */
    MINE_EXPIRED, HELD_CONSOLE, HELD_WEB, RECOVERED, SOLD, HOUSE, NAMED, BLOCKED, UNKNOWN, NOT_FOR_SALE;

    static SeatLook of(SeatStanding standing, boolean forSale) {
        return switch (standing) {
            case FREE -> forSale ? FREE : NOT_FOR_SALE;
            case HELD_CONSOLE -> HELD_CONSOLE;
            case HELD_WEB -> HELD_WEB;
            case RECOVERED -> RECOVERED;
            case SOLD -> SOLD;
            case HOUSE -> HOUSE;
            case NAMED -> NAMED;
            case BLOCKED -> BLOCKED;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
