package com.megaticket.console.bench;

import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.best.Ask;
import com.megaticket.console.selling.best.BestHold;
import com.megaticket.console.selling.best.BestHold.Result.Held;
import com.megaticket.console.selling.best.BestSeats;
import com.megaticket.console.selling.best.Choice;
import com.megaticket.console.selling.live.LedgerDesk;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A crowd that asks for the best seats at the same moment, all from the same picture of an empty hall. */
final class HerdBench implements Benchmark {
    private static final int CALLERS = 160;
    /** One each, as at the counter. */
    private static final int CONSOLES = CALLERS;
    private static final int ROUNDS = 10;
    private static final double CONFLICTS = 0.1;

    @Override
    public Result run() throws Exception {
        SeatMap map = Halls.map(Halls.stadium(8, 25, 40), Halls.performance());
        MapLayout layout = MapLayout.of(map.plan());
        var best = new BestSeats(layout, map.sellable(), Set.of());
        var all = new BitSet();
        all.set(0, layout.seats().size());
        int refused = 0;
        int lost = 0;
        try (var rig = new LedgerRig()) {
            var desks = new ArrayList<Desk>();
            for (int console = 0; console < CONSOLES; console++) {
                desks.add(new LedgerDesk(rig.ledger("herd-" + console + "-")));
            }
            rig.seoul().set(DemoFault.CONFLICTS, CONFLICTS);
            for (int round = 0; round < ROUNDS; round++) {
                List<BestHold.Result> answers = crowd(desks, rig.showing(), new Hall(layout, best, all), round);
                Set<SeatId> held = new HashSet<>();
                for (BestHold.Result answer : answers) {
                    lost += answer.lost().isEmpty() ? 0 : 1;
                    if (answer instanceof Held(var hold, var _, var _)) {
                        for (SeatId seat : hold.seatIds()) {
                            if (!held.add(seat)) {
                                throw new IllegalStateException(seat + " held twice");
                            }
                        }
                    } else if (answer instanceof BestHold.Result.Otherwise(HoldOutcome.Unknown unknown, var _)) {
                        throw new IllegalStateException("unknown without a fault: " + unknown);
                    } else {
                        refused++;
                        System.out.println("refused: " + answer.getClass().getSimpleName() + " after "
                                + answer.lost().size() + " lost seats"
                                + (answer instanceof BestHold.Result.Otherwise(var other, var _) ? " " + other : ""));
                    }
                }
            }
        }
        double share = 100.0 * refused / (CALLERS * ROUNDS);
        return new Result("herd-refusals", CALLERS + " callers at one moment, parties of 1 to 4, " + CONSOLES
                + " consoles on one engine, " + layout.seats().size() + " free seats, " + (int) (100 * CONFLICTS)
                + " % of transactions meet an injected conflict; " + ROUNDS
                + " rounds; a seat held twice would break the run", "< 1 % refused while seats remain",
                Map.of("refused %", HoldBench.round(share), "lost a race first %",
                        HoldBench.round(100.0 * lost / (CALLERS * ROUNDS))),
                "%", share < 1);
    }

    private record Hall(MapLayout layout, BestSeats best, BitSet free) {}

    private static List<BestHold.Result> crowd(List<Desk> desks, Showing showing, Hall hall, int round)
            throws Exception {
        var ready = new CountDownLatch(1);
        var calls = new ArrayList<Callable<BestHold.Result>>();
        for (int caller = 0; caller < CALLERS; caller++) {
            Desk desk = desks.get(caller % desks.size());
            var random = new Random(round * 1_000L + caller);
            Ask ask = Ask.seats(1 + caller % 4);
            calls.add(() -> {
                Choice first = hall.best().find(ask, hall.free()::get, 12, random.nextLong()).choices().getFirst();
                ready.await();
                return new BestHold(desk, random).hold(showing, hall.layout(), hall.best(), ask, hall.free(), first);
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = calls.stream().map(threads::submit).toList();
            ready.countDown();
            var results = new ArrayList<BestHold.Result>();
            for (var answer : answers) {
                results.add(answer.get());
            }
            return results;
        }
    }
}
