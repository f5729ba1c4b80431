package com.megaticket.console.failover.journal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an operator did, before it has its place in the journal.
 *
 * @param who the person's name as they gave it
 * @param region it was about; empty = none in particular
 * @param what a short constant word, {@code close-region}; screens translate it
 * @param details names to texts; no secrets, and of customers only booking numbers
 * @param outcome in a word or sentence, {@code done}
 */
public record Action(String who, String region, String what, SortedMap<String, String> details, String outcome) {
    public Action {
        details = new TreeMap<>(details);
    }

    public static Action of(String who, String region, String what, Map<String, String> details, String outcome) {
        return new Action(who, region, what, new TreeMap<>(details), outcome);
    }
}
