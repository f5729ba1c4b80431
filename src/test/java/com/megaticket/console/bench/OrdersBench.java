package com.megaticket.console.bench;

import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** Orders (hold + sell of one seat) on one showing by 32 terminals with 2 % injected conflicts, against bare, turn by turn. */
final class OrdersBench implements Benchmark {
    private static final int TERMINALS = 32;
    private static final int TURNS = 4;
    private static final Duration TURN = Duration.ofSeconds(8);

    @Override
    public Result run() throws InterruptedException {
        try (var rig = new LedgerRig()) {
            var ledgers = new ArrayList<SeatLedger>();
            var bares = new ArrayList<Bare>();
            for (int i = 0; i < TERMINALS; i++) {
                ledgers.add(rig.ledger("bench" + i + "-"));
                bares.add(Bare.on(rig.bare));
            }
            rig.seoul().set(DemoFault.CONFLICTS, 0.02);
            var next = new AtomicInteger();
            Showing showing = rig.showing();
            int ours = 0;
            int raw = 0;
            turn(next, (t, seats) -> order(ledgers.get(t), showing, seats));
            turn(next, (t, seats) -> order(bares.get(t), showing, seats));
            for (int i = 0; i < TURNS; i++) {
                ours += turn(next, (t, seats) -> order(ledgers.get(t), showing, seats));
                raw += turn(next, (t, seats) -> order(bares.get(t), showing, seats));
            }
            double ratio = (double) ours / raw;
            double seconds = TURNS * TURN.toMillis() / 1e3;
            return new Result("orders-vs-raw",
                    "hold + sell of one seat on one showing, 32 terminals, 2 % injected conflicts, " + TURNS
                            + " turns of "
                            + TURN.toSeconds() + " s each way",
                    "≥ 0.7×",
                    Map.of("ledger/bare", HoldBench.round(ratio), "ledger orders/s", HoldBench.round(ours / seconds),
                            "bare orders/s", HoldBench.round(raw / seconds)),
                    "× (and orders/s where named)", ratio >= 0.7);
        }
    }

    private static int turn(AtomicInteger next, BiConsumer<Integer, List<PricedSeat>> order)
            throws InterruptedException {
        long end = System.nanoTime() + TURN.toNanos();
        var done = new AtomicInteger();
        var broken = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        for (int t = 0; t < TERMINALS; t++) {
            int terminal = t;
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    while (System.nanoTime() < end) {
                        order.accept(terminal, LedgerRig.seats(next.getAndIncrement(), 1));
                        done.incrementAndGet();
                    }
                } catch (RuntimeException e) {
                    broken.incrementAndGet();
                    throw e;
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (broken.get() > 0) {
            throw new IllegalStateException(broken + " terminals broke off");
        }
        return done.get();
    }

    private static void order(SeatLedger ledger, Showing showing, List<PricedSeat> seats) {
        HoldOutcome held = ledger.hold(showing, seats, LedgerRig.COPY, Duration.ofSeconds(60));
        if (!(held instanceof HoldOutcome.Held(var hold)) || !(ledger.sell(hold) instanceof SaleOutcome.Sold)) {
            throw new IllegalStateException("order failed: " + held);
        }
    }

    private static void order(Bare bare, Showing showing, List<PricedSeat> seats) {
        bare.hold(showing, seats);
        bare.sell(showing, seats);
    }
}
