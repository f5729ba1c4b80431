package com.megaticket.console.bench;

import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.ThroughStore;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.util.List;
import java.util.Optional;

/** Counts what the thread that made it asks for; the reading of the leases goes on beside it and is no part of a hold. */
final class CountedStore extends ThroughStore {
    private final ItemStore store;
    private final boolean fenceless;
    private final Thread caller = Thread.currentThread();
    private int requests;
    private int actions;

    /** @param fenceless leaves the check of the fence out, as if there were no gate */
    CountedStore(ItemStore store, boolean fenceless) {
        this.store = store;
        this.fenceless = fenceless;
    }

    @Override
    protected ItemStore there() {
        return store;
    }

    private void count(int more) {
        if (Thread.currentThread() == caller) {
            requests++;
            actions += more;
        }
    }

    @Override
    public Optional<Item> get(Table table, Key key) {
        count(0);
        return store.get(table, key);
    }

    @Override
    public List<Item> query(Table table, String hash) {
        count(0);
        return store.query(table, hash);
    }

    @Override
    public List<Item> query(Table table, String hash, String prefix) {
        count(0);
        return store.query(table, hash, prefix);
    }

    @Override
    public TransactResult transact(Transaction transaction) {
        Transaction sent = fenceless
                ? new Transaction(transaction.token(), transaction.writes().stream().filter(w -> !isFence(w)).toList())
                : transaction;
        count(sent.writes().size());
        return store.transact(sent);
    }

    private static boolean isFence(Write write) {
        return write instanceof Write.Check && write.key().attributes().get("PK") instanceof Value.Text(String hash)
                && hash.equals("FENCE");
    }

    void reset() {
        requests = 0;
        actions = 0;
    }

    int requests() {
        return requests;
    }

    int actions() {
        return actions;
    }
}
