package com.megaticket.console.failover.reconcile;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Port: the stream of one region's {@code reservations}. Blocking, minutes after a busy day. */
public interface ChangeStream {
    /** Nothing older can be read (DynamoDB Developer Guide, "Change data capture for DynamoDB Streams"). */
    Duration KEPT = Duration.ofHours(24);

    String region();

    /**
     * Tells every change the stream still has, oldest first for each item, up to the time of the call.
     *
     * @param stop asked between pages; the rest is not told then
     * @throws com.megaticket.console.shared.Fault when it cannot be read to its end
     */
    void read(Consumer<Change> each, BooleanSupplier stop);
}
