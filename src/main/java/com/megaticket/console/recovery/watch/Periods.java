package com.megaticket.console.recovery.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which periods of a metric came, and which is missing. How far they lie apart is learned: a service need not keep what it publishes. */
final class Periods {
    /** A period comes that late without being missing: it must end, be counted and be asked for. */
    private static final int LATE = 4;

    private @Nullable Instant known;
    private @Nullable Instant told;
    private @Nullable Duration usual;

    boolean isNew(Instant point) {
        return known == null || point.isAfter(known);
    }

    /** A new point came. */
    void known(Instant point) {
        if (known != null) {
            Duration apart = Duration.between(known, point);
            usual = usual == null || apart.compareTo(usual) < 0 ? apart : usual;
        }
        known = point;
        told = told == null || point.isAfter(told) ? point : told;
    }

    /** The first period missing before a new point, unless it was told; empty also while nobody knows how far apart they are. */
    Optional<Instant> missingBefore(Instant point) {
        Instant from = told;
        Duration apart = usual;
        if (from == null || apart == null
                || Duration.between(from, point).multipliedBy(2).compareTo(apart.multipliedBy(3)) < 0) {
            return Optional.empty();
        }
        told = from.plus(apart);
        return Optional.of(from.plus(apart));
    }

    /** The same where no point comes any more. At most one for each asking: what nobody asked for is no gap that was seen. */
    Optional<Instant> overdue(Instant now) {
        Instant from = told;
        Duration apart = usual;
        if (from == null || apart == null || Duration.between(from, now).compareTo(apart.multipliedBy(LATE)) <= 0) {
            return Optional.empty();
        }
        Instant missing = from.plus(apart);
        Instant latest = now.minus(apart.multipliedBy(LATE));
        told = latest.isAfter(missing) ? latest : missing;
        return Optional.of(missing);
    }
}
