package com.megaticket.console.failover.audit;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which regions do not answer: both are needed. */
final class Dark {
    private static final Key ANY = Key.pkSk("MARKER", "SWITCH#");

    private Dark() {}

    /** Blocking: one read in each. */
    static SortedMap<String, Failure> of(List<ItemStore> stores) {
        var dark = new TreeMap<String, Failure>();
        for (ItemStore store : stores) {
            try {
                store.get(Table.RESERVATIONS, ANY);
            } catch (Fault fault) {
                dark.put(store.region(), fault.failure());
            }
        }
        return dark;
    }
}
