package com.megaticket.console.failover.estate;

import java.time.Instant;
import java.util.List;

/**
 * Port: the web shop's servers in a region. Both methods repeat harmlessly, block for several calls, may be called from any
 * thread but the FX thread, and throw {@link com.megaticket.console.shared.Fault} when the answer is not whole.
 */
public interface Servers {
    /**
     * Asks for as many as serve; never for fewer than there are.
     *
     * @param start the moment from which servers that start now count the grace of what was held elsewhere: the same for one switch,
     *     however often this is repeated
     */
    Scaled warm(String region, Instant start);

    Health health(String region);

    sealed interface Scaled {
        /** Asked for, as the service tells it back. */
        record Warm(String proof) implements Scaled {}

        /** The region's servers are not of a kind that is started. */
        record NothingToScale(String why) implements Scaled {}

        /** Not as wanted yet. */
        record Lacking(String what) implements Scaled {}

        /**
         * This login may not.
         *
         * @param command for bash, to be run by somebody who may
         */
        record NotPermitted(String command) implements Scaled {}
    }

    sealed interface Health {
        /**
         * @param healthy that answer their load balancer's check, at most {@code wanted}
         * @param unwell those that do not, and what is missing, each with the service's reason
         */
        record Counted(int healthy, int wanted, List<String> unwell) implements Health {
            public Counted {
                unwell = List.copyOf(unwell);
            }

            boolean isWhole() {
                return wanted > 0 && healthy >= wanted && unwell.isEmpty();
            }
        }

        record NoServers(String why) implements Health {}
    }
}
