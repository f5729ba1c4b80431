package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.signal.CanaryReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.shared.Moment;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LagMemoryTest {
    private static final Pair PAIR = new Pair("a", "b");
    private static final Direction WAY = new Direction("a", "b");

    private Moment now = new Moment(Instant.parse("2026-11-28T00:00:00Z"), 0);
    private final LagMemory memory = new LagMemory(PAIR, () -> now);

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void told(Key<?> key, Sighting<?> sighting) {
        memory.take(new Picture(now, Map.of(key, sighting)));
    }

    private void probed(int millis) {
        var arrival = new CanaryReport.Arrival(now, Duration.ZERO, Duration.ofMillis(millis), Duration.ZERO);
        told(Key.canary(WAY), new Sighting.Seen<>(new CanaryReport(Optional.of(arrival), Optional.empty()), now));
    }

    @Test
    void nothingSeenIsNotZero() {
        assertThat(memory.longest("a", "b")).isEmpty();
        told(Key.lag(WAY), new Sighting.Seen<>(new LagReport(Map.of(Table.RESERVATIONS, List.of())), now));
        assertThat(memory.longest("a", "b")).isEmpty();
    }

    @Test
    void longestOfTheLastHourCountsInItsDirection() {
        probed(2000);
        pass(Duration.ofMinutes(50));
        probed(300);
        assertThat(memory.longest("a", "b")).contains(Duration.ofSeconds(2));
        assertThat(memory.longest("b", "a")).isEmpty();
        pass(Duration.ofMinutes(11));
        probed(250);
        assertThat(memory.longest("a", "b")).contains(Duration.ofMillis(300));
        pass(Duration.ofHours(2));
        assertThat(memory.longest("a", "b")).isEmpty();
    }

    @Test
    void probeOnItsWayCountsByItsAge() {
        Moment sent = now;
        pass(Duration.ofSeconds(40));
        told(Key.canary(WAY), new Sighting.Seen<>(new CanaryReport(Optional.empty(), Optional.of(sent)), now));
        assertThat(memory.longest("a", "b")).contains(Duration.ofSeconds(40));
    }

    @Test
    void newestPointOfEachTableCounts() {
        var points = List.of(new LagReport.Point(now.wall(), Duration.ofMillis(9), Duration.ofSeconds(9), 3),
                new LagReport.Point(now.wall().plusSeconds(60), Duration.ofMillis(7), Duration.ofMillis(700), 3));
        told(Key.lag(WAY), new Sighting.Seen<>(new LagReport(Map.of(Table.RESERVATIONS, points)), now));
        assertThat(memory.longest("a", "b")).contains(Duration.ofMillis(700));
    }
}
