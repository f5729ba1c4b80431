package com.megaticket.console.catalog;

import com.megaticket.console.shared.Showing;
import java.time.Instant;

/** A showing as the counter sees it at one moment. */
public record OfferedShowing(Schedule schedule, Offer offer) {
    /**
     * SOLD_OUT and UNKNOWN are only what the schedule's item says: seats come back, so the seat map may still be opened.
     */
    public enum Offer {
        OPEN, SOLD_OUT, UNKNOWN, CANCELLED, PAST
    }

    public Showing showing() {
        return schedule.showing();
    }

    /** The offer when looked at later than it was read: time passes on a screen too. */
    public Offer offerAt(Instant now) {
        return offer != Offer.CANCELLED && now.isAfter(showing().startsAt()) ? Offer.PAST : offer;
    }

    public static boolean sells(Offer offer) {
        return switch (offer) {
            case OPEN, SOLD_OUT, UNKNOWN -> true;
            case CANCELLED, PAST -> false;
        };
    }
}
