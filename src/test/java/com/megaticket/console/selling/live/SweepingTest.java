package com.megaticket.console.selling.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.SeatId;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SweepingTest {
    @Test
    void pace_goesByWhatASweepCosts_andTakes() {
        assertThat(Sweeping.pace(0, Duration.ZERO)).isEqualTo(Sweeping.OFTEN);
        assertThat(Sweeping.pace(1_210, Duration.ofMillis(50))).isEqualTo(Sweeping.OFTEN);
        assertThat(Sweeping.pace(3_000, Duration.ofMillis(50))).isBetween(Duration.ofSeconds(2), Sweeping.SELDOM);
        assertThat(Sweeping.pace(20_000, Duration.ofMillis(900))).isEqualTo(Sweeping.SELDOM);
        assertThat(Sweeping.pace(60_000, Duration.ofSeconds(4))).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void manyChanges_areWrittenInParts_andTheLastOneProvesThem() {
        var windows = new Windows("a", "b");
        IntStream.rangeClosed(1, 1_300).forEach(n -> windows.ledger.sold("1층-B-1-" + n, "r"));
        windows.beats(6);
        assertThat(windows.seen("b").rows()).hasSize(1_300);
        assertThat(windows.age("b")).isLessThan(Duration.ofSeconds(2));
        assertThat(windows.board.entries).allMatch(e -> e.changes().size() <= 500)
                .anyMatch(e -> e.changes().size() == 500);
    }

    @Test
    void pulse_repeatsTheSeatsOfTheLastSeconds_notOlderOnes() {
        var windows = new Windows("a");
        var pulses = new Pulses(windows.console("x"));
        var one = SeatId.parse("1층-B-1-1");
        var two = SeatId.parse("1층-B-1-2");
        pulses.next(Windows.SHOWING, java.util.List.of(one));
        windows.pass(Duration.ofSeconds(2));
        assertThat(pulses.next(Windows.SHOWING, java.util.List.of(two)).seats()).containsExactly(two, one);
        windows.pass(Duration.ofSeconds(2));
        Pulse last = pulses.next(Windows.SHOWING, java.util.List.of(two));
        assertThat(last.seats()).containsExactly(two);
        assertThat(last.number()).isEqualTo(3);
    }
}
