package com.megaticket.console.race;

import com.megaticket.console.aws.ledger.ActDeeds;
import com.megaticket.console.failover.reconcile.Budget;
import com.megaticket.console.failover.reconcile.ChangeStream;
import com.megaticket.console.failover.reconcile.Cursor;
import com.megaticket.console.failover.reconcile.Finding;
import com.megaticket.console.failover.reconcile.MoneyBook;
import com.megaticket.console.failover.reconcile.Progress;
import com.megaticket.console.failover.reconcile.Reconciliation;
import com.megaticket.console.failover.reconcile.ShowingResult;
import com.megaticket.console.failover.reconcile.Sources;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the real reconciliation of two regions finds, by seat. */
final class Reconciled implements Reconciliation.Watcher {
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private int compared;

    private Reconciled() {}

    /** @param streams none = more than a day later */
    static Reconciled of(ItemStore one, ItemStore other, List<ChangeStream> streams, Supplier<Instant> clock,
            Pause pause) {
        var heard = new Reconciled();
        var run = new Reconciliation(new Sources(one, other, streams, new ActDeeds(), MoneyBook.none()),
                new Budget(Double.POSITIVE_INFINITY, System::nanoTime, pause), clock, pause);
        Reconciliation.Ended ended = run.run(Cursor.start(clock.get()), heard);
        ended.coverage().forEach(c -> c.failure().ifPresent(f -> heard.open.add("stream of " + c.region() + ": " + f)));
        if (!ended.whole() || ended.unreadable() > 0) {
            heard.open.add("not whole: " + ended.progress());
        }
        return heard;
    }

    @Override
    public void progress(Progress progress) {}

    @Override
    public void told(ShowingResult result, Supplier<Cursor> cursor) {
        switch (result) {
            case ShowingResult.Clean _ -> compared++;
            case ShowingResult.Found(_, _, _, List<Finding> found, _) -> {
                compared++;
                found.forEach(this::take);
            }
            case ShowingResult.NotCompared(Showing showing, var failure) -> open.add(showing.key() + ": " + failure);
        }
    }

    private void take(Finding finding) {
        findings.add(finding);
        for (SeatId seat : finding.seats()) {
            finding.claims().forEach(c -> named.computeIfAbsent(key(finding.showing(), seat), _ -> new HashSet<>())
                    .add(c.booking()));
        }
    }

    private static String key(Showing showing, SeatId seat) {
        return showing.key() + "/" + seat;
    }

    @Override
    public boolean wanted() {
        return false;
    }

    /** Whether a finding about this seat names this booking. */
    boolean names(Showing showing, SeatId seat, String booking) {
        return named.getOrDefault(key(showing, seat), Set.of()).contains(booking);
    }

    /** Findings that say somebody's sale is not what it was sold as. */
    Stream<Finding> ofSales(Showing showing, SeatId seat) {
        return findings.stream().filter(f -> f.showing().equals(showing) && f.seats().contains(seat))
                .filter(f -> f instanceof Finding.SoldTwice || f instanceof Finding.SaleLost
                        || f instanceof Finding.HoldOverSale || f instanceof Finding.NoAct);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What was not compared, and why; nothing is known of it. */
    List<String> open() {
        return List.copyOf(open);
    }

    int compared() {
        return compared;
    }
}
