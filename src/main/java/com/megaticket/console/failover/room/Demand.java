package com.megaticket.console.failover.room;

/**
 * What a person must type before an act, so that no key pressed by mistake moves a sale.
 *
 * @param phrase in Latin letters in every language: it must be typed on any keyboard
 */
public record Demand(Kind kind, String phrase) {
    public enum Kind {
        /** The first lease of the site. */
        FIRST,
        /** A switch begins. */
        BEGIN,
        /** The old region is closed: sales pause. */
        CLOSE,
        /** The new region is opened though the old one was not closed, or not drained. */
        OPEN,
        /** A step is played in spite of something that should have been there. */
        ANYWAY,
        /** A step is left out, and something may be lost by it. */
        FORCE,
        /** Another console is in the middle of the step. */
        TAKE_OVER,
        /** Somebody else has to agree first: nothing typed here helps. */
        SECOND,
        /** Nobody else can be reached to agree. */
        ALONE, GIVE_UP,
        /** A supervisor's word, or an operator's for all. */
        STILL_OPEN
    }

    /** Blanks around it and the case of letters do not matter. */
    public boolean isMet(String typed) {
        return kind != Kind.SECOND && typed.strip().equalsIgnoreCase(phrase);
    }
}
