package com.megaticket.console.selling.ui;

import com.megaticket.console.failover.region.Gates;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.DynamoCatalog;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoOptions;
import com.megaticket.console.demo.DemoRegion;
import com.megaticket.console.demo.EngineTruth;
import com.megaticket.console.demo.WebShop;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.AuditReport;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.SaleAlarm;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.TableNames;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two consoles and the web shop work one showing under random faults, seen from the screens. [NEVER-1] [NEVER-2]
 * {@code -Dsoak.seconds=60 -Dsoak.seed=1} for a short one.
 */
@Tag("nightly")
class DeskSoakIT {
    private static final long SEED = Long.getLong("soak.seed", 20261127);
    private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("soak.seconds", 600));
    private static final Duration ROUND = Duration.ofSeconds(60);
    private static final Duration AGREE = Duration.ofSeconds(5);
    private static final List<SeatId> UNREADABLE = List.of(SeatId.parse("1층-B-10-3"), SeatId.parse("1층-B-12-9"));

    private final Random random = new Random(SEED);
    private final Collection<Booking> told = new ConcurrentLinkedQueue<>();
    private Duration slowest = Duration.ZERO;

    @Test
    void noWindowShowsAnUnknownSeatAsFree_andAllAgreeSoonAfterTheFaults(@TempDir Path folder) {
        System.out.printf("soak: seed %d, %d s%n", SEED, LENGTH.toSeconds());
        try (var cloud = DemoCloud.start(DemoOptions.inMemory().withSeed(true).seoulOnly(), Clock.systemUTC());
                var clients = clients(cloud.seoul().name(), cloud.seoul())) {
            var store = clients.store(cloud.seoul().name(), TableNames.withPrefix(TableNames.DEFAULT_PREFIX));
            Showing showing = new DynamoCatalog(() -> store).schedules(new PerformanceId("perf-moonlit-harbor"))
                    .stream()
                    .map(Schedule::showing)
                    .filter(s -> s.startsAt().isAfter(Instant.now().plus(LENGTH.multipliedBy(2))))
                    .findFirst().orElseThrow();
            try (var truth = new EngineTruth(cloud.seoul(), showing)) {
                var judge = new SoakJudge(truth);
                truth.plant(UNREADABLE.getFirst());
                try (var a = new SoakWindow("window-1", cloud.seoul(), folder, random(), judge);
                        var b = new SoakWindow("window-2", cloud.seoul(), folder, random(), judge);
                        var web = new SoakShopper(new WebShop(store, Clock.systemUTC(), Ids.random(), false),
                                a.desk.map(showing), random(), judge)) {
                    work(cloud.seoul(), showing, truth, judge, List.of(a, b), web);
                    check(a, showing, judge, web);
                } finally {
                    System.out.printf("soak: seed %d: %s%n", SEED, judge.tally());
                    System.out.printf("soak: slowest agreement %d ms%n", slowest.toMillis());
                }
                assertThat(judge.violations()).isEmpty();
                assertThat(slowest).isLessThanOrEqualTo(AGREE);
                assertThat(judge.tally()).containsKeys("sales", "cancels", "stage Holding", "web hold Done",
                        "window-1 pictures LIVE", "window-2 pictures LIVE", "window-1 pictures SILENT");
            }
        }
    }

    private Random random() {
        return new Random(random.nextLong());
    }

    /** In rounds: weather, a storm, then quiet, in which all must agree. */
    private void work(DemoRegion region, Showing showing, EngineTruth truth, SoakJudge judge, List<SoakWindow> windows,
            SoakShopper web) {
        List<SoakClerk> clerks = windows.stream().map(w -> w.fx.on(() -> new SoakClerk(w, random(), judge, told)))
                .toList();
        for (int i = 0; i < windows.size(); i++) {
            windows.get(i).open(showing, clerks.get(i)::act);
        }
        web.start(told);
        var weather = new SoakWeather(region, random(), judge);
        long rounds = Math.max(1, LENGTH.dividedBy(ROUND));
        try (var past = new Past(region, showing)) {
            for (long round = 0; round < rounds; round++) {
                weather.blow(LENGTH.dividedBy(rounds));
                clerks.forEach(c -> c.rest(true));
                web.rest(true);
                weather.storm();
                region.clearFaults();
                Duration took = agree(past, windows, judge);
                System.out.printf("soak: round %d agrees after %d ms%n", round + 1, took.toMillis());
                slowest = slowest.compareTo(took) < 0 ? took : slowest;
                if (round == 0) {
                    truth.plant(UNREADABLE.getLast());
                }
                boolean over = round + 1 == rounds;
                clerks.forEach(c -> c.rest(over));
                web.rest(over);
            }
        }
        judge.judge();
    }

    /** How long after this moment all windows are live and draw every seat as the table has it. */
    private static Duration agree(Past past, List<SoakWindow> windows, SoakJudge judge) {
        long from = System.nanoTime();
        while (true) {
            SeatMapSnapshot table = past.table();
            List<String> differ = windows.stream().flatMap(w -> differences(w, table)).toList();
            Duration took = Duration.ofNanos(System.nanoTime() - from);
            if (differ.isEmpty()) {
                return took;
            }
            if (took.compareTo(AGREE.multipliedBy(4)) > 0) {
                judge.violated("no agreement after " + took + ": " + differ);
                return took;
            }
            Pause.real().sleep(Duration.ofMillis(50));
        }
    }

    private static Stream<String> differences(SoakWindow window, SeatMapSnapshot table) {
        return window.fx.on(() -> {
            SoakJudge.Painted now = window.now(false);
            if (now.trust() != SeatMapViewModel.Trust.LIVE) {
                return Stream.of(window.name + " " + now.trust());
            }
            return now.seats().stream()
                    .filter(s -> !isSame(window, s.id(), now.looks().look(s.index()), table, now))
                    .map(s -> window.name + " " + s.id() + " " + now.looks().look(s.index()) + " not "
                            + table.rows().get(s.id()))
                    .limit(3).toList().stream();
        });
    }

    /** A seat whose time is about to run out may stand either way. */
    private static boolean isSame(SoakWindow window, SeatId seat, SeatLook look, SeatMapSnapshot table,
            SoakJudge.Painted now) {
        boolean sold = look == SeatLook.NOT_FOR_SALE;
        List<SeatLook> either = Stream.of(SoakJudge.CLOCKS.negated(), SoakJudge.CLOCKS)
                .map(d -> SeatLook.of(table.standing(seat, now.wall().plus(d)), !sold)).toList();
        var row = java.util.Optional.ofNullable(table.rows().get(seat));
        return switch (look) {
            case SELECTED -> either.contains(SeatLook.FREE);
            case MINE, MINE_EXPIRED -> row.flatMap(SeatRow::holdingId)
                    .equals(window.hold.held().map(h -> h.holdingId()));
            case UNKNOWN -> either.contains(look) || now.unknown().contains(seat);
            default -> either.contains(look);
        };
    }

    /** What screens said, what the acts say and what the rows say. */
    private static void check(SoakWindow window, Showing showing, SoakJudge judge, SoakShopper web) {
        AuditReport report = window.desk.audit(showing);
        report.alarms().forEach(alarm -> {
            judge.count("audit " + alarm.kind());
            boolean ours = alarm.kind() == SaleAlarm.Kind.SOLD_TWICE || alarm.kind() == SaleAlarm.Kind.NO_ACT;
            if (ours || !web.touched().contains(alarm.seat())) {
                judge.violated("not the web shop's doing: " + alarm);
            }
        });
        if (report.unreadable() != UNREADABLE.size()) {
            judge.violated(report.unreadable() + " rows cannot be read, " + UNREADABLE.size() + " were planted");
        }
        System.out.printf("soak: audit of %d seats and %d acts: %d alarms%n", report.seats(), report.acts(),
                report.alarms().size());
    }

    private static AwsClients clients(String region, DemoRegion on) {
        return clients(region, on.endpoint());
    }

    private static AwsClients clients(String region, java.net.URI at) {
        return new AwsClients(AwsAccess.demo(Map.of(region, at)), Limits.USUAL, Clock.systemUTC(),
                new ServiceClock(Clock.systemUTC()));
    }

    /** A reader whom no fault strikes. */
    private static final class Past implements AutoCloseable {
        private final AwsClients clients;
        private final SeatLedger ledger;
        private final Showing showing;

        Past(DemoRegion region, Showing showing) {
            this.showing = showing;
            clients = clients(region.name(), EngineTruth.pastTheProxy(region));
            var store = clients.store(region.name(), TableNames.withPrefix(TableNames.DEFAULT_PREFIX));
            var clock = new ServiceClock(Clock.systemUTC());
            ledger = new DynamoSeatLedger(new LedgerSetup(Map.of(region.name(), store), region.name(), "reader", true),
                    Gates.at("reader", clock, System::nanoTime, store), new MemoryActJournal(), clock,
                    Ids.random(), Pause.real());
        }

        SeatMapSnapshot table() {
            return ledger.snapshot(showing);
        }

        @Override
        public void close() {
            clients.close();
        }
    }
}
