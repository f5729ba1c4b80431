package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An act record in this feature's words: who took or gave which seats, when and in which region. Its key carries the region and can
 * be taken once, so it outlives what the last writer did to the rows.
 *
 * @param hold made or used
 * @param booking made, changed or cancelled
 * @param number the booking's short number
 * @param by console and process
 */
public record Deed(String id, String region, Kind kind, Instant at, List<SeatId> took, List<SeatId> gave,
        Optional<String> hold, Optional<String> booking, Optional<String> number, String by) {
    public enum Kind {
        HELD, SOLD, CANCELLED, EXCHANGED,
        /** Made impossible: it took and gave nothing. */
        VOID
    }

    public Deed {
        took = List.copyOf(took);
        gave = List.copyOf(gave);
    }

    /** The same in both regions once it has arrived. */
    String key() {
        return id + "#" + region;
    }

    boolean changesBookings() {
        return kind != Kind.HELD && kind != Kind.VOID;
    }
}
