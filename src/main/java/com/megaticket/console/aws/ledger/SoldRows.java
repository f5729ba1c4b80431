package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A held row becomes a sold one. {@code ttl} and {@code holdExpiresAt} go in the same write, or TTL would delete a sold seat. */
final class SoldRows {
    private SoldRows() {}

    /** Sells a row this hold has. */
    static Write sell(Hold hold, PricedSeat seat, Booking booking, Optional<String> userId) {
        return new Write.Update(
                Table.RESERVATIONS,
                SeatItems.key(hold.showing(), seat.seat()),
                changes(hold, seat, booking, userId),
                List.of(
                        Names.HOLDING_ID,
                        Names.HOLD_EXPIRES_AT,
                        Names.TTL,
                        Names.FIRST_HELD_AT,
                        Names.RECOVERED),
                SeatConditions.mineWhole(hold));
    }

    /** Sells a seat whose row has gone (TTL swept the hold): only if there is still no row. */
    static Write sellSwept(Hold hold, PricedSeat seat, Booking booking, Optional<String> userId) {
        Item item = SeatItems.holding(hold, seat)
                .without(Names.HOLDING_ID, Names.HOLD_EXPIRES_AT, Names.TTL, Names.FIRST_HELD_AT);
        for (Map.Entry<String, Value> change : changes(hold, seat, booking, userId).entrySet()) {
            item = item.with(change.getKey(), change.getValue());
        }
        return new Write.Put(Table.RESERVATIONS, item, Condition.absent(Names.PK));
    }

    private static Map<String, Value> changes(Hold hold, PricedSeat seat, Booking booking, Optional<String> userId) {
        var set = new HashMap<String, Value>();
        set.put(Names.STATUS, Value.of(booking.state().name()));
        set.put(Names.RESERVATION_ID, Value.of(booking.reservationId()));
        set.put(Names.CONFIRMED_AT, Value.of(Instants.text(booking.soldAt())));
        set.put(Names.SOURCE_REGION, Value.of(booking.region()));
        set.put(Names.GRADE, Value.of(seat.grade()));
        set.put(Names.PRICE, Value.of(seat.price().won()));
        set.put(Names.TITLE, Value.of(booking.copy().title()));
        set.put(Names.VENUE, Value.of(booking.copy().venue()));
        set.put(Names.POSTER, Value.of(booking.copy().posterUrl()));
        set.put(Names.HELD_AS, Value.of(hold.holdingId()));
        set.put(Names.PARTY, Value.of(booking.party().orElse("")));
        booking.number().ifPresent(n -> set.put(Names.BOOKING_NO, Value.of(n)));
        userId.ifPresent(u -> set.put(Names.USER_ID, Value.of(u)));
        return set;
    }
}
