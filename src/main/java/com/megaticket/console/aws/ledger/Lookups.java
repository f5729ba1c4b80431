package com.megaticket.console.aws.ledger;

import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Booking number to booking, in the console's own table. */
final class Lookups {
    private static final String SHOWING = "showing";
    private static final String BOOKING = "booking";
    private static final String SEATS = "seats";

    private Lookups() {}

    /** What a lookup row says; the seats are where to look first, the rows decide. */
    record Found(Showing showing, String reservationId, List<SeatId> seats) {}

    static Key key(String number) {
        return Key.pkSk("BOOKING#" + number, "BOOKING");
    }

    static Write put(String number, Showing showing, String reservationId, List<SeatId> seats) {
        Item item = Item.of(key(number))
                .with(SHOWING, showing.key())
                .with(BOOKING, reservationId)
                .with(SEATS, Party.text(seats));
        return new Write.Put(Table.CONSOLE, item, Condition.absent(Names.PK));
    }

    /** After an exchange the same number leads to the new seats. */
    static Write move(String number, Showing showing, String reservationId, List<SeatId> seats) {
        return new Write.Update(
                Table.CONSOLE,
                key(number),
                Map.of(
                        SHOWING, Value.of(showing.key()),
                        BOOKING, Value.of(reservationId),
                        SEATS, Value.of(Party.text(seats))),
                List.of(),
                Condition.present(Names.PK));
    }

    static Optional<Found> read(Item item) {
        try {
            Showing showing = Showing.parse(item.text(SHOWING).orElse(""));
            List<SeatId> seats = Party.seats(item.text(SEATS).orElse("")).orElse(List.of());
            return item.text(BOOKING).map(id -> new Found(showing, id, seats));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
