package com.megaticket.console.recovery.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.record.Frame;
import com.megaticket.console.recovery.record.Mark;
import com.megaticket.console.recovery.record.Recorder;
import com.megaticket.console.recovery.record.SeriesId;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A metric of one point a minute, asked in between: what was asked too early is no gap, what is missing is one, where it is missing. */
class ChronicleTest {
    private static final Instant T = Instant.parse("2026-02-10T05:00:00Z");
    private static final Pair PAIR = new Pair("ap-northeast-2", "ap-northeast-1");
    private static final Direction WAY = PAIR.directions().getFirst();

    private final List<String> written = new ArrayList<>();
    private final Chronicle chronicle = new Chronicle(new Recorder() {
        @Override
        public void sample(SeriesId line, long epochMillis, float millis, int flags) {
            double minute = (epochMillis - T.toEpochMilli()) / 60_000.0;
            written.add(minute == Math.rint(minute) ? (int) minute + (Float.isNaN(millis) ? " gap" : "") : "" + minute);
        }

        @Override
        public void frame(Frame frame) {}

        @Override
        public void mark(Mark mark) {}
    }, PAIR);

    private static Instant minute(double minutes) {
        return T.plusMillis(Math.round(minutes * 60_000));
    }

    private static Moment moment(double minutes) {
        return new Moment(minute(minutes), Math.round(minutes * 60e9));
    }

    /** @param points minutes that the service knows then */
    private ChronicleTest asked(double minutes, int... points) {
        chronicle.saw(Key.lag(WAY), new LagReport(Map.of(Table.RESERVATIONS, Arrays.stream(points)
                .mapToObj(p -> new LagReport.Point(minute(p), Duration.ofMillis(700), Duration.ofMillis(900), 9))
                .toList())), moment(minutes), false);
        return this;
    }

    @Test
    void pointsOverlapAndAreWrittenOnce() {
        asked(2.5, 0, 1).asked(3.5, 0, 1, 2).asked(4.5, 1, 2, 3);
        assertThat(written).containsExactly("0", "1", "2", "3");
    }

    @Test
    void nothingNewBetweenTwoPeriodsIsNoGap() {
        asked(2.5, 0, 1).asked(2.9, 0, 1).asked(3.4, 0, 1).asked(4.9, 0, 1).asked(5, 1, 2, 3);
        assertThat(written).containsExactly("0", "1", "2", "3");
    }

    @Test
    void aMissingPeriodIsAGapAndStandsWhereItIsMissing() {
        asked(3.5, 0, 1, 2).asked(4.5, 1, 2).asked(5.5, 2, 4).asked(6.5, 4, 5);
        assertThat(written).containsExactly("0", "1", "2", "3 gap", "4", "5");
    }

    @Test
    void aStallIsAGapForEachPeriodThatIsMissing() {
        asked(3.5, 0, 1, 2);
        for (double at = 4.5; at < 9; at++) {
            asked(at, 0, 1, 2);
        }
        assertThat(written).containsExactly("0", "1", "2", "3 gap", "4 gap", "5 gap");
        asked(9.5, 8);
        assertThat(written).endsWith("5 gap", "6 gap", "8");
    }

    @Test
    void aSourceThatDoesNotAnswerLeavesTheSameGap() {
        asked(3.5, 0, 1, 2);
        chronicle.missed(Key.lag(WAY), moment(4.5), false);
        chronicle.missed(Key.lag(WAY), moment(6.5), false);
        assertThat(written).containsExactly("0", "1", "2", "3 gap");
    }

    /** Asleep for hours: nobody asked, so it is not said that the metric was missing all the time. */
    @Test
    void whatNobodyAskedForIsOneGap() {
        asked(3.5, 0, 1, 2).asked(300, 2).asked(301, 299, 300);
        assertThat(written).hasSize(7).startsWith("0", "1", "2", "3 gap").endsWith("299", "300");
    }

    @Test
    void aLineNeverSeenIsNoGap() {
        asked(3.5);
        chronicle.missed(Key.lag(WAY), moment(9), false);
        asked(20, 1).asked(30, 1);
        assertThat(written).as("of one point nobody knows when the next is due").containsExactly("1");
    }
}
