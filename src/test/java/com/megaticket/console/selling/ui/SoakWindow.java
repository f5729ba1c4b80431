package com.megaticket.console.selling.ui;

import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.DynamoCatalog;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.DynamoShowBoard;
import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.aws.ledger.FileActJournal;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.demo.DemoRegion;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.SaleWatch;
import com.megaticket.console.selling.SellingService;
import com.megaticket.console.selling.best.BestHold;
import com.megaticket.console.selling.live.Console;
import com.megaticket.console.selling.live.LiveDesk;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.ui.fx.OneFxThread;
import com.megaticket.console.ui.fx.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A whole console below the drawing, wired as the program wires it, with a clerk at it. */
final class SoakWindow implements AutoCloseable {
    /** Short, so that holds run out within the test. */
    private static final HoldRules RULES = new HoldRules(Duration.ofSeconds(20), Duration.ofMinutes(2), 8);
    private static final Duration BEAT = Duration.ofMillis(250);

    final String name;
    final OneFxThread fx;
    final Desk desk;
    final Settling settling;
    final SeatMapViewModel map;
    final HoldViewModel hold;
    final SaleViewModel sale;
    final SalePanelViewModel panel;
    final OrderViewModel orders;
    private final SoakJudge judge;
    private final AwsClients clients;
    private final Background.Running lease;
    private @Nullable Looks painted;

    SoakWindow(String name, DemoRegion region, Path folder, Random random, SoakJudge judge) {
        this.name = name;
        this.judge = judge;
        var background = new VirtualBackground();
        var clock = new ServiceClock(Clock.systemUTC());
        clients = new AwsClients(AwsAccess.demo(Map.of(region.name(), region.endpoint())), Limits.USUAL,
                Clock.systemUTC(), clock);
        var store = clients.store(region.name(), TableNames.withPrefix(TableNames.DEFAULT_PREFIX));
        var gate = Gates.at(Ids.random().uuid().substring(0, 8), clock, System::nanoTime, store);
        gate.watch();
        lease = background.every("lease", LeaseWatch.EVERY, gate::watch);
        var setup = new LedgerSetup(Map.of(region.name(), store), region.name(), name, true);
        var ledger = new DynamoSeatLedger(setup, gate, new FileActJournal(folder.resolve(name)), clock, Ids.random(),
                Pause.real());
        var watch = new SaleWatch(ledger, background, Pause.real(), alarm -> judge.count("alarm " + alarm.kind()),
                _ -> judge.count("sale not read again"));
        desk = new LiveDesk(
                new SellingService(ledger, new DynamoCatalog(() -> store), gate, clock, () -> RULES, watch), ledger,
                new DynamoShowBoard(setup, clock, Ids.random()),
                new Console(name, clock, System::nanoTime, Ids.random()), background);
        fx = new OneFxThread(name, () -> paint(false), e -> judge.violated(name + " threw " + e));
        var work = new Work(background, fx, bug -> judge.violated(name + " met a bug: " + bug));
        var clocks = new DeskClock(clock::now, System::nanoTime);
        settling = new Settling(desk, work);
        map = new SeatMapViewModel(desk, work, clocks);
        hold = new HoldViewModel(desk, work, clocks, () -> RULES, settling);
        sale = new SaleViewModel(desk, work, hold, settling);
        var best = new BestSeatsViewModel(map, hold, new BestHold(desk, random), work, random);
        panel = new SalePanelViewModel(map, hold, sale, best);
        orders = new OrderViewModel(desk, work, clocks, settling, map.showing()::get,
                alarm -> judge.count("alarm " + alarm.kind()));
    }

    /** From now on the window beats, and after each beat the clerk may do something. */
    void open(Showing showing, Runnable clerk) {
        fx.run(() -> {
            settling.start();
            map.shown();
            map.open(showing);
        });
        fx.every(BEAT, () -> {
            map.beat();
            hold.beat();
            clerk.run();
            paint(true);
        });
    }

    /** What stands on the screen after an event; told when it changed, and at each beat. */
    private void paint(boolean beat) {
        Looks looks = map.looks().get();
        var chart = map.chart().get().shown();
        if (chart.isPresent() && (beat || looks != painted)) {
            painted = looks;
            judge.see(now(beat));
        }
    }

    /** FX thread. */
    SoakJudge.Painted now(boolean beat) {
        long at = System.nanoTime();
        return new SoakJudge.Painted(name, at, Instant.now(),
                map.house().get().shown().map(House::readAt).orElse(at), beat, map.trust().get(),
                map.looks().get(), map.chart().get().shown().map(c -> c.layout().seats()).orElse(java.util.List.of()),
                unknown());
    }

    /** By the states and the acts themselves, not by what the map was told. */
    private Set<SeatId> unknown() {
        var seats = new HashSet<SeatId>();
        settling.open().stream().map(Act::seats).forEach(seats::addAll);
        if (hold.state().get() instanceof HoldViewModel.Unknown unknown) {
            seats.addAll(unknown.act().seats());
        }
        if (sale.state().get() instanceof SaleViewModel.Unknown unknown) {
            seats.addAll(unknown.hold().seatIds());
        }
        return seats;
    }

    @Override
    public void close() {
        fx.on(() -> {
            settling.stop();
            map.hidden();
            return true;
        });
        fx.close();
        lease.cancel();
        clients.close();
    }
}
