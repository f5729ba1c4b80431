package com.megaticket.console.aws.ledger;

import com.megaticket.console.failover.reconcile.Claim;
import com.megaticket.console.failover.reconcile.Row;
import com.megaticket.console.failover.reconcile.Seating;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sold rows made anew from what is known of a claim: the row as it was, else that of another seat of the party, else the act alone. */
record ClaimRows(Showing showing, Claim claim, String region, boolean recoveryRegion, Instant now) {
    /** @param party all seats the claim has after this */
    Item sold(Seating.Place place, List<SeatId> party) {
        SeatId seat = place.seat();
        Optional<Row> own = claim.rows().stream().filter(r -> r.seat().equals(seat)).findFirst();
        Item base = own.or(() -> claim.rows().stream().findFirst()).map(Row::item).orElseGet(this::bare);
        // A row of its own keeps what the customer paid; another seat's has today's price of this one.
        Money price = own.map(Row::price).orElse(place.price());
        return at(SeatItems.key(showing, seat), base)
                .with(Names.STATUS, recoveryRegion ? "DR_RESERVED" : "CONFIRMED")
                .with(Names.RESERVATION_ID, claim.booking())
                .with(Names.CONFIRMED_AT, Instants.text(claim.at().orElse(now)))
                .with(Names.SEAT_ID, seat.toString())
                .with("rowId", seat.row())
                .with("seatNumber", seat.number())
                .with(Names.GRADE, own.map(Row::grade).orElse(place.grade()))
                .with(Names.PRICE, price.won())
                .with(Names.SOURCE_REGION, region)
                .with(Names.PARTY, Party.onRow(party))
                .withText(Names.BOOKING_NO, claim.number())
                .withText(Names.HELD_BY, claim.by());
    }

    /** The row of a seat that is given up, for its cancellation record; empty when nothing is known that a customer could read. */
    Optional<Item> last(SeatId seat) {
        return claim.rows().stream().filter(r -> r.seat().equals(seat)).findFirst().map(Row::item);
    }

    private Item bare() {
        return Item.of(Key.pkSk(showing.partition(), ""))
                .with("performanceId", showing.performance().value())
                .with("date", showing.dateText())
                .with("time", showing.timeText())
                .with(Names.TITLE, "")
                .with(Names.VENUE, "")
                .with(Names.POSTER, "")
                .with(Names.CREATED_AT, Instants.text(claim.at().orElse(now)))
                .with(Names.EXPIRES_AT, Instants.text(claim.at().orElse(now)));
    }

    private static Item at(Key key, Item base) {
        Item placed = base.without(Names.HOLDING_ID, Names.HOLD_EXPIRES_AT, Names.TTL, Names.CANCELLED_AT,
                Names.FIRST_HELD_AT, Names.RECOVERED, Names.KIND);
        for (var part : key.attributes().entrySet()) {
            placed = placed.with(part.getKey(), part.getValue());
        }
        return placed;
    }
}
