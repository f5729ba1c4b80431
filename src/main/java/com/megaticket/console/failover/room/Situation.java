package com.megaticket.console.failover.room;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.Ruling;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.shared.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything an operator is shown at a moment.
 *
 * @param at service time
 * @param unread regions whose switches could not be read, and why: what they hold is not known
 * @param told of the last act
 */
public record Situation(Instant at, Self self, Leases leases, Switches switches, Map<String, Failure> unread,
        Surroundings around, Activity activity, Optional<Told> told) {
    public Situation {
        unread = Map.copyOf(unread);
    }

    /**
     * @param console this one's name, as the marks of steps have it
     * @param twoPeople somebody at another console has to agree
     */
    public record Self(String console, boolean twoPeople) {}

    /**
     * @param highest epoch ever seen
     * @param wordLeft how much longer a supervisor's word holds here; zero = none was given
     */
    public record Leases(List<RegionView> regions, Ruling ruling, Epoch highest, Duration wordLeft) {
        public Leases {
            regions = List.copyOf(regions);
        }

        public RegionView of(String region) {
            return regions.stream().filter(r -> r.region().equals(region)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no region " + region));
        }

        /** The one that is sold from, by its own lease under the highest epoch; a lease of an earlier one is only left over. */
        public Optional<RegionView> open() {
            return regions.stream().filter(r -> r.isOpen()
                    && r.lease().filter(l -> l.epoch().equals(highest)).isPresent()).findFirst();
        }

        /** No switch was ever made, nor can be: the first lease is missing. */
        public boolean isFirstMissing() {
            return highest.number() == 0;
        }
    }

    /**
     * @param open the one under way; the highest epoch counts
     * @param past newest first, given-up ones too
     */
    public record Switches(Optional<Switch> open, List<Switch> past) {
        public Switches {
            past = List.copyOf(past);
        }
    }

    /**
     * Switches whose old region was never closed, newest first. A region that a later switch closed or opened since owes nothing any
     * more: its fences of that time are closed, and its lease bears a higher number.
     */
    public List<Switch> owed() {
        return Stream.concat(switches.open().stream(), switches.past().stream()).filter(Switch::owesClose)
                // Given up before anything was opened elsewhere: the old region is the one that is sold from.
                .filter(run -> run.papers().givenUp().isEmpty() || run.isTried(Step.ANNOUNCE))
                .filter(run -> leases.of(run.from()).lease().filter(l -> l.epoch().isAbove(run.epoch())).isEmpty())
                .toList();
    }

    public boolean isIdle() {
        return activity instanceof Activity.Idle;
    }
}
