package com.megaticket.console.selling.kept;

import com.megaticket.console.selling.Hold;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One hold that a switch kept, as its rows say.
 *
 * @param hold the seats that are there, with grade and price of their rows; its expiry is the end of the grace, its region the
 * one it was made in; {@code heldBy} and {@code party} are empty for the web shop's
 * @param userId the web shop's name for its customer, where the rows have one
 * @param size seats the hold was made for, as far as its rows say: the web shop's do not
 */
public record KeptParty(Hold hold, Optional<String> userId, int size) {
    public KeptParty {
        if (size < hold.seats().size()) {
            throw new IllegalArgumentException(hold.seats().size() + " seats of a hold for " + size);
        }
    }

    public Showing showing() {
        return hold.showing();
    }

    public String holdingId() {
        return hold.holdingId();
    }

    /** All its seats are here. Only some of a party are never sold. */
    public boolean isWhole() {
        return hold.seats().size() == size && size > 0;
    }

    public boolean isOfWebShop() {
        return hold.heldBy().isEmpty();
    }

    /** Service time until the grace ends; zero or negative = its seats are free for anyone. */
    public Duration left(Instant now) {
        return Duration.between(now, hold.expiresAt());
    }

    /** The same customer's same seats, still held: prices and times may differ. */
    boolean isSameAs(KeptParty other) {
        return holdingId().equals(other.holdingId()) && size == other.size
                && hold.seatIds().equals(other.hold.seatIds());
    }
}
