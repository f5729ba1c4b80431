package com.megaticket.console.bench;

import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** What the write gate adds to a hold: requests, actions of the transaction, and its own time. */
final class GateCostBench implements Benchmark {
    private static final int WARM = 100;
    private static final int ROUNDS = 400;
    private static final int BATCHES = 60;
    private static final int BATCH = 20_000;

    @Override
    public Result run() {
        try (var rig = new LedgerRig()) {
            var gated = new CountedStore(rig.store(), false);
            var bare = new CountedStore(rig.store(), true);
            var clock = new ServiceClock(Clock.systemUTC());
            FenceGate gate = Gates.at("gate-cost", clock, System::nanoTime, gated);
            gate.watch();
            var watch = new VirtualBackground().every("lease", LeaseWatch.EVERY, gate::watch);
            try {
                return measured(rig, gate, ledger(gate, gated, clock), ledger(gate, bare, clock), gated, bare);
            } finally {
                watch.cancel();
            }
        }
    }

    private static SeatLedger ledger(WriteGate gate, ItemStore store, ServiceClock clock) {
        return new DynamoSeatLedger(new LedgerSetup(Map.of(store.region(), store), store.region(), "gate-cost", true),
                gate, new MemoryActJournal(), clock, Ids.random(), Pause.real());
    }

    private static Result measured(LedgerRig rig, FenceGate gate, SeatLedger ours, SeatLedger without,
            CountedStore gated, CountedStore bare) {
        double[] with = new double[ROUNDS];
        double[] raw = new double[ROUNDS];
        Showing showing = rig.showing();
        for (int i = -WARM; i < ROUNDS; i++) {
            if ((i + WARM) % 200 == 0) {
                showing = rig.showing();
            }
            Showing here = showing;
            int pair = 2 * ((i + WARM) % 200);
            if (i == 0) {
                gated.reset();
                bare.reset();
            }
            double a = HoldBench.millis(() -> hold(ours, here, pair));
            double b = HoldBench.millis(() -> hold(without, here, 600 + pair));
            if (i >= 0) {
                with[i] = a;
                raw[i] = b;
            }
        }
        double requests = (gated.requests() - bare.requests()) / (double) ROUNDS;
        double actions = (gated.actions() - bare.actions()) / (double) ROUNDS;
        double p50 = LedgerRig.median(with);
        double micros = ownMicros(gate);
        double share = micros / 1000 / p50 * 100;
        return new Result("gate-cost",
                ("the write gate on a hold of 2 seats, %d holds with it and %d without turn by turn on a real engine: requests and"
                        + " actions by the calling thread; its own time: enter, all questions a hold asks of the pass, and close,"
                        + " median of %d batches of %d").formatted(ROUNDS, ROUNDS, BATCHES, BATCH),
                "0; 1; ≤ 1 % of hold p50",
                Map.of("added requests", requests, "added actions", actions, "own time µs", micros, "hold p50 ms",
                        HoldBench.round(p50), "own time % of hold p50", share, "hold with/without its check ×",
                        HoldBench.round(p50 / LedgerRig.median(raw))),
                "as named", requests == 0 && actions == 1 && share <= 1);
    }

    private static void hold(SeatLedger ledger, Showing showing, int first) {
        HoldOutcome outcome = ledger.hold(showing, LedgerRig.seats(first, 2), LedgerRig.COPY, Duration.ofSeconds(60));
        if (!(outcome instanceof HoldOutcome.Held)) {
            throw new IllegalStateException("not held: " + outcome);
        }
    }

    private static double ownMicros(FenceGate gate) {
        double[] batches = new double[BATCHES];
        int seen = 0;
        for (int b = 0; b < BATCHES; b++) {
            long start = System.nanoTime();
            for (int i = 0; i < BATCH; i++) {
                seen += pass(gate);
            }
            batches[b] = (System.nanoTime() - start) / 1e3 / BATCH;
        }
        if (seen != BATCHES * BATCH) {
            throw new IllegalStateException("the gate was not open all the time: " + seen);
        }
        return LedgerRig.median(batches);
    }

    /** As the ledger uses it. @return 1 when it let through */
    private static int pass(FenceGate gate) {
        if (gate.enter() instanceof WriteGate.Pass pass) {
            try (pass) {
                boolean asked = pass.live() && !pass.region().isEmpty() && !pass.recoveryRegion() && !pass.blind()
                        && !pass.fence().attributes().isEmpty();
                return asked && pass.check().equals(pass.check()) ? 1 : 0;
            }
        }
        return 0;
    }
}
