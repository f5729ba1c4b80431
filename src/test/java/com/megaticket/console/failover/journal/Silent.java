package com.megaticket.console.failover.journal;

import com.megaticket.console.shared.store.ThroughStore;
import com.megaticket.console.race.SimStore;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;

/** A region that may stop answering. */
final class Silent extends ThroughStore {
    private final SimStore store;
    boolean silent;
    int asked;

    Silent(SimStore store) {
        this.store = store;
    }

    @Override
    protected ItemStore there() {
        asked++;
        if (silent) {
            throw new Fault(new Failure.TimedOut("silent", ""));
        }
        return store;
    }

    @Override
    public String region() {
        return store.region();
    }

    @Override
    public TransactResult transact(Transaction transaction) {
        asked++;
        return silent
                ? new TransactResult.Unknown(new Failure.TimedOut("silent", ""))
                : store.transact(transaction);
    }
}
