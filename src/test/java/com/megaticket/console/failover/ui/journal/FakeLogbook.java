package com.megaticket.console.failover.ui.journal;

import com.megaticket.console.failover.journal.Chain;
import com.megaticket.console.failover.journal.Copies;
import com.megaticket.console.failover.journal.Journal;
import com.megaticket.console.failover.journal.Logbook;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Journals that stand as the test says. */
final class FakeLogbook implements Logbook {
    final List<String> asked = new ArrayList<>();
    Books books;
    boolean broken;
    boolean starting;
    Journal.Gap gap = new Journal.Gap(0, Optional.empty(), 0, Optional.empty(), Optional.empty());
    private final Instant first;

    FakeLogbook(Books books, Supplier<Instant> clock) {
        this.books = books;
        first = clock.get();
    }

    @Override
    public String console() {
        return Books.OWN.console();
    }

    @Override
    public Chains chains() {
        asked.add("chains");
        if (broken) {
            throw new Fault(new Failure.Misconfigured("console", "no table", ""));
        }
        return books.chains(first);
    }

    @Override
    public Copies copies(Chain chain) {
        asked.add(chain.console());
        return books.copies(chain, first);
    }

    @Override
    public Journal.Gap gap() {
        if (starting) {
            throw new Fault(new Failure.Unavailable("the console is still starting", ""));
        }
        return gap;
    }
}
