package com.megaticket.console.shared.store;

import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import java.util.List;
import java.util.Optional;

/** A way to another store: what a test bends is overridden, the rest passes through. */
public abstract class ThroughStore implements ItemStore {
    /** Asked anew for each call; may throw as the way would. */
    protected abstract ItemStore there();

    @Override
    public String region() {
        return there().region();
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
        return there().transact(transaction);
    }
}
