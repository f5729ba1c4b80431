package com.megaticket.console.recovery.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.record.Series;
import com.megaticket.console.recovery.record.SeriesId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** [NEVER-2] A peak is never lost, and what was not known is never drawn. */
class ColumnsTest {
    private static final long T = 1_700_000_000_000L;
    private static final float UNKNOWN = Float.NaN;
    private final Columns columns = new Columns();

    /** Samples a second apart, from T on. */
    private static Line seconds(float... values) {
        var series = new Series.Builder(values.length);
        for (int i = 0; i < values.length; i++) {
            series.add(T + i * 1000L, values[i], 0);
        }
        return line(series);
    }

    private static Line line(Series.Builder series) {
        return Line.of(new SeriesId(new Direction("a", "b"), "t"), series.build());
    }

    private void reduce(Line line, long millis, int wide) {
        columns.reduce(line, new Span(T, T + millis), wide);
    }

    private int[] drawn() {
        return IntStream.range(0, columns.width()).filter(columns::has).toArray();
    }

    @Test
    void aColumnHasTheLowestAndTheHighestOfItsSamples() {
        reduce(seconds(5, 1, 9, 4, 6, 6, 6, 6), 8000, 2);
        assertThat(columns.low(0)).isEqualTo(1);
        assertThat(columns.high(0)).isEqualTo(9);
        assertThat(columns.top()).isEqualTo(9);
    }

    @Test
    void onePeakAmongManyIsStillDrawn() {
        float[] values = new float[86_400];
        java.util.Arrays.fill(values, 800);
        values[40_000] = 60_000;
        reduce(seconds(values), 86_400_000, 1000);
        assertThat(columns.top()).isEqualTo(60_000);
        assertThat(columns.high(40_000 * 1000 / 86_400)).isEqualTo(60_000);
    }

    @Test
    void samplesFarApartOnTheScreenAreJoinedByAStraightLine() {
        reduce(seconds(0, 100), 1000, 10);
        assertThat(drawn()).hasSize(10);
        assertThat(columns.low(5)).isCloseTo(50, within(0.5f));
        assertThat(columns.high(5)).isCloseTo(60, within(0.5f));
    }

    @Test
    void aGapIsNotDrawnAndNotZero() {
        reduce(seconds(7, 7, UNKNOWN, UNKNOWN, 7, 7), 6000, 60);
        assertThat(drawn()).contains(5, 45);
        for (int x = 11; x < 40; x++) {
            assertThat(columns.has(x)).as("column %d", x).isFalse();
        }
        assertThat(IntStream.of(drawn()).mapToObj(columns::low)).allMatch(v -> v == 7);
    }

    @Test
    void whatWasNotRecordedIsAGapToo() {
        var series = new Series.Builder(4);
        for (long at : new long[]{0, 1000, 2000, 3000, 60_000, 61_000, 62_000}) {
            series.add(T + at, 7, 0);
        }
        reduce(line(series), 64_000, 64);
        assertThat(drawn()).contains(2, 60, 61).doesNotContain(10, 30, 55);
    }

    @Test
    void aPointAloneIsADot() {
        reduce(seconds(UNKNOWN, UNKNOWN, 7, UNKNOWN, UNKNOWN), 5000, 50);
        assertThat(drawn()).containsExactly(20);
        assertThat(columns.is(20, Columns.ALONE)).isTrue();
    }

    @Test
    void twoPointsAreNoDots() {
        reduce(seconds(UNKNOWN, 7, 8, UNKNOWN), 4000, 40);
        assertThat(columns.is(10, Columns.ALONE)).isFalse();
        assertThat(columns.is(20, Columns.ALONE)).isFalse();
    }

    @Test
    void aLineComesInFromBeforeAndLeavesBeyond() {
        columns.reduce(seconds(0, 10, 20, 30), new Span(T + 1500, T + 2500), 10);
        assertThat(drawn()).hasSize(10);
        assertThat(columns.low(0)).isCloseTo(15, within(0.2f));
        assertThat(columns.high(9)).isCloseTo(25, within(0.2f));
    }

    @Test
    void aClockSetBackJoinsNothing() {
        var series = new Series.Builder(8);
        for (long at : new long[]{0, 1000, 2000, 3000, 500, 1500, 2500}) {
            series.add(T + at, at == 500 ? 90 : 10, 0);
        }
        Line line = line(series);
        assertThat(line.ordered()).isFalse();
        reduce(line, 4000, 40);
        // Every sample stands where its clock said; from the one at 3 s no line leads back to the one at 0.5 s.
        assertThat(columns.high(5)).isEqualTo(90);
        assertThat(columns.high(25)).isEqualTo(10);
        assertThat(columns.high(29)).isEqualTo(10);
    }

    @Test
    void marksStayWithTheirColumn() {
        var series = new Series.Builder(4).add(T, 1, Series.LOWER_BOUND).add(T + 1000, 1, 0)
                .add(T + 2000, 1, Series.INJECTED);
        reduce(line(series), 3000, 3);
        assertThat(columns.is(0, Series.LOWER_BOUND)).isTrue();
        assertThat(columns.is(1, Series.LOWER_BOUND)).isFalse();
        assertThat(columns.is(2, Series.INJECTED)).isTrue();
    }

    /** By blocks or sample by sample: the same picture. */
    @Test
    void aDayInBlocksIsTheDaySampleBySample() {
        var random = new java.util.Random(7);
        for (int round = 0; round < 40; round++) {
            int gaps = random.nextInt(3) * 40;
            var series = new Series.Builder(5000);
            long at = T;
            for (int i = 0; i < 5000; i++) {
                at += random.nextInt(50) == 0 ? 9_000 : 1000;
                boolean gap = gaps > 0 && random.nextInt(gaps) == 0;
                series.add(at, gap ? UNKNOWN : random.nextFloat() * 900, random.nextInt(60) == 0 ? Series.INJECTED : 0);
            }
            Line line = line(series);
            var each = new Line(line.id(), line.series(), line.hole(), line.ordered(), Blocks.NONE);
            long from = T + random.nextInt(1_000_000);
            var span = new Span(from, from + 10_000 + random.nextInt(6_000_000));
            int wide = 1 + random.nextInt(300);
            columns.reduce(line, span, wide);
            var other = new Columns();
            other.reduce(each, span, wide);
            for (int x = 0; x < wide; x++) {
                assertThat(columns.low(x)).as("round %d, column %d", round, x).isEqualTo(other.low(x));
                assertThat(columns.high(x)).isEqualTo(other.high(x));
                assertThat(columns.is(x, Series.INJECTED)).isEqualTo(other.is(x, Series.INJECTED));
                assertThat(columns.is(x, Columns.ALONE)).isEqualTo(other.is(x, Columns.ALONE));
            }
        }
    }

    @Test
    void nothingIsNothing() {
        reduce(seconds(), 1000, 10);
        assertThat(drawn()).isEmpty();
        assertThat(columns.top()).isZero();
    }

    @Test
    void reusedItForgetsWhatWas() {
        reduce(seconds(9, 9, 9), 3000, 10);
        columns.reduce(seconds(UNKNOWN), new Span(T, T + 3000), 10);
        assertThat(drawn()).isEmpty();
    }
}
