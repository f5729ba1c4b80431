package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.time.Instant;

/**
 * Cancelled bookings in a partition of their own (data contract §3.4): the seat's row can go, the buyer still sees the
 * cancellation for 7 days, and the web shop lists and purges it as usual.
 */
final class CancelledRecords {
    private CancelledRecords() {}

    static String partition(String reservationId) {
        return "CANCELLED#" + reservationId;
    }

    /** A row the web shop cancelled in place, moved as it is. */
    static Write copyOf(Item row, String reservationId) {
        return put(row.without(Names.HOLDING_ID), reservationId);
    }

    /** A sold row, cancelled now; a partial cancellation gets a reservation id of its own. */
    static Write of(Item row, String reservationId, Instant now) {
        Item record = row.without(Names.HOLDING_ID, Names.HOLD_EXPIRES_AT)
                .with(Names.STATUS, "CANCELLED")
                .with(Names.RESERVATION_ID, reservationId)
                .with(Names.CANCELLED_AT, Instants.text(now))
                .with(Names.TTL, now.plus(HoldRules.CANCELLED_RETENTION).getEpochSecond());
        return put(record, reservationId);
    }

    private static Write put(Item record, String reservationId) {
        Item placed = record.with(Names.PK, Value.of(partition(reservationId)));
        return new Write.Put(
                Table.RESERVATIONS,
                placed,
                Condition.any(
                        Condition.absent(Names.PK), Condition.equal(Names.RESERVATION_ID, reservationId)));
    }
}
