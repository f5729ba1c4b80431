package com.megaticket.console.aws.ledger;

import com.megaticket.console.shared.store.ItemStore;
import java.util.Map;

/**
 * What a ledger needs to know once.
 *
 * @param stores one per region, by region name
 * @param readRegion the region that is read
 * @param heldBy console and process, at most 40 bytes: the mark on every row this console holds
 * @param consoleTable whether the console's own table exists in both regions; decided at start-up, never in mid-sale
 */
public record LedgerSetup(Map<String, ItemStore> stores, String readRegion, String heldBy, boolean consoleTable) {
    public LedgerSetup {
        stores = Map.copyOf(stores);
    }

    ItemStore store(String region) {
        ItemStore store = stores.get(region);
        if (store == null) {
            throw new IllegalArgumentException("no store for region " + region);
        }
        return store;
    }
}
