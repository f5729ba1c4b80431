package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.watch.Metrics.Line;
import com.megaticket.console.aws.watch.Metrics.Point;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.WriteReport;
import com.megaticket.console.shared.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lag and writes of one region in one call: whoever asks first gets his half, and the other half waits a few seconds for the other.
 * Each half is handed out once, so a number is never much older than it says.
 */
final class RegionMetrics {
    static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration BACK = Duration.ofMinutes(30);
    private static final Duration KEPT = Duration.ofSeconds(10);

    private enum Half {
        LAG, WRITES
    }

    /** @param fault instead of the answer */
    private record Round(long nanos, Instant now, Map<Line, List<Point>> found, @Nullable Fault fault,
            Set<Half> taken) {}

    private final Supplier<Metrics> metrics;
    private final TableMetrics tables;
    private final Supplier<Instant> now;
    private @Nullable Round newest;

    /** @param now the services' time */
    RegionMetrics(Supplier<Metrics> metrics, TableMetrics tables, Supplier<Instant> now) {
        this.metrics = metrics;
        this.tables = tables;
        this.now = now;
    }

    LagReport lag() {
        return tables.lag(half(Half.LAG).found());
    }

    WriteReport writes(long own) {
        Round round = half(Half.WRITES);
        return new WriteReport(tables.writes(round.found(), round.now().minus(WINDOW)), WINDOW, own);
    }

    private synchronized Round half(Half half) {
        Round round = newest;
        if (round == null || round.taken().contains(half) || System.nanoTime() - round.nanos() > KEPT.toNanos()) {
            round = asked();
            newest = round;
        }
        round.taken().add(half);
        if (round.fault() != null) {
            throw round.fault();
        }
        return round;
    }

    private Round asked() {
        // The minute that has not ended yet would come as a lower number.
        Instant whole = now.get().truncatedTo(ChronoUnit.MINUTES);
        try {
            var found = metrics.get().ask(tables.lines(), whole.minus(BACK), whole);
            return new Round(System.nanoTime(), whole, found, null, EnumSet.noneOf(Half.class));
        } catch (Fault fault) {
            return new Round(System.nanoTime(), whole, Map.of(), fault, EnumSet.noneOf(Half.class));
        }
    }
}
