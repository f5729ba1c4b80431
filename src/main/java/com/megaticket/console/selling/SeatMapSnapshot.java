package com.megaticket.console.selling;

import com.megaticket.console.shared.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * The rows of one showing as they were known to stand at {@code asOf}.
 *
 * @param version grows with each read of this process
 * @param asOf service time; everything that was there at this moment is in the rows
 * @param rows by seat; a seat without a row is free. Rows that cannot be read right are UNREADABLE
 * @param strangers rows whose seat id could not be read at all: the screen says so, since such a row may stand for any seat
 * @param oldIds rows under old three-part seat ids: a ledger that has read such rows itself looks at their keys too
 * @param age how long before it was asked for the picture was last proved whole; zero = read when asked for
 */
public record SeatMapSnapshot(long version, Instant asOf, String region, Map<SeatId, SeatRow> rows, int strangers,
        int oldIds, Duration age) {
    public SeatMapSnapshot {
        rows = Map.copyOf(rows);
    }

    /** From one consistent read of the whole, made now. */
    public SeatMapSnapshot(long version, Instant asOf, String region, Map<SeatId, SeatRow> rows, int strangers) {
        this(version, asOf, region, rows, strangers, 0, Duration.ZERO);
    }

    public SeatStanding standing(SeatId seat, Instant now) {
        SeatRow row = rows.get(seat);
        return row == null ? SeatStanding.FREE : row.at(now);
    }
}
