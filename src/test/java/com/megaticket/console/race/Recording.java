package com.megaticket.console.race;

import com.megaticket.console.shared.store.ThroughStore;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import java.util.function.BooleanSupplier;

/** Tells the requests of one process to the record, and ends the process now and then while a request is on its way. */
final class Recording extends ThroughStore {
    private final ItemStore store;
    private final Requests requests;
    private final BooleanSupplier kill;

    Recording(ItemStore store, Requests requests, BooleanSupplier kill) {
        this.store = store;
        this.requests = requests;
        this.kill = kill;
    }

    @Override
    protected ItemStore there() {
        return store;
    }

    @Override
    public TransactResult transact(Transaction transaction) {
        requests.sent(transaction);
        if (kill.getAsBoolean()) {
            throw new Sim.Killed();
        }
        TransactResult result = store.transact(transaction);
        if (result instanceof TransactResult.Committed) {
            requests.committed(transaction);
        }
        if (kill.getAsBoolean()) {
            throw new Sim.Killed();
        }
        return result;
    }
}
