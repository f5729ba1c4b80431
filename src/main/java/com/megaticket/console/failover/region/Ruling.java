package com.megaticket.console.failover.region;

/** Which region may be sold from, as this console knows it now. */
public sealed interface Ruling {
    /**
     * @param blind the other region has not been read for a minute, and a supervisor said that this one is still open: what is sold
     *     is marked
     */
    record Open(String region, Epoch epoch, boolean blind) implements Ruling {}

    /** @param region the one the reason is about */
    record Shut(Why why, String region) implements Ruling {}

    enum Why {
        /** Not read yet. */
        STARTING,
        /** The region that is open has not been read for 15 s. */
        UNREAD,
        /** A switch is under way, or its end is not seen from here. */
        MOVING,
        /** Two operators took the same number: a third switch ends it. */
        CLASH,
        /** What answers is older than what this console has seen before. */
        BEHIND,
        /** The other region has not been read for a minute: it may have been opened. */
        BLIND,
        /** A lease that cannot be read for certain. */
        UNREADABLE
    }
}
