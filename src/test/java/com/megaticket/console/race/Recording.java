package com.megaticket.console.race;

import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Tells the requests of one process to the record, and ends the process now and then while a request is on its way. */
final class Recording implements ItemStore {
    private final ItemStore store;
    private final Requests requests;
    private final BooleanSupplier kill;

    Recording(ItemStore store, Requests requests, BooleanSupplier kill) {
        this.store = store;
        this.requests = requests;
        this.kill = kill;
    }

    @Override
    public String region() {
        return store.region();
    }

    @Override
    public Optional<Item> get(Table table, Key key) {
        return store.get(table, key);
    }

    @Override
    public List<Item> query(Table table, String hash) {
        return store.query(table, hash);
    }

    @Override
    public List<Item> query(Table table, String hash, String prefix) {
        return store.query(table, hash, prefix);
    }

    @Override
    public List<Item> queryIndex(Table table, IndexName index, String hash) {
        return store.queryIndex(table, index, hash);
    }

    @Override
    public List<Item> scan(Table table) {
        return store.scan(table);
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
