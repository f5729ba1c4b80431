package com.megaticket.console.failover.room;

import com.megaticket.console.failover.region.Lease;
import java.time.Duration;
import java.util.Optional;

/**
 * A region as this console last read it.
 *
 * @param lease its own; empty = it had none, or was not read
 * @param age of the reading; empty = never read
 * @param unread it does not answer now
 */
public record RegionView(String region, boolean main, Optional<Lease> lease, Optional<Duration> age, boolean unread) {
    public boolean isOpen() {
        return lease.filter(l -> l.state() == Lease.State.OPEN).isPresent();
    }
}
