package com.megaticket.console.failover.drill;

import com.megaticket.console.shared.Failure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the screen shows at a moment.
 *
 * @param at service time
 * @param running of this console
 * @param left died with an earlier run of this console: its faults may stand
 * @param past newest first
 * @param refused why each that is missing from what can begin cannot
 */
public record DrillState(Instant at, Optional<Run> running, Optional<Run> left, List<Run> past,
        Map<Exercise, Refusal> refused, Doing doing) {
    public DrillState {
        past = List.copyOf(past);
        refused = Map.copyOf(refused);
    }

    /**
     * @param busy an act is under way
     * @param trouble of the last act or look, until one goes well
     * @param byHand a command that somebody with more rights has to type
     */
    public record Doing(boolean busy, Optional<Failure> trouble, Optional<String> byHand) {
        static final Doing NOTHING = new Doing(false, Optional.empty(), Optional.empty());
    }
}
