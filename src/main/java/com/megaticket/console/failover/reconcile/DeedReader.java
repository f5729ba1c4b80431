package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.store.Item;
import java.util.Optional;

/** Port: the one reader of act records is the ledger that writes them. */
@FunctionalInterface
public interface DeedReader {
    /** @return empty when the item cannot be read as one: then nothing may be said about its showing */
    Optional<Deed> read(Item item);
}
