package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.store.ItemStore;
import java.util.List;

/**
 * Where a reconciliation reads.
 *
 * @param one the tables of one region
 * @param streams of the regions that have one that may be read
 */
public record Sources(ItemStore one, ItemStore other, List<ChangeStream> streams, DeedReader deeds, MoneyBook money) {
    public Sources {
        streams = List.copyOf(streams);
    }
}
