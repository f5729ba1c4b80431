package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import java.time.Instant;
import java.util.Optional;

/** Seat rows: from an item, and the item of a new hold. */
final class SeatItems {
    private SeatItems() {}

    static Key key(Showing showing, SeatId seat) {
        return Key.pkSk(showing.partition(), seat.sortKey());
    }

    /** Where an old row of the same seat would be: section, row and number without the floor. */
    static Key oldKey(Showing showing, SeatId seat) {
        return Key.pkSk(showing.partition(), "SEAT#" + seat.sectionRow() + "-" + seat.number());
    }

    /** The seat a row stands for, by its sort key; empty for a row no seat has. */
    static Optional<SeatId> seatOf(Item item) {
        String sk = item.text(Names.SK).orElse("");
        if (!sk.startsWith("SEAT#")) {
            return Optional.empty();
        }
        try {
            return Optional.of(SeatId.parse(sk.substring("SEAT#".length())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static SeatRow row(SeatId seat, Item item) {
        return new SeatRow(
                seat,
                status(item),
                item.text(Names.HOLDING_ID),
                item.text(Names.RESERVATION_ID),
                item.text(Names.HELD_BY),
                instant(item, Names.EXPIRES_AT),
                instant(item, Names.CONFIRMED_AT).or(() -> instant(item, Names.FIRST_HELD_AT))
                        .or(() -> instant(item, Names.CREATED_AT)),
                instant(item, Names.CANCELLED_AT),
                item.text(Names.BOOKING_NO),
                item.text(Names.KIND),
                item.has(Names.RECOVERED),
                item.text(Names.GRADE).orElse(""),
                new Money(item.number(Names.PRICE).orElse(0)),
                item.text(Names.SOURCE_REGION).orElse(""));
    }

    private static SeatRow.Status status(Item item) {
        return switch (item.text(Names.STATUS).orElse("")) {
            case "HOLDING" -> SeatRow.Status.HOLDING;
            case "CONFIRMED" -> SeatRow.Status.CONFIRMED;
            case "CANCELLED" -> SeatRow.Status.CANCELLED;
            case "DR_RECOVERED" -> SeatRow.Status.DR_RECOVERED;
            case "DR_RESERVED" -> SeatRow.Status.DR_RESERVED;
            default -> SeatRow.Status.UNREADABLE;
        };
    }

    static Optional<Instant> instant(Item item, String name) {
        return item.text(name).flatMap(Instants::parse);
    }

    /** The whole row of a hold, as the web shop would write it, plus the console's marks. */
    static Item holding(Hold hold, PricedSeat priced) {
        SeatId seat = priced.seat();
        Showing showing = hold.showing();
        return Item.of(key(showing, seat))
                .with(Names.STATUS, "HOLDING")
                .with(Names.HOLDING_ID, hold.holdingId())
                .with("performanceId", showing.performance().value())
                .with("date", showing.dateText())
                .with("time", showing.timeText())
                .with(Names.SEAT_ID, seat.toString())
                .with("rowId", seat.row())
                .with("seatNumber", seat.number())
                .with(Names.GRADE, priced.grade())
                .with(Names.PRICE, priced.price().won())
                .with(Names.TITLE, hold.copy().title())
                .with(Names.VENUE, hold.copy().venue())
                .with(Names.POSTER, hold.copy().posterUrl())
                .with(Names.CREATED_AT, Instants.text(hold.firstHeldAt()))
                .with(Names.FIRST_HELD_AT, Instants.text(hold.firstHeldAt()))
                .with(Names.EXPIRES_AT, Instants.text(hold.expiresAt()))
                .with(Names.HOLD_EXPIRES_AT, hold.expiresAt().getEpochSecond())
                .with(Names.TTL, ttl(hold.expiresAt()))
                .with(Names.HELD_BY, hold.heldBy())
                .with(Names.PARTY, hold.party())
                .with(Names.SOURCE_REGION, hold.region());
    }

    static long ttl(Instant expiresAt) {
        return expiresAt.plus(HoldRules.HOLD_RETENTION).getEpochSecond();
    }
}
