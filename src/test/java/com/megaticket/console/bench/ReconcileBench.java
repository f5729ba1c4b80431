package com.megaticket.console.bench;

import com.megaticket.console.aws.ledger.ActDeeds;
import com.megaticket.console.failover.reconcile.Budget;
import com.megaticket.console.failover.reconcile.Cursor;
import com.megaticket.console.failover.reconcile.MoneyBook;
import com.megaticket.console.failover.reconcile.Progress;
import com.megaticket.console.failover.reconcile.Reconciliation;
import com.megaticket.console.failover.reconcile.ShowingResult;
import com.megaticket.console.failover.reconcile.Sources;
import com.megaticket.console.shared.Pause;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Comparing 100,000 items of each region, against paged scans of both tables that drop what they read. The local engine takes
 * seconds for a page of a scan, however little is done with it; so the same partitions are also read by bare queries, which is the
 * harder comparison.
 */
final class ReconcileBench implements Benchmark {
    /** 1,210 rows and 303 act records each: 101,371 items. */
    private static final int SHOWINGS = 67;

    private static final int WARM = 1;
    private static final int ROUNDS = 5;
    private static final double BAR = 0.8;

    @Override
    public Result run() throws IOException, InterruptedException {
        try (var houses = new TwinHouses(SHOWINGS)) {
            double[] ours = new double[ROUNDS];
            double[] bare = new double[ROUNDS];
            for (int i = -WARM; i < ROUNDS; i++) {
                double a = HoldBench.millis(() -> compare(houses));
                double b = HoldBench.millis(houses::query);
                if (i >= 0) {
                    ours[i] = a;
                    bare[i] = b;
                }
            }
            int items = houses.query() / 2;
            double scans = HoldBench.millis(() -> expect(2 * items, houses.scan()));
            double speed = scans / LedgerRig.median(ours);
            double ofQueries = LedgerRig.median(bare) / LedgerRig.median(ours);
            return new Result("reconcile-speed",
                    "reconciliation of " + items + " rows and act records in each of two engines in memory (" + SHOWINGS
                            + " full houses, all clean, no budget, streams not read), median of " + ROUNDS
                            + ", against strongly consistent paged scans of both tables by the bare SDK, read and dropped"
                            + " (once: the engine needs seconds a page), and against bare queries of the same partitions",
                    "≥ 0.8× the speed of scans, and of queries",
                    Map.of("of scans", HoldBench.round(speed), "of queries", HoldBench.round(ofQueries),
                            "reconciliation ms", HoldBench.round(LedgerRig.median(ours)), "scans ms",
                            HoldBench.round(scans), "queries ms", HoldBench.round(LedgerRig.median(bare))),
                    "× (and ms where named)", speed >= BAR && ofQueries >= BAR);
        }
    }

    private static void expect(int items, int read) {
        if (items != read) {
            throw new IllegalStateException(read + " of " + items);
        }
    }

    private static void compare(TwinHouses houses) {
        Clock clock = Clock.systemUTC();
        var run = new Reconciliation(
                new Sources(houses.seoul(), houses.tokyo(), List.of(), new ActDeeds(), MoneyBook.none()),
                new Budget(Double.POSITIVE_INFINITY, System::nanoTime, Pause.real()), clock::instant, Pause.real());
        Reconciliation.Ended ended = run.run(Cursor.start(clock.instant()), new Quiet());
        if (!ended.allClean() || ended.progress().clean() != SHOWINGS) {
            throw new IllegalStateException("not clean: " + ended.progress());
        }
    }

    private static final class Quiet implements Reconciliation.Watcher {
        @Override
        public void progress(Progress progress) {}

        @Override
        public void told(ShowingResult result, Supplier<Cursor> cursor) {}

        @Override
        public boolean wanted() {
            return false;
        }
    }
}
