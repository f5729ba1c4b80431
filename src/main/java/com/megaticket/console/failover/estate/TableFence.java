package com.megaticket.console.failover.estate;

/**
 * Port: the hard fence of a region, a policy on {@code reservations} that refuses item writes to everybody but the replication,
 * and lets the keys LEASE, FENCE, MARKER and HB# through. Both methods repeat harmlessly, block for a few calls, may be called
 * from any thread but the FX thread, and throw {@link com.megaticket.console.shared.Fault} when they cannot tell. What they answer
 * is what was asked for, not what is in force yet: policies take seconds to a minute.
 */
public interface TableFence {
    Asked raise(String region);

    Asked lift(String region);

    sealed interface Asked {
        /**
         * The policy is now as wanted, or was before.
         *
         * @param proof for the journal
         */
        record Stands(String proof) implements Asked {}

        /** Not taken just now: another change is under way. Ask again in some seconds. */
        record Busy(String why) implements Asked {}

        /**
         * This login may not.
         *
         * @param command for bash, to be run by somebody who may
         */
        record NotPermitted(String command) implements Asked {}
    }
}
