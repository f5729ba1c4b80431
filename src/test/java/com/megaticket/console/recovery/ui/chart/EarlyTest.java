package com.megaticket.console.recovery.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.record.Series;
import com.megaticket.console.recovery.record.SeriesId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was asked too early is no gap; what is missing is one. */
class EarlyTest {
    private static final long T = 1_770_700_000_000L;
    private static final long MINUTE = 60_000;
    private final Series.Builder recorded = new Series.Builder(16);

    /** Enough to know that a point comes each minute. */
    private EarlyTest before() {
        for (int i = -5; i < 0; i++) {
            at(i, 690);
        }
        return this;
    }

    private EarlyTest at(double minutes, float value) {
        recorded.add(T + Math.round(minutes * MINUTE), value, 0);
        return this;
    }

    private EarlyTest unknown(double minutes) {
        return at(minutes, Float.NaN);
    }

    private Line line() {
        return Line.of(new SeriesId(new Direction("a", "b"), "t"), recorded.build());
    }

    private static double[] minutes(Line line) {
        return IntStream.range(0, line.series().size()).mapToDouble(i -> (line.series().at(i) - T) / (double) MINUTE)
                .filter(m -> m >= 0).toArray();
    }

    @Test
    void nothingNewBetweenTwoPeriodsIsNoGap() {
        before().at(0, 700).at(1, 710).unknown(2.6).at(2, 720).unknown(3.7).at(3, 730).at(4, 740);
        assertThat(minutes(line())).containsExactly(0, 1, 2, 3, 4);
        assertThat(line().ordered()).isTrue();
    }

    @Test
    void aMissingPeriodIsAGapAndStandsWhereItIsMissing() {
        before().at(0, 700).at(1, 710).at(2, 720).unknown(4.5).unknown(5.5).at(4, 740).at(5, 750);
        Line line = line();
        assertThat(line.ordered()).isTrue();
        assertThat(minutes(line)).hasSize(7);
        assertThat(line.at(T + 3 * MINUTE)).as("in the gap").isEmpty();
        assertThat(line.at(T + 4 * MINUTE - 1)).as("in the gap").isEmpty();
        assertThat(line.at(T + 4 * MINUTE)).hasValue(740);
    }

    @Test
    void atTheNewestEdgeNothingIsMissingYet() {
        before().at(0, 700).at(1, 710).at(2, 720).unknown(3.4);
        assertThat(line().at(T + 3 * MINUTE)).hasValue(720);
    }

    @Test
    void aStallAtTheNewestEdgeIsAGap() {
        before().at(0, 700).at(1, 710).at(2, 720);
        for (int i = 3; i < 9; i++) {
            unknown(i + 0.5);
        }
        assertThat(line().at(T + 8 * MINUTE)).isEmpty();
    }

    @Test
    void oneSecondMissingAmongSecondsIsAGap() {
        for (int i = 0; i < 20; i++) {
            recorded.add(T + i * 1000L, i == 10 ? Float.NaN : 5, 0);
        }
        assertThat(line().series().size()).isEqualTo(20);
        assertThat(line().at(T + 10_000)).isEmpty();
    }

    @Test
    void withTooFewToTellNothingIsTakenOut() {
        at(0, 700).unknown(0.5).at(1, 710);
        assertThat(minutes(line())).containsExactly(0, 0.5, 1);
    }

    @Test
    void aClockSetBackIsLeftAsItIs() {
        before().at(0, 1).at(1, 2).at(2, 3).unknown(3).at(0.5, 4).at(1.5, 5);
        assertThat(minutes(line())).containsExactly(0, 1, 2, 3, 0.5, 1.5);
        assertThat(line().ordered()).isFalse();
    }
}
