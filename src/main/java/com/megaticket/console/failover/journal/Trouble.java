package com.megaticket.console.failover.journal;

import java.time.Instant;
import java.util.List;

/** What is wrong with a chain. The first is a matter of time, the others of trust. */
public sealed interface Trouble {
    /**
     * Entries that another place has and this one has not got, at its end or young: replication or a full disk, no tampering.
     *
     * @param since the time of the oldest of them
     */
    record NotArrived(String place, long from, long to, Instant since) implements Trouble {}

    /** A gap in the numbers. */
    record Missing(String place, long from, long to) implements Trouble {}

    /** An entry that is not what its hash was made of, or does not follow the one before. */
    record Tampered(String place, long number) implements Trouble {}

    /** Lines or items among the entries that are none. */
    record Unreadable(String place, int count) implements Trouble {}

    /** Each place is sound by itself, but they tell different things: one was made anew from this number on. */
    record Differs(long number, List<String> places) implements Trouble {
        public Differs {
            places = List.copyOf(places);
        }
    }
}
