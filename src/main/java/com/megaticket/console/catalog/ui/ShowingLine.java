package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.OfferedShowing;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** One line of the showings table, at one moment. */
record ShowingLine(Schedule schedule, OfferedShowing.Offer offer, Duration untilStart) {
    static ShowingLine of(OfferedShowing offered, Instant now) {
        return new ShowingLine(offered.schedule(), offered.offerAt(now),
                Duration.between(now, offered.showing().startsAt()));
    }

    Showing showing() {
        return schedule.showing();
    }

    boolean sells() {
        return OfferedShowing.sells(offer);
    }

    boolean isPast() {
        return untilStart.isNegative();
    }

    String casting() {
        return schedule.casting().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(role -> role.getKey() + " " + String.join(", ", role.getValue()))
                .collect(Collectors.joining(" · "));
    }
}
