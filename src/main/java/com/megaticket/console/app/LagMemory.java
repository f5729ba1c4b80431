package com.megaticket.console.app;

import com.megaticket.console.failover.drain.Lags;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.signal.CanaryReport;
import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.shared.Moment;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The lags that the watch saw in the last hour, by probe and by metric, in each direction. Never blocks. */
final class LagMemory implements Lags {
    private static final Duration KEPT = Duration.ofMinutes(60);

    private final Pair pair;
    private final Supplier<Moment> clock;
    private final Map<Direction, Deque<Seen>> seen = new HashMap<>();

    private record Seen(Moment at, Duration lag) {}

    LagMemory(Pair pair, Supplier<Moment> clock) {
        this.pair = pair;
        this.clock = clock;
    }

    /** Takes in what the watch sees now. */
    synchronized void take(Picture picture) {
        Moment now = clock.get();
        for (Direction way : pair.directions()) {
            Deque<Seen> kept = seen.computeIfAbsent(way, _ -> new ArrayDeque<>());
            Stream.concat(probed(picture, way), told(picture, way)).max(Duration::compareTo)
                    .ifPresent(lag -> keep(kept, new Seen(now, lag)));
            while (!kept.isEmpty() && kept.getFirst().at().age(now).compareTo(KEPT) > 0) {
                kept.removeFirst();
            }
        }
    }

    /** A shorter one before a longer one is never asked for. */
    private static void keep(Deque<Seen> kept, Seen next) {
        while (!kept.isEmpty() && kept.getLast().lag().compareTo(next.lag()) <= 0) {
            kept.removeLast();
        }
        kept.addLast(next);
    }

    private static Stream<Duration> probed(Picture picture, Direction way) {
        return picture.of(Key.canary(way)) instanceof Sighting.Seen<CanaryReport> report
                ? Stream.concat(report.value().arrived().map(CanaryReport.Arrival::most).stream(),
                        report.value().open().map(sent -> sent.age(picture.at())).stream())
                : Stream.empty();
    }

    private static Stream<Duration> told(Picture picture, Direction way) {
        return picture.of(Key.lag(way)) instanceof Sighting.Seen<LagReport> report
                ? report.value().tables().values().stream().filter(points -> !points.isEmpty())
                        .map(points -> points.getLast().maximum()).filter(Duration::isPositive)
                : Stream.empty();
    }

    @Override
    public synchronized Optional<Duration> longest(String from, String to) {
        Deque<Seen> kept = seen.getOrDefault(new Direction(from, to), new ArrayDeque<>());
        return Optional.ofNullable(kept.peekFirst()).filter(s -> s.at().age(clock.get()).compareTo(KEPT) <= 0)
                .map(Seen::lag);
    }
}
