package com.megaticket.console.failover.journal;

import java.time.Instant;

/**
 * One entry.
 *
 * @param number from 1, without gaps
 * @param at service time
 * @param before the hash of entry {@code number - 1}, of the first one the chain's root
 * @param hash of {@code before} and the canonical JSON of all the rest
 */
public record Entry(Chain chain, long number, Instant at, Action action, String before, String hash) {
    static Entry after(Chain chain, long number, String before, Instant at, Action action) {
        return new Entry(chain, number, at, action, before, hash(chain, number, at, action, before));
    }

    private static String hash(Chain chain, long number, Instant at, Action action, String before) {
        return Hashes.sha256(before + EntryJson.canonical(chain, number, at, action));
    }

    /** Whether its content is what its hash was made of. */
    boolean isSound() {
        return hash.equals(hash(chain, number, at, action, before));
    }

    boolean follows(Entry previous) {
        return number == previous.number() + 1 && before.equals(previous.hash());
    }
}
