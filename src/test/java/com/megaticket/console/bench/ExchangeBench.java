package com.megaticket.console.bench;

import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.util.Map;

/** An exchange of four seats for four held ones against the same actions by the bare SDK. */
final class ExchangeBench implements Benchmark {
    private static final int WARM = 60;
    private static final int ROUNDS = 200;

    @Override
    public Result run() {
        try (var rig = new LedgerRig()) {
            SeatLedger ledger = rig.ledger("bench-");
            Bare bare = Bare.on(rig.bare);
            double[] ours = new double[ROUNDS];
            double[] raw = new double[ROUNDS];
            for (int i = -WARM; i < ROUNDS; i++) {
                Showing showing = rig.showing();
                Hold first = held(ledger, showing, 0);
                Booking booking = ((SaleOutcome.Sold) ledger.sell(first)).booking();
                Hold to = held(ledger, showing, 14);
                bare.hold(showing, LedgerRig.seats(28, 4));
                bare.sell(showing, LedgerRig.seats(28, 4));
                bare.hold(showing, LedgerRig.seats(42, 4));
                double a = HoldBench.millis(() -> exchange(ledger, booking, to));
                double b = HoldBench.millis(
                        () -> bare.exchange(showing, LedgerRig.seats(28, 4), LedgerRig.seats(42, 4)));
                if (i >= 0) {
                    ours[i] = a;
                    raw[i] = b;
                }
            }
            double ratio = LedgerRig.median(ours) / LedgerRig.median(raw);
            return new Result("exchange-vs-raw",
                    "exchange of 4 seats, p50 of " + ROUNDS
                            + ", reading the old rows included, against the same 16 actions "
                            + "by the bare SDK without reading",
                    "≤ 1.5×",
                    Map.of("ledger/bare", HoldBench.round(ratio), "ledger p50 ms",
                            HoldBench.round(LedgerRig.median(ours)), "bare p50 ms",
                            HoldBench.round(LedgerRig.median(raw))),
                    "× (and ms where named)", ratio <= 1.5);
        }
    }

    private static Hold held(SeatLedger ledger, Showing showing, int first) {
        return ((HoldOutcome.Held) ledger.hold(showing, LedgerRig.seats(first, 4), LedgerRig.COPY,
                Duration.ofSeconds(60))).hold();
    }

    private static void exchange(SeatLedger ledger, Booking booking, Hold to) {
        if (!(ledger.exchange(booking, booking.seatIds(), to) instanceof ExchangeOutcome.Exchanged)) {
            throw new IllegalStateException("not exchanged");
        }
    }
}
