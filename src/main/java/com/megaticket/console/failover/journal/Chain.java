package com.megaticket.console.failover.journal;

/**
 * The entries of one console under one epoch are one chain.
 *
 * @param console of one installation; whoever loses its journal folder takes a new name, or two chains would have one name
 * @param epoch as the lease says it, {@code 3/nonce}
 */
public record Chain(String console, String epoch) {
    public Chain {
        if (console.isBlank() || console.contains("#") || epoch.contains("#")) {
            throw new IllegalArgumentException("no name of a chain: " + console + " " + epoch);
        }
    }

    /** Partition in the console table; without userId, holdingId, reservationId, and without a TTL. */
    String partition() {
        return "JOURNAL#" + console + "#" + epoch;
    }

    /** What the first entry has in place of a hash before it: an entry cannot be moved to another chain. */
    String root() {
        return Hashes.sha256(partition());
    }
}
