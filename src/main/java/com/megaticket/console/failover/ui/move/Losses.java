package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.room.Surroundings;
import com.megaticket.console.ui.Messages;
import java.time.Duration;

/** What may be lost, in words; what is not known is said so. */
final class Losses {
    private Losses() {}

    static String words(Surroundings.Loss loss, Messages messages) {
        if (loss.lag().isEmpty()) {
            return messages.text("failover.loss.unknown");
        }
        Duration behindBy = loss.lag().get();
        String lag = behindBy.compareTo(Duration.ofSeconds(10)) < 0
                ? messages.formats().latency(behindBy)
                : messages.formats().duration(behindBy);
        String behind = messages.text(loss.growing() ? "failover.loss.at-least" : "failover.loss.lag", lag);
        return behind + " " + (loss.bookings().isPresent()
                ? messages.text("failover.loss.bookings", loss.bookings().getAsLong())
                : messages.text("failover.loss.bookings-unknown"));
    }
}
