package com.megaticket.console.app;

import com.megaticket.console.failover.audit.Audit;
import com.megaticket.console.failover.audit.AuditSnapshot;
import com.megaticket.console.failover.audit.Stage;
import com.megaticket.console.failover.drill.FirstSales;
import com.megaticket.console.failover.drill.Sights;
import com.megaticket.console.failover.journal.Chain;
import com.megaticket.console.failover.journal.Copies;
import com.megaticket.console.failover.journal.Entry;
import com.megaticket.console.failover.journal.Logbook;
import com.megaticket.console.failover.reconcile.Finding;
import com.megaticket.console.failover.room.Situation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What exercises see of this console and its site.
 *
 * @param heard when a person here last acknowledged something
 */
record SiteSights(Supplier<Situation> room, Supplier<Optional<Instant>> heard, FirstSales sales, Audit audit,
        Logbook logbook) implements Sights {
    @Override
    public Situation situation() {
        return room.get();
    }

    @Override
    public Optional<Instant> firstSale(String region, Instant from) {
        return sales.after(region, from);
    }

    @Override
    public Optional<Instant> acknowledged() {
        return heard.get();
    }

    @Override
    public Optional<Compared> compared() {
        AuditSnapshot now = audit.now();
        boolean whole = now.stage() instanceof Stage.Ended && !now.isPartial() && !now.isForgotten();
        // By its beginning: what happened while it ran it may have missed.
        Optional<Instant> begun = now.begun().filter(_ -> whole);
        return begun.map(at -> new Compared(at, count(now, Finding.SoldTwice.class), count(now, Finding.SaleLost.class),
                now.open()));
    }

    private static int count(AuditSnapshot now, Class<? extends Finding> kind) {
        return (int) now.cases().stream().filter(c -> kind.isInstance(c.finding())).count();
    }

    /** Of the newest chains of this console: an exercise may have moved the epoch. */
    @Override
    public List<Entry> journal() {
        return logbook.chains().all().stream().map(l -> l.chain()).filter(c -> c.console().equals(logbook.console()))
                .flatMap(chain -> entries(chain).stream())
                .sorted(Comparator.comparing(Entry::at).thenComparingLong(Entry::number)).toList();
    }

    private List<Entry> entries(Chain chain) {
        Copies copies = logbook.copies(chain);
        return copies.read().stream().max(Comparator.comparingInt(c -> c.entries().size()))
                .map(c -> c.entries()).orElse(List.of());
    }
}
