package com.megaticket.console.failover.region;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a region may be sold from. One item per region, written only there.
 *
 * @param by the operator's console
 * @param at service time of this state
 * @param alone until when the operator answers for the other region being dark, so that not each window has to be asked
 * @param history earlier states, oldest first, at most {@link #REMEMBERED}
 */
public record Lease(String region, State state, Epoch epoch, String by, Instant at, Optional<Instant> alone,
        List<String> history) {
    /** Far more switches than a site makes in a year, and still a small item. */
    static final int REMEMBERED = 60;

    public enum State {
        /** Nobody writes seats here. */
        CLOSED,
        /** Holds are being recovered; consoles wait. */
        OPENING, OPEN
    }

    public Lease {
        history = List.copyOf(history);
    }

    /** With what was there before as the newest entry of its history. */
    Lease after(Optional<Lease> before) {
        if (before.isEmpty()) {
            return this;
        }
        Lease old = before.get();
        var entries = new ArrayList<>(old.history());
        entries.add(old.at() + " " + old.state() + " " + old.epoch() + " " + old.by());
        return new Lease(region, state, epoch, by, at, alone,
                entries.subList(Math.max(0, entries.size() - REMEMBERED), entries.size()));
    }
}
