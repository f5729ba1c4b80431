package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.OfferedShowing;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;

/** One line of the showings table, as it was at one moment. */
record ShowingLine(Schedule schedule, OfferedShowing.Offer offer, Instant seenAt) {
    static ShowingLine of(OfferedShowing offered, Instant now) {
        return new ShowingLine(offered.schedule(), offered.offerAt(now), now);
    }

    ShowingLine at(Instant now) {
        return of(new OfferedShowing(schedule, offer), now);
    }

    Showing showing() {
        return schedule.showing();
    }

    boolean sells() {
        return OfferedShowing.sells(offer);
    }

    Duration untilStart() {
        return Duration.between(seenAt, showing().startsAt());
    }

    boolean isPast() {
        return untilStart().isNegative();
    }

    /** Days on the Korean calendar: 0 is today. */
    int daysAhead() {
        return Math.toIntExact(ChronoUnit.DAYS.between(seenAt.atZone(Instants.KST).toLocalDate(), showing().date()));
    }

    String casting() {
        return schedule.casting().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(role -> role.getKey() + " " + String.join(", ", role.getValue()))
                .collect(Collectors.joining(" · "));
    }
}
