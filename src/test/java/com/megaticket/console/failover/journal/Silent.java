package com.megaticket.console.failover.journal;

import com.megaticket.console.race.SimStore;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import java.util.List;
import java.util.Optional;

/** A region that may stop answering. */
final class Silent implements ItemStore {
    private final SimStore store;
    boolean silent;
    int asked;

    Silent(SimStore store) {
        this.store = store;
    }

    private SimStore there() {
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
    public Optional<Item> get(Table table, Key key) {
        return there().get(table, key);
    }

    @Override
    public List<Item> query(Table table, String hash) {
        return there().query(table, hash);
    }

    @Override
    public List<Item> query(Table table, String hash, String prefix) {
        return there().query(table, hash, prefix);
    }

    @Override
    public List<Item> queryIndex(Table table, IndexName index, String hash) {
        return there().queryIndex(table, index, hash);
    }

    @Override
    public List<Item> scan(Table table) {
        return there().scan(table);
    }

    @Override
    public TransactResult transact(Transaction transaction) {
        asked++;
        return silent
                ? new TransactResult.Unknown(new Failure.TimedOut("silent", ""))
                : store.transact(transaction);
    }
}
