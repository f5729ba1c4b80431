package com.megaticket.console.recovery.signal;

import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A small, strongly consistent read of a region: its own lease. It tells that the tables answer, and who may sell there. */
public final class StoreLook {
    private StoreLook() {}

    /**
     * Blocking.
     *
     * @param nanos monotonic time
     * @throws Fault when the region does not answer
     */
    public static StoreReport at(ItemStore store, LongSupplier nanos) {
        long start = nanos.getAsLong();
        Optional<Item> lease = store.get(Table.RESERVATIONS, Key.pkSk("LEASE", store.region()));
        return new StoreReport(Duration.ofNanos(nanos.getAsLong() - start),
                lease.flatMap(l -> l.text("state")).filter("open"::equals).map(_ -> store.region()));
    }
}
