package com.megaticket.console.race;

import com.megaticket.console.failover.reconcile.ChangeStream;
import com.megaticket.console.shared.schema.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The stream of one simulated region's reservations: its own writes and those that arrived. */
final class SimStream implements ChangeStream {
    private final String region;
    private final Supplier<Instant> clock;
    private final List<com.megaticket.console.failover.reconcile.Change> changes = new ArrayList<>();

    SimStream(String region, Supplier<Instant> clock) {
        this.region = region;
        this.clock = clock;
    }

    @Override
    public String region() {
        return region;
    }

    void changed(Change change) {
        if (change.address().table() == Table.RESERVATIONS && !change.before().equals(change.after())) {
            changes.add(new com.megaticket.console.failover.reconcile.Change(region, clock.get(), change.before(),
                    change.after()));
        }
    }

    @Override
    public void read(Consumer<com.megaticket.console.failover.reconcile.Change> each, BooleanSupplier stop) {
        changes.forEach(each);
    }
}
