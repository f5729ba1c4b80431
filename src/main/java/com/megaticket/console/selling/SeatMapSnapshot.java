package com.megaticket.console.selling;

import com.megaticket.console.shared.SeatId;
import java.time.Instant;
import java.util.Map;

/**
 * The rows of one showing from one consistent read.
 *
 * @param version grows with each read of this process
 * @param asOf service time just before the read was sent
 * @param rows by seat; a seat without a row is free. Rows that cannot be read right are UNREADABLE
 * @param strangers rows whose seat id could not be read at all: the screen says so, since such a row may stand for any seat
 */
public record SeatMapSnapshot(long version, Instant asOf, String region, Map<SeatId, SeatRow> rows, int strangers) {
    public SeatMapSnapshot {
        rows = Map.copyOf(rows);
    }

    public SeatStanding standing(SeatId seat, Instant now) {
        SeatRow row = rows.get(seat);
        return row == null ? SeatStanding.FREE : row.at(now);
    }
}
