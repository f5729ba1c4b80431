package com.megaticket.console.failover.estate;

import java.util.List;
import java.util.Optional;

/**
 * Port: the web shop's address. Both methods repeat harmlessly, block, may be called from any thread but the FX thread, and
 * throw {@link com.megaticket.console.shared.Fault} when they cannot tell.
 */
public interface Route {
    /** Asks that the address lead to this region, and stay there. */
    Turned turn(String region);

    /** Where the zone's own name servers say that it leads, each asked now. */
    Leads leads();

    sealed interface Turned {
        /**
         * Asked for.
         *
         * @param proof for the journal
         */
        record Stands(String proof) implements Turned {}

        /** There is no address here to turn. */
        record NoAddress(String why) implements Turned {}

        /**
         * This login may not.
         *
         * @param command for bash, to be run by somebody who may
         */
        record NotPermitted(String command) implements Turned {}
    }

    /** @param name the address itself */
    record Leads(String name, List<Said> said) {
        public Leads {
            said = List.copyOf(said);
        }

        int to(String region) {
            return (int) said.stream().filter(s -> s.region().filter(region::equals).isPresent()).count();
        }

        /** More than half say so, and nobody says otherwise. One that is silent proves nothing either way. */
        boolean isSettledOn(String region) {
            boolean otherwise = said.stream().anyMatch(s -> s.region().filter(r -> !r.equals(region)).isPresent());
            return !otherwise && to(region) * 2 > said.size();
        }
    }

    /**
     * @param region empty = silent, or it cannot be told whose address it answered
     * @param words what it answered, technical
     */
    record Said(String server, Optional<String> region, String words) {}
}
