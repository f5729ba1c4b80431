package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.store.Item;
import java.time.Instant;
import java.util.Optional;

/**
 * A seat's row in one region, as it was read (data contract §2.1). It is taken apart only where something is found: most rows are
 * the same on both sides.
 */
public record Row(SeatId seat, Item item) {
    public enum State {
        HELD, SOLD, CANCELLED,
        /** A word the contract does not know: nothing is concluded from it. */
        UNREADABLE
    }

    public State state() {
        return switch (item.text("status").orElse("")) {
            case "HOLDING", "DR_RECOVERED" -> State.HELD;
            case "CONFIRMED", "DR_RESERVED" -> State.SOLD;
            case "CANCELLED" -> State.CANCELLED;
            default -> State.UNREADABLE;
        };
    }

    public boolean isSold() {
        return state() == State.SOLD;
    }

    /** Sold, and under this booking. */
    public boolean isSoldUnder(String booking) {
        return isSold() && isOf(booking);
    }

    boolean isOf(String booking) {
        return booking().filter(booking::equals).isPresent();
    }

    public Optional<String> booking() {
        return item.text("reservationId");
    }

    /** The short number people read aloud; only a console's sale has one. */
    public Optional<String> number() {
        return item.text("bookingNo");
    }

    public Optional<String> hold() {
        return item.text("holdingId");
    }

    /** The console that holds or held the seat; empty for the web shop. */
    public Optional<String> heldBy() {
        return item.text("heldBy");
    }

    public Optional<Instant> expiresAt() {
        return item.text("expiresAt").flatMap(Instants::parse);
    }

    /** When the seat was sold or, before that, first held. */
    public Optional<Instant> since() {
        return item.text("confirmedAt").or(() -> item.text("createdAt")).flatMap(Instants::parse);
    }

    /** Where it was last held or sold; an old row may not say. */
    public Optional<String> soldIn() {
        return item.text("sourceRegion");
    }

    public String grade() {
        return item.text("grade").orElse("");
    }

    public Money price() {
        return new Money(item.number("price").orElse(0));
    }

    /** How many seats the party had when the row was written; 0 = the row does not say, as the web shop's never do. */
    int party() {
        return PartySize.of(item.text("party").orElse(""));
    }
}
