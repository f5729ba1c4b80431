package com.megaticket.console.race;

import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.store.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a seat row says, in the words of the data contract. */
final class Rows {
    private Rows() {}

    static boolean isSeat(Change change) {
        return change.address().hash().startsWith("PERF#");
    }

    static String status(Item row) {
        return row.text("status").orElse("");
    }

    static boolean isHeld(Item row) {
        return status(row).equals("HOLDING") || status(row).equals("DR_RECOVERED");
    }

    static boolean isSold(Item row) {
        return status(row).equals("CONFIRMED") || status(row).equals("DR_RESERVED");
    }

    static boolean isHeldUnder(Item row, Optional<String> holdingId) {
        return isHeld(row) && holdingId.isPresent() && row.text("holdingId").equals(holdingId);
    }

    static boolean isSoldUnder(Item row, Optional<String> reservationId) {
        return isSold(row) && reservationId.isPresent() && row.text("reservationId").equals(reservationId);
    }

    /** The seat's text in a sort key. */
    static String seat(Change change) {
        String sort = change.address().sort();
        return sort.startsWith("SEAT#") ? sort.substring("SEAT#".length()) : sort;
    }

    /** When another may take the row over (design §5); empty = never. Rests on nothing of the ledger's own code. */
    static Optional<Instant> takeable(Item row) {
        Optional<Instant> expiry = row.text("expiresAt").flatMap(Instants::parse);
        return switch (status(row)) {
            case "HOLDING" ->
                expiry.map(e -> e.plus(row.has("heldBy") ? Duration.ofSeconds(2) : Duration.ofSeconds(30)));
            case "DR_RECOVERED" -> expiry.map(e -> e.plusSeconds(30));
            case "CANCELLED" -> row.text("cancelledAt").flatMap(Instants::parse).map(c -> c.plusSeconds(30));
            default -> Optional.empty();
        };
    }
}
