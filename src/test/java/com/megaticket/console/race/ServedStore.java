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

/** The tables that the web shop's address leads to: it follows the DNS, and asks no lease. */
final class ServedStore implements ItemStore {
    private final Night night;
    private final ItemStore seoul;
    private final ItemStore tokyo;

    ServedStore(Night night, String who, SimProcess process) {
        this.night = night;
        seoul = night.way(who, process, World.SEOUL);
        tokyo = night.way(who, process, World.TOKYO);
    }

    private ItemStore there() {
        return night.served.equals(World.SEOUL) ? seoul : tokyo;
    }

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
