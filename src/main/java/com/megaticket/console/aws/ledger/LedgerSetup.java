package com.megaticket.console.aws.ledger;

import com.megaticket.console.shared.store.ItemStore;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a ledger needs to know once.
 *
 * @param stores one per region, by region name
 * @param place the region that is read: where the sale is
 * @param heldBy console and process, at most 40 bytes: the mark on every row this console holds
 * @param consoleTable whether the console's own table exists in both regions; decided at start-up, never in mid-sale
 */
public record LedgerSetup(
        Map<String, ItemStore> stores, Supplier<String> place, String heldBy, boolean consoleTable) {
    public LedgerSetup {
        stores = Map.copyOf(stores);
    }

    /** One region, wherever the sale is. */
    public LedgerSetup(Map<String, ItemStore> stores, String region, String heldBy, boolean consoleTable) {
        this(stores, () -> region, heldBy, consoleTable);
    }

    String readRegion() {
        return place.get();
    }

    ItemStore store(String region) {
        ItemStore store = stores.get(region);
        if (store == null) {
            throw new IllegalArgumentException("no store for region " + region);
        }
        return store;
    }
}
