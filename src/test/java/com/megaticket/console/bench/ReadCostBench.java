package com.megaticket.console.bench;

import com.megaticket.console.aws.ledger.DynamoShowBoard;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.demo.WebShop;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.live.Console;
import com.megaticket.console.selling.live.LedgerDesk;
import com.megaticket.console.selling.live.LiveDesk;
import com.megaticket.console.selling.live.Pulse;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What 200 consoles on one full house cost in read units, and when they see a change. Three consoles run, each looking as
 * the map does; the engine's own figures for the one that sweeps and for one that does not are multiplied.
 */
final class ReadCostBench implements Benchmark {
    private static final int CONSOLES = 200;
    private static final int HOUSE = 1210;
    private static final int ACTS = 40;
    private static final int WEB = 20;
    private static final Duration LOOK = Duration.ofMillis(250);

    /** A console: its reads counted, its newest picture kept. */
    private final class Window implements AutoCloseable {
        final Metered metered;
        final LiveDesk desk;
        volatile Set<SeatId> seen = Set.of();
        final Background.Running looking;

        Window(LedgerRig rig, String name, Showing showing) {
            metered = new Metered(rig.seoul());
            ItemStore store = metered.store();
            var setup = new LedgerSetup(Map.of(store.region(), store), store.region(), name, true);
            var clock = new ServiceClock(Clock.systemUTC());
            SeatLedger ledger = rig.ledger(name, store);
            desk = new LiveDesk(new LedgerDesk(ledger), ledger, new DynamoShowBoard(setup, clock, Ids.random()),
                    new Console(name, clock, System::nanoTime, Ids.random()), background);
            looking = background.every(name, LOOK, () -> seen = desk.snapshot(showing).rows().keySet());
        }

        /** Milliseconds until the seat has a row in this window's picture, or has none. */
        double until(SeatId seat, boolean taken) {
            long start = System.nanoTime();
            while (seen.contains(seat) != taken) {
                Pause.real().sleep(Duration.ofMillis(1));
                if (System.nanoTime() - start > 30e9) {
                    throw new IllegalStateException("not seen in 30 s");
                }
            }
            return (System.nanoTime() - start) / 1e6;
        }

        @Override
        public void close() {
            looking.cancel();
            metered.close();
        }
    }

    private final Background background = new VirtualBackground();
    private final Random random = new Random(20261127);

    @Override
    public Result run() {
        try (var rig = new LedgerRig()) {
            Showing showing = rig.showing();
            Bare bare = Bare.on(rig.bare);
            List<PricedSeat> house = LedgerRig.seats(0, HOUSE);
            List<PricedSeat> changing = house.subList(HOUSE - 2, HOUSE);
            for (int i = 0; i < HOUSE - 2; i += 80) {
                List<PricedSeat> some = house.subList(i, Math.min(HOUSE - 2, i + 80));
                bare.hold(showing, some);
                bare.sell(showing, some);
            }
            try (var sweeper = new Window(rig, "sweeper", showing)) {
                rest(2500);
                try (var actor = new Window(rig, "actor", showing); var other = new Window(rig, "other", showing)) {
                    pulsesOfAll(sweeper, showing, house);
                    rest(4000);
                    sweeper.metered.reset();
                    other.metered.reset();
                    long start = System.nanoTime();
                    double[] console = acts(actor, other, showing, changing);
                    double[] shop = web(rig, other, showing, changing);
                    double seconds = (System.nanoTime() - start) / 1e9;
                    return result(sweeper.metered, other.metered, seconds, console, shop);
                }
            }
        }
    }

    /** The sweeper reads the pulses of all consoles, so all of them lie there. */
    private static void pulsesOfAll(Window window, Showing showing, List<PricedSeat> house) {
        ItemStore store = window.metered.store();
        var setup = new LedgerSetup(Map.of(store.region(), store), store.region(), "pulses", true);
        var board = new DynamoShowBoard(setup, new ServiceClock(Clock.systemUTC()), Ids.random());
        for (int i = 0; i < CONSOLES; i++) {
            board.pulse(showing, new Pulse("window-1/" + Ids.random().uuid().substring(0, 8), 1,
                    house.subList(4 * i, 4 * i + 4).stream().map(PricedSeat::seat).toList()));
        }
    }

    private double[] acts(Window actor, Window other, Showing showing, List<PricedSeat> seats) {
        var seen = new ArrayList<Double>();
        List<SeatId> ids = seats.stream().map(PricedSeat::seat).toList();
        for (int i = 0; i < ACTS; i++) {
            rest(random.nextInt(600));
            if (!(actor.desk.hold(showing, ids) instanceof HoldOutcome.Held(Hold hold))) {
                throw new IllegalStateException("not held");
            }
            seen.add(other.until(ids.getFirst(), true));
            rest(random.nextInt(600));
            actor.desk.release(hold, ids);
            seen.add(other.until(ids.getFirst(), false));
        }
        return seen.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double[] web(LedgerRig rig, Window other, Showing showing, List<PricedSeat> seats) {
        var seen = new ArrayList<Double>();
        var web = new WebShop(rig.store(), Clock.systemUTC(), Ids.random(), false);
        for (int i = 0; i < WEB; i++) {
            rest(random.nextInt(1500));
            if (!(web.hold("buyer@example.com", showing, seats, LedgerRig.COPY) instanceof WebShop.Answer.Done hold)) {
                throw new IllegalStateException("not held");
            }
            seen.add(other.until(seats.getFirst().seat(), true));
            rest(random.nextInt(1500));
            web.release(hold.id());
            seen.add(other.until(seats.getFirst().seat(), false));
        }
        return seen.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Result result(Metered sweeper, Metered other, double seconds, double[] console, double[] shop) {
        double seats = sweeper.seats.sum() / seconds;
        double pulses = sweeper.board.sum() / seconds;
        double eachSeats = other.seats.sum() / seconds;
        double eachBoard = other.board.sum() / seconds;
        double all = seats + pulses + (CONSOLES - 1) * (eachSeats + eachBoard);
        double mine = p95(console);
        double theirs = p95(shop);
        return new Result("read-cost",
                ("%d consoles looking at one full house of %d for %.0f s, in which one of them made %d changes and the web"
                        + " shop %d. Read units/s as the engine reports them: the sweeper %.1f on the seats and %.1f on"
                        + " the board, another console %.2f on the seats and %.2f on the board; %.1f + %.1f + %d × (%.2f"
                        + " + %.2f) = %.0f, of which on the partition of the seats %.0f")
                        .formatted(CONSOLES, HOUSE, seconds, console.length, shop.length, seats, pulses, eachSeats,
                                eachBoard, seats, pulses, CONSOLES - 1, eachSeats, eachBoard, all,
                                seats + (CONSOLES - 1) * eachSeats),
                "≤ 1500 units/s; console seen p95 ≤ 1000 ms; web shop seen p95 ≤ 5000 ms",
                Map.of("units/s", HoldBench.round(all), "console seen p95 ms", HoldBench.round(mine),
                        "web shop seen p95 ms", HoldBench.round(theirs)),
                "read units/s (and ms where named)", all <= 1500 && mine <= 1000 && theirs <= 5000);
    }

    private static double p95(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    private static void rest(int millis) {
        Pause.real().sleep(Duration.ofMillis(millis));
    }
}
