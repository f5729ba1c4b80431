package com.megaticket.console.readiness.estate;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Port: what this console remembers of drills and good runs. Files; survives restarts. */
public interface Journal {
    /** Name of what nobody has written yet: no drill on this computer is not no drill at all. */
    String NO_DRILL = "last-drill";

    Optional<Instant> lastDrill();

    /** The last run in which nothing was found. */
    Optional<GoodRun> goodRun();

    void keep(GoodRun run);

    /** @param prints read (as text) to a fingerprint of its answer: no content */
    record GoodRun(Instant at, Map<String, String> prints) {
        public GoodRun {
            prints = Map.copyOf(prints);
        }
    }
}
