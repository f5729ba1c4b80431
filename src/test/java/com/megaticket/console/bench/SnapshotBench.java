package com.megaticket.console.bench;

import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.selling.ui.Chart;
import com.megaticket.console.selling.ui.House;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A full house of 1,210 from the table to the model the map draws, against reading its pages and doing nothing. */
final class SnapshotBench implements Benchmark {
    private static final int WARM = 200;
    private static final int ROUNDS = 400;

    @Override
    public Result run() {
        try (var rig = new LedgerRig()) {
            SeatLedger ledger = rig.ledger("bench-");
            Bare bare = Bare.on(rig.bare);
            Showing full = rig.showing();
            Chart chart = Chart.of(Halls.map());
            List<PricedSeat> seats = chart.layout().seats().stream()
                    .map(s -> new PricedSeat(s.id(), "VIP", LedgerRig.seats(0, 1).getFirst().price())).toList();
            for (int i = 0; i < seats.size(); i += 80) {
                List<PricedSeat> some = seats.subList(i, Math.min(seats.size(), i + 80));
                bare.hold(full, some);
                bare.sell(full, some);
            }
            double[] ours = new double[ROUNDS];
            double[] raw = new double[ROUNDS];
            for (int i = -WARM; i < ROUNDS; i++) {
                double a = HoldBench.millis(() -> expect(seats.size(), house(ledger, chart, full)));
                double b = HoldBench.millis(() -> expect(seats.size(), bare.read(full)));
                if (i >= 0) {
                    ours[i] = a;
                    raw[i] = b;
                }
            }
            double ratio = LedgerRig.median(ours) / LedgerRig.median(raw);
            return new Result("snapshot-vs-query",
                    "a full house of " + seats.size() + " sold seats read into the model of the map, p50 of " + ROUNDS
                            + ", drawing excluded, against the bare SDK's paged Query of the same rows, read and dropped",
                    "≤ 1.15×",
                    Map.of("snapshot/query", HoldBench.round(ratio), "snapshot p50 ms",
                            HoldBench.round(LedgerRig.median(ours)), "query p50 ms",
                            HoldBench.round(LedgerRig.median(raw))),
                    "× (and ms where named)", ratio <= 1.15);
        }
    }

    private static int house(SeatLedger ledger, Chart chart, Showing showing) {
        var snapshot = ledger.snapshot(showing);
        House house = House.of(chart, snapshot, new WriteGate.Standing.Open(snapshot.region(), 0), 0, Instant.EPOCH);
        return (int) chart.layout().seats().stream().filter(s -> !house.standing(s.index()).isFree()).count();
    }

    private static void expect(int rows, int read) {
        if (rows != read) {
            throw new IllegalStateException(read + " of " + rows);
        }
    }
}
