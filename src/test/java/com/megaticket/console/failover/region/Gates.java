package com.megaticket.console.failover.region;

import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.store.ItemStore;
import java.util.Arrays;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gates of consoles whose disk remembers nothing. */
public final class Gates {
    private Gates() {}

    /** @param main the region sold from at epoch 0, then the others */
    public static FenceGate at(
            String process, ServiceClock clock, LongSupplier nanos, ItemStore main, ItemStore... others) {
        return new FenceGate(leases(new MemoryEpochs(), clock, nanos, main, others), process, clock);
    }

    public static LeaseWatch leases(
            EpochMemory memory, ServiceClock clock, LongSupplier nanos, ItemStore main, ItemStore... others) {
        Map<String, ItemStore> stores = Stream.concat(Stream.of(main), Arrays.stream(others))
                .collect(Collectors.toMap(ItemStore::region, s -> s));
        return new LeaseWatch(main.region(), stores, memory, clock, nanos);
    }
}
