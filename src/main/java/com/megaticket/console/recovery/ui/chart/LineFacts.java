package com.megaticket.console.recovery.ui.chart;

import com.megaticket.console.recovery.record.Series;
import java.util.OptionalDouble;

/**
 * A line in numbers over a stretch of time, milliseconds. Empty where nothing was known.
 *
 * @param newest the last sample known in it
 * @param samples that were known
 * @param unknown asked, and nothing was known
 * @param bounds of the known ones, lower bounds
 */
public record LineFacts(OptionalDouble newest, OptionalDouble least, OptionalDouble average, OptionalDouble most,
        int samples, int unknown, int bounds) {
    /** Some milliseconds for a million samples; any thread. */
    public static LineFacts of(Line line, Span span) {
        Series series = line.series();
        int from = line.ordered() ? series.place(span.from()) : 0;
        double sum = 0;
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        float newest = Float.NaN;
        int samples = 0;
        int unknown = 0;
        int bounds = 0;
        for (int i = from; i < series.size() && (!line.ordered() || series.at(i) < span.to()); i++) {
            if (series.at(i) < span.from() || series.at(i) >= span.to()) {
                continue;
            }
            float value = series.millis(i);
            if (Float.isNaN(value)) {
                unknown++;
                continue;
            }
            samples++;
            sum += value;
            least = Math.min(least, value);
            most = Math.max(most, value);
            newest = value;
            bounds += series.is(i, Series.LOWER_BOUND) ? 1 : 0;
        }
        return samples == 0
                ? new LineFacts(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                        OptionalDouble.empty(), 0, unknown, 0)
                : new LineFacts(OptionalDouble.of(newest), OptionalDouble.of(least), OptionalDouble.of(sum / samples),
                        OptionalDouble.of(most), samples, unknown, bounds);
    }
}
