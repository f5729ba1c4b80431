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
 */
public record Line(SeriesId id, Series series, long hole, boolean ordered) {
    private static final int PROBED = 999;
    private static final long LEAST_HOLE = 5_000;
    private static final long MOST_HOLE = 600_000;

    /** Looks at the spacing; any thread, some milliseconds for a million samples. */
    public static Line of(SeriesId id, Series series) {
        boolean ordered = true;
        for (int i = 1; i < series.size() && ordered; i++) {
            ordered = series.at(i) >= series.at(i - 1);
        }
        return new Line(id, series, hole(series), ordered);
    }

    /** Three times the usual distance between two samples. */
    private static long hole(Series series) {
        int gaps = series.size() - 1;
        if (gaps < 1) {
            return LEAST_HOLE;
        }
        int step = Math.max(1, gaps / PROBED);
        long[] distances = new long[(gaps + step - 1) / step];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = Math.abs(series.at(i * step + 1) - series.at(i * step));
        }
        Arrays.sort(distances);
        return Math.clamp(3 * distances[distances.length / 2], LEAST_HOLE, MOST_HOLE);
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
