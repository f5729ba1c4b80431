package com.megaticket.console.selling;

import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.time.Instant;
import java.util.Optional;

/**
 * One seat row as it was read. No row means a free seat. A row that could not be read right has {@code status} UNREADABLE.
 *
 * @param heldBy console and process that hold the seat; empty for the web shop's holds
 * @param heldFrom when the seat was first held or sold, where the row says so
 * @param bookingNumber the short number people read aloud; console sales only
 * @param kind HOUSE, KILL, NAMED or LIFEBOAT for rows that are blocked past the show
 */
public record SeatRow(
        SeatId seat,
        Status status,
        Optional<String> holdingId,
        Optional<String> reservationId,
        Optional<String> heldBy,
        Optional<Instant> expiresAt,
        Optional<Instant> heldFrom,
        Optional<Instant> cancelledAt,
        Optional<String> bookingNumber,
        Optional<String> kind,
        boolean recovered,
        String grade,
        Money price,
        String sourceRegion) {

    /** The words of the data contract, and one of ours for everything else. */
    public enum Status {
        HOLDING, CONFIRMED, CANCELLED, DR_RECOVERED, DR_RESERVED, UNREADABLE
    }

    public boolean isSold() {
        return status == Status.CONFIRMED || status == Status.DR_RESERVED;
    }

    /** How the seat stands at {@code now} (service time), past the guards of {@link HoldRules}. */
    public SeatStanding at(Instant now) {
        return switch (status) {
            case CONFIRMED, DR_RESERVED -> SeatStanding.SOLD;
            case UNREADABLE -> SeatStanding.UNKNOWN;
            case CANCELLED ->
                cancelledAt.filter(c -> now.isAfter(c.plus(HoldRules.CANCELLED_GUARD))).isPresent()
                        ? SeatStanding.FREE
                        : SeatStanding.SOLD;
            case HOLDING -> takeableAt().filter(now::isAfter).isPresent() ? SeatStanding.FREE : heldStanding();
            case DR_RECOVERED ->
                takeableAt().filter(now::isAfter).isPresent() ? SeatStanding.FREE : SeatStanding.RECOVERED;
        };
    }

    private SeatStanding heldStanding() {
        if (kind.isPresent()) {
            return switch (kind.get()) {
                case "HOUSE" -> SeatStanding.HOUSE;
                case "NAMED" -> SeatStanding.NAMED;
                default -> SeatStanding.BLOCKED;
            };
        }
        if (recovered) {
            return SeatStanding.RECOVERED;
        }
        return heldBy.isPresent() ? SeatStanding.HELD_CONSOLE : SeatStanding.HELD_WEB;
    }

    /** When another console may take the row over; empty = never. */
    public Optional<Instant> takeableAt() {
        boolean ours = status == Status.HOLDING && heldBy.isPresent();
        return expiresAt.map(e -> e.plus(ours ? HoldRules.CONSOLE_GUARD : HoldRules.WEB_GUARD));
    }
}
