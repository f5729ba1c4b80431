package com.megaticket.console.bench;

import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;

/** A hold of two seats against the same actions by the bare SDK, and in a full house against an empty one. */
final class HoldBench implements Benchmark {
    private static final int WARM = 150;
    private static final int ROUNDS = 400;
    private static final int HOUSE = 1208;

    @Override
    public Result run() {
        try (var rig = new LedgerRig()) {
            SeatLedger ledger = rig.ledger("bench-");
            Bare bare = Bare.on(rig.bare);
            Showing full = rig.showing();
            for (int i = 0; i < HOUSE; i += 80) {
                bare.hold(full, LedgerRig.seats(i, Math.min(80, HOUSE - i)));
            }
            double[] ours = new double[ROUNDS];
            double[] raw = new double[ROUNDS];
            double[] crowded = new double[ROUNDS];
            Showing empty = rig.showing();
            for (int i = -WARM; i < ROUNDS; i++) {
                // A showing takes 600 pairs; each round takes its turn so that all see the same load of the machine.
                if ((i + WARM) % 200 == 0) {
                    empty = rig.showing();
                }
                int pair = 2 * ((i + WARM) % 200);
                Showing here = empty;
                double a = millis(() -> hold(ledger, here, pair));
                double b = millis(() -> bare.hold(here, LedgerRig.seats(600 + pair, 2)));
                var last = new ArrayList<Hold>();
                double c = millis(() -> last.add(hold(ledger, full, HOUSE)));
                // Outside the measured time: the full house stays as full as it was.
                ledger.release(last.getFirst(), last.getFirst().seatIds());
                if (i >= 0) {
                    ours[i] = a;
                    raw[i] = b;
                    crowded[i] = c;
                }
            }
            double ratio = LedgerRig.median(ours) / LedgerRig.median(raw);
            double crowd = LedgerRig.median(crowded) / LedgerRig.median(ours);
            return new Result("hold-vs-raw",
                    "hold of 2 seats, p50 of " + ROUNDS
                            + ", against the same five actions by the bare SDK; in a house of "
                            + HOUSE + " rows against an empty one",
                    "≤ 1.3×; full/empty ≤ 1.2×",
                    Map.of("ledger/bare", round(ratio), "full/empty", round(crowd), "ledger p50 ms",
                            round(LedgerRig.median(ours)), "bare p50 ms", round(LedgerRig.median(raw))),
                    "× (and ms where named)", ratio <= 1.3 && crowd <= 1.2);
        }
    }

    private static Hold hold(SeatLedger ledger, Showing showing, int first) {
        HoldOutcome outcome = ledger.hold(showing, LedgerRig.seats(first, 2), LedgerRig.COPY, Duration.ofSeconds(60));
        if (!(outcome instanceof HoldOutcome.Held(Hold hold))) {
            throw new IllegalStateException("not held: " + outcome);
        }
        return hold;
    }

    static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
