package com.megaticket.console.failover.drill;

import com.megaticket.console.failover.drill.Injector.Injected;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One exercise as it went. Immutable.
 *
 * @param reached first time each was seen, service time; what is absent was not seen
 * @param hinted when each hint was asked for
 * @param ended empty = it still runs, or this console died in the middle
 */
public record Run(Frame frame, Map<Signal, Instant> reached, Map<Signal, Instant> hinted, Made made, Told told,
        Optional<Ended> ended) {
    /**
     * @param id of this run
     * @param real in live mode
     * @param who leads it
     */
    public record Frame(String id, Exercise exercise, boolean real, String who, String console, String main,
            String other) {}

    /**
     * What was made to go wrong.
     *
     * @param standing what has not been taken off yet, so far as is known
     * @param ever all there was
     * @param cues of the script that are done with, by their place
     */
    public record Made(List<Injected> standing, List<Disturbance> ever, Set<Integer> cues) {
        public Made {
            standing = List.copyOf(standing);
            ever = List.copyOf(ever);
            cues = Set.copyOf(cues);
        }

        Made with(Injected what) {
            var now = new ArrayList<>(standing);
            now.removeIf(s -> s.what().replaces(what.what()));
            now.add(what);
            var all = new ArrayList<>(ever);
            if (!all.contains(what.what())) {
                all.add(what.what());
            }
            return new Made(now, all, cues);
        }

        Made without(Disturbance what) {
            return new Made(standing.stream().filter(s -> !s.what().replaces(what)).toList(), ever, cues);
        }

        Made cued(int place) {
            var done = new HashSet<>(cues);
            done.add(place);
            return new Made(standing, ever, done);
        }
    }

    /**
     * What the numbers said.
     *
     * @param lag and {@code bookings} at risk, as the dashboard told them when the switch was decided or the region closed; empty = it
     *     told none
     * @param deeds who did what, the newest state of each
     */
    public record Told(Optional<Duration> lag, OptionalLong bookings, Optional<Sights.Compared> compared,
            List<Deed> deeds) {
        public static final Told NOTHING = new Told(Optional.empty(), OptionalLong.empty(), Optional.empty(),
                List.of());

        public Told {
            deeds = List.copyOf(deeds);
        }
    }

    /** @param what as the journal has it */
    public record Deed(Instant at, String who, String region, String what, String outcome) {}

    public enum How {
        COMPLETED, ABORTED,
        /** The console died in it, and its faults were taken off later. */
        LEFT
    }

    public record Ended(Instant at, How how) {}

    public Run {
        reached = Map.copyOf(reached);
        hinted = Map.copyOf(hinted);
    }

    static Run begin(Frame frame, Instant at) {
        return new Run(frame, Map.of(Signal.BEGUN, at), Map.of(), new Made(List.of(), List.of(), Set.of()),
                Told.NOTHING,
                Optional.empty());
    }

    public Exercise exercise() {
        return frame.exercise();
    }

    public Instant begunAt() {
        return at(Signal.BEGUN).orElseThrow();
    }

    public Optional<Instant> at(Signal signal) {
        return Optional.ofNullable(reached.get(signal));
    }

    public boolean has(Signal signal) {
        return reached.containsKey(signal);
    }

    /** The first time counts; nothing is seen before the exercise began. */
    Run saw(Signal signal, Instant at) {
        if (has(signal)) {
            return this;
        }
        var more = new EnumMap<Signal, Instant>(Signal.class);
        more.putAll(reached);
        more.put(signal, signal == Signal.BEGUN || at.isAfter(begunAt()) ? at : begunAt());
        return new Run(frame, more, hinted, made, told, ended);
    }

    Run hint(Signal signal, Instant at) {
        var more = new EnumMap<Signal, Instant>(Signal.class);
        more.putAll(hinted);
        more.putIfAbsent(signal, at);
        return new Run(frame, reached, more, made, told, ended);
    }

    Run with(Made next) {
        return new Run(frame, reached, hinted, next, told, ended);
    }

    Run with(Told next) {
        return new Run(frame, reached, hinted, made, next, ended);
    }

    Run end(Instant at, How how) {
        return new Run(frame, reached, hinted, made, told, Optional.of(new Ended(at, how)));
    }

    /** What is to come next; empty = all that was wanted has been seen. */
    public Optional<Goal> next(Script script) {
        return script.wanted().stream().filter(g -> !has(g.signal())).findFirst();
    }
}
