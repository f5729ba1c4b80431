package com.megaticket.console.failover.room;

import com.megaticket.console.failover.drain.Drain;
import com.megaticket.console.failover.drain.Stillness;
import com.megaticket.console.failover.holds.HoldRescue;
import com.megaticket.console.failover.journal.Action;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.Fences;
import com.megaticket.console.failover.region.LeaseBook;
import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.failover.region.MemoryEpochs;
import com.megaticket.console.failover.region.Regions;
import com.megaticket.console.failover.runbook.RegionSteps;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.SwitchBook;
import com.megaticket.console.race.SimStore;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.ui.fx.ManualBackground;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Rooms of several consoles over two regions by hand: time passes while a step waits, and copies are made then. */
public final class Rooms {
    public static final Surroundings FINE = new Surroundings(Optional.of(Surroundings.Advice.STAY), Optional.empty(),
            OptionalInt.of(0), new Surroundings.Loss(Optional.of(Duration.ofMillis(300)), false, OptionalLong.of(0)),
            false);

    public final Regions regions = new Regions();
    public final ManualBackground background = new ManualBackground();
    public final List<Action> journal = new ArrayList<>();
    public final Map<Step, StepWork> outside = new EnumMap<>(Step.class);
    public Surroundings around = FINE;
    public Stillness stillness = Stillness.PROVEN;
    private final List<LeaseWatch> watches = new ArrayList<>();
    private final Pause pause = time -> {
        regions.hand.pass(time);
        regions.replicateSigns();
    };

    public Rooms() {
        for (Step step : List.of(Step.RECONCILE, Step.SCALE, Step.HEALTHY, Step.HARDEN, Step.SOFTEN, Step.DNS)) {
            outside.put(step, (_, _) -> new StepOutcome.Done("by hand"));
        }
    }

    /** Every room reads the leases of both regions. */
    public void read() {
        watches.forEach(Regions::readAll);
    }

    public void pass(Duration time) {
        pause.sleep(time);
    }

    /** One console's. */
    public ConsoleRoom room(String console, boolean twoPeople) {
        LeaseWatch leases = regions.watch(new MemoryEpochs());
        Regions.readAll(leases);
        watches.add(leases);
        var clock = new ServiceClock(regions.hand);
        RegionSteps.Sides sides = sides(console, clock);
        var steps = new RegionSteps(sides, (_, _) -> around.loss().lag(), (r, at) -> stillness.since(r, at),
                Duration.ofMinutes(15), clock, pause);
        var works = new EnumMap<Step, StepWork>(steps.works());
        outside.forEach((step, _) -> works.put(step, (run, told) -> Optional.ofNullable(outside.get(step)).orElseThrow()
                .run(run, told)));
        var parts = new RoomParts(leases, sides, region -> new SwitchBook(way(region), Ids.random(), pause), steps,
                works, new RoomParts.Outside(() -> around, journal::add));
        var room = new ConsoleRoom(parts, new Situation.Self(console, twoPeople), clock, background);
        room.look();
        return room;
    }

    private com.megaticket.console.shared.store.ItemStore way(String region) {
        return regions.way(store(region));
    }

    public SimStore store(String region) {
        return region.equals(Regions.SEOUL) ? regions.seoul : regions.tokyo;
    }

    private RegionSteps.Sides sides(String console, ServiceClock clock) {
        return new RegionSteps.Sides() {
            @Override
            public LeaseBook lease(String region) {
                return new LeaseBook(way(region), console, clock, Ids.random(), pause);
            }

            @Override
            public Fences fences(String region) {
                return new Fences(way(region), Ids.random(), pause);
            }

            @Override
            public Drain drain(String from, String to) {
                return new Drain(way(from), way(to), new Drain.Rules(List.of(Table.RESERVATIONS, Table.CONSOLE),
                        Duration.ofSeconds(2), Duration.ofMinutes(1)), () -> regions.hand.nanos, Ids.random(), pause);
            }

            @Override
            public HoldRescue holds(String region) {
                return new NoHolds();
            }
        };
    }

    private static final class NoHolds implements HoldRescue {
        @Override
        public List<Showing> coming() {
            return List.of();
        }

        @Override
        public Rescued rescue(Showing showing, Epoch epoch, Instant closedAt, Instant until) {
            return new Rescued(List.of(), List.of(), 0);
        }
    }
}
