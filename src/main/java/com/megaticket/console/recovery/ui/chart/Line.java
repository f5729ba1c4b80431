package com.megaticket.console.recovery.ui.chart;

import com.megaticket.console.recovery.record.Series;
import com.megaticket.console.recovery.record.SeriesId;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A line ready to be drawn.
 *
 * @param hole milliseconds: two samples further apart are not joined, nobody knows what was between them
 * @param ordered no clock was set back in between, so that a place can be sought by time
 * @param blocks of the series, for the same hole
 */
public record Line(SeriesId id, Series series, long hole, boolean ordered, Blocks blocks) {
    private static final long LEAST_HOLE = 5_000;
    private static final long MOST_HOLE = 600_000;
    private static final int FEW = 4;

    /** Looks at the spacing; any thread, some milliseconds for a million samples. */
    public static Line of(SeriesId id, Series series) {
        long usual = usual(series);
        boolean ordered = true;
        for (int i = 1; i < series.size() && ordered; i++) {
            ordered = series.at(i) >= series.at(i - 1);
        }
        long hole = Math.clamp(3 * usual, LEAST_HOLE, MOST_HOLE);
        return new Line(id, series, hole, ordered, Blocks.of(series, hole));
    }

    /** Median of the distances between two known samples; 0 = too few to tell. */
    private static long usual(Series series) {
        long[] distances = new long[Math.max(0, series.size() - 1)];
        int count = 0;
        long last = Long.MIN_VALUE;
        for (int i = 0; i < series.size(); i++) {
            if (!Float.isNaN(series.millis(i))) {
                if (last != Long.MIN_VALUE && series.at(i) > last) {
                    distances[count++] = series.at(i) - last;
                }
                last = series.at(i);
            }
        }
        Arrays.sort(distances, 0, count);
        return count < FEW ? 0 : distances[(count - 1) / 2];
    }

    /** The newest place at or before a time; −1 = none. */
    public int before(long epochMillis) {
        if (ordered) {
            int place = series.place(epochMillis + 1);
            while (place < series.size() && series.at(place) <= epochMillis) {
                place++;
            }
            return place - 1;
        }
        int found = -1;
        for (int i = 0; i < series.size(); i++) {
            if (series.at(i) <= epochMillis && (found < 0 || series.at(i) >= series.at(found))) {
                found = i;
            }
        }
        return found;
    }

    /** Milliseconds of lag known at a time; empty in a gap. */
    public OptionalDouble at(long epochMillis) {
        int place = before(epochMillis);
        return place < 0 || epochMillis - series.at(place) > hole || Float.isNaN(series.millis(place))
                ? OptionalDouble.empty()
                : OptionalDouble.of(series.millis(place));
    }
}
