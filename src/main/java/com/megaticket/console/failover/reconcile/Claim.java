package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A booking that says seats are its own, with what is known of it. Some of it may be personal: it is shown, never logged.
 *
 * @param booking its reservation id
 * @param number the short number; empty for the web shop's
 * @param region where it was sold; empty = nothing tells
 * @param at when; empty = nothing tells
 * @param by the console, empty for the web shop
 * @param seats all that it should have in this showing, not only those in question
 * @param paid what the money book says; empty = there is none, or it says nothing
 * @param rows the newest row of each seat that was ever seen under this booking, where one was
 */
public record Claim(String booking, Optional<String> number, Optional<String> region, Optional<Instant> at,
        Optional<String> by, List<SeatId> seats, Optional<Money> paid, Source source, List<Row> rows) {
    public enum Source {
        /** An act record: certain. */
        ACT,
        /** A sold row without one, so the web shop's. */
        ROW,
        /** A region's stream: the row was overwritten since. */
        STREAM
    }

    public Claim {
        seats = List.copyOf(seats);
        rows = List.copyOf(rows);
    }

    /** What the rows say the seats cost; 0 where no row is left. */
    public Money price() {
        return Money.sum(rows.stream().map(Row::price).toList());
    }
}
