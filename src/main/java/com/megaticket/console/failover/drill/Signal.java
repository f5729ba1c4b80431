package com.megaticket.console.failover.drill;

import java.util.Locale;

/** What can be seen in an exercise: each is a moment that was observed, never one that was claimed. In the usual order. */
public enum Signal {
    /** The exercise began. */
    BEGUN,
    /** The fault stands, says whoever made it. */
    INJECTED,
    /** The dashboard said GO. */
    ADVISED,
    /** The dashboard said DO NOT GO. */
    WARNED,
    /** A person acknowledged the verdict or an alarm. */
    ACKNOWLEDGED,
    /** A switch was begun. */
    DECIDED,
    /** A forced switch was begun though the dashboard did not say GO. */
    HASTY,
    /** A supervisor's word, or an operator's answer, that the region is still open. */
    VOUCHED,
    /** This console went on with a switch that another one had begun. */
    TAKEN_OVER,
    /** The old region was closed, be it afterwards. */
    CLOSED,
    /** The fence of the region that opens was lifted, and seen to be. */
    SOFTENED,
    /** The new region is open. */
    OPENED,
    /** Something was sold there. */
    SOLD,
    /** No fault of the exercise stands any more. */
    HEALED,
    /** The dashboard says STAY again. */
    CALM,
    /** The sale is back home. */
    BACK,
    /** Both sides are compared, and no finding is open. */
    RECONCILED;

    /** Stem of its texts: the name, what to do ({@code .todo}), what shows it ({@code .end}). */
    public String key() {
        return "failover.drill.signal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
