package com.megaticket.console.failover.drill;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an exercise goes.
 *
 * @param byHand made when the operator asks for it; empty in an incident
 * @param cues made by the script
 * @param goals of a drill in their order
 */
public record Script(Exercise exercise, List<Disturbance> byHand, List<Cue> cues, List<Goal> goals) {
    public Script {
        byHand = List.copyOf(byHand);
        cues = List.copyOf(cues);
        goals = List.copyOf(goals);
    }

    public List<Goal> wanted() {
        return goals.stream().filter(g -> g.kind() == Goal.Kind.WANTED).toList();
    }

    private static final Set<Signal> MOVES = EnumSet.of(Signal.DECIDED, Signal.OPENED, Signal.VOUCHED);

    /** Whether the sale is moved in it, so that the first lease must be there. */
    public boolean movesSale() {
        return goals.stream().anyMatch(g -> g.kind() == Goal.Kind.WANTED
                && MOVES.contains(g.signal()));
    }

    /** What must be possible for it. */
    public Set<Disturbance.Kind> kinds() {
        return Stream.concat(byHand.stream(), cues.stream().map(Cue::what)).map(Disturbance::kind)
                .collect(Collectors.toUnmodifiableSet());
    }
}
