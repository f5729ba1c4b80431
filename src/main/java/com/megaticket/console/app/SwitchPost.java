package com.megaticket.console.app;

import com.megaticket.console.aws.DynamoCatalog;
import com.megaticket.console.aws.ledger.HeldRows;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.DemoSession;
import com.megaticket.console.failover.audit.Cut;
import com.megaticket.console.failover.drain.Drain;
import com.megaticket.console.failover.drain.Lags;
import com.megaticket.console.failover.drain.Stillness;
import com.megaticket.console.failover.holds.HoldRescue;
import com.megaticket.console.failover.journal.Action;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.Fences;
import com.megaticket.console.failover.region.LeaseBook;
import com.megaticket.console.failover.room.ConsoleRoom;
import com.megaticket.console.failover.room.RoomParts;
import com.megaticket.console.failover.room.Situation;
import com.megaticket.console.failover.room.SwitchRoom;
import com.megaticket.console.failover.runbook.RegionSteps;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.SwitchBook;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.recovery.watch.Watchroom;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The operators' room of one console: its pens for both regions, what it knows of the surroundings. Made on a worker thread. */
final class SwitchPost implements AutoCloseable {
    /** Customers have so long to come back for what they held (data contract §5). */
    private static final Duration GRACE = Duration.ofMinutes(15);
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Ids IDS = Ids.random();
    private static final Pause PAUSE = Pause.real();

    private final Backend backend;
    private final ServiceClock clock;
    private final boolean consoleTable;
    private final WatchedSurroundings around;
    private final LagMemory lags;
    private final ConsoleRoom room;
    private final List<Runnable> ends;

    /**
     * @param console this one's name
     * @param stillness whether the web shop has stopped writing, where its writes are not refused
     * @param outside the steps beyond the write region
     */
    record Place(String console, boolean consoleTable, ServiceClock clock, Background background,
            Consumer<Action> journal, Stillness stillness, Map<Step, StepWork> outside) {}

    SwitchPost(Backend backend, Optional<DemoSession> demo, Watchroom watch, Place place) {
        this.backend = backend;
        clock = place.clock();
        consoleTable = place.consoleTable();
        around = new WatchedSurroundings(WatchPost.moments(clock));
        lags = new LagMemory(WatchPost.PAIR, WatchPost.moments(clock));
        Sides sides = new Sides(place.console(), demo.isPresent());
        var steps = new RegionSteps(sides, demo.<Lags>map(SwitchPost::injected).orElse(lags),
                place.stillness(), GRACE, clock, PAUSE);
        var works = new EnumMap<Step, StepWork>(steps.works());
        works.putAll(place.outside());
        room = new ConsoleRoom(new RoomParts(backend.leases, sides,
                region -> new SwitchBook(backend.store(region), IDS, PAUSE), steps, works,
                new RoomParts.Outside(around::now, place.journal())),
                new Situation.Self(place.console(), !backend.isDemo()), clock, place.background());
        Watchroom.Following following = watch.follow(this::take);
        Background.Running beating = place.background().every("switch-room", BEAT, room::beat);
        ends = List.of(following::close, beating::cancel);
    }

    private void take(Outlook outlook) {
        around.take(outlook);
        lags.take(outlook.picture());
    }

    /** The demo says what is injected; what else may be wrong shows in the marker that does not arrive. */
    private static Lags injected(DemoSession demo) {
        return (from, _) -> {
            try {
                return Optional
                        .of(Duration.ofMillis((long) demo.faults(from).status().level(DemoFault.REPLICATION_LAG)));
            } catch (Fault _) {
                return Optional.empty();
            }
        };
    }

    SwitchRoom room() {
        return room;
    }

    /** An epoch above all that this console has seen. Memory only. */
    Epoch next() {
        return room.nextEpoch();
    }

    /** Memory only. */
    Situation situation() {
        return room.situation();
    }

    /** The last close of a region that this console knows of. Memory only. */
    Optional<Cut> cut() {
        Situation.Switches switches = room.situation().switches();
        return Stream.concat(switches.open().stream(), switches.past().stream())
                .flatMap(run -> run.closedAt().map(at -> new Cut(run.from(), at)).stream())
                .max(Comparator.comparing(Cut::at));
    }

    @Override
    public void close() {
        ends.forEach(Runnable::run);
    }

    /** Pens and hands of this console. */
    private final class Sides implements RegionSteps.Sides {
        private final String console;
        private final Drain.Rules rules;

        Sides(String console, boolean demo) {
            this.console = console;
            List<Table> tables = consoleTable
                    ? List.of(Table.RESERVATIONS, Table.CONSOLE)
                    : List.of(Table.RESERVATIONS);
            rules = demo
                    ? new Drain.Rules(tables, Duration.ofSeconds(2), Duration.ofMinutes(3))
                    : new Drain.Rules(tables, Duration.ofSeconds(30), Duration.ofMinutes(45));
        }

        @Override
        public LeaseBook lease(String region) {
            return new LeaseBook(backend.store(region), console, clock, IDS, PAUSE);
        }

        @Override
        public Fences fences(String region) {
            return new Fences(backend.store(region), IDS, PAUSE);
        }

        @Override
        public Drain drain(String from, String to) {
            return new Drain(backend.store(from), backend.store(to), rules, System::nanoTime, IDS, PAUSE);
        }

        @Override
        public HoldRescue holds(String region) {
            return new HeldRows(backend.store(region), () -> coming(region), IDS, PAUSE);
        }

        private List<Showing> coming(String region) {
            return new DynamoCatalog(() -> backend.store(region)).schedules().stream().map(Schedule::showing)
                    .filter(s -> s.startsAt().isAfter(clock.now())).toList();
        }
    }
}
