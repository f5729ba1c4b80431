package com.megaticket.console.recovery.ui.chart;

import com.megaticket.console.recovery.record.Series;
import com.megaticket.console.shared.Instants;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** The samples in sight as a table (RFC 4180): one line a sample; what was not known has no number. */
public final class Csv {
    private static final String HEAD = "time,from,to,line,lag_ms,lower_bound,injected\r\n";

    private Csv() {}

    /** A second for a million samples: not on the FX thread. */
    public static byte[] of(List<Line> lines, Span span) {
        var text = new StringBuilder(HEAD);
        for (Line line : lines) {
            Series series = line.series();
            String name = "," + quoted(line.id().way().from()) + "," + quoted(line.id().way().to()) + ","
                    + quoted(line.id().of()) + ",";
            for (int i = 0; i < series.size(); i++) {
                if (series.at(i) >= span.from() && series.at(i) < span.to()) {
                    float value = series.millis(i);
                    text.append(Instants.text(Instant.ofEpochMilli(series.at(i)))).append(name)
                            .append(Float.isNaN(value) ? "" : Float.toString(value)).append(',')
                            .append(series.is(i, Series.LOWER_BOUND)).append(',')
                            .append(series.is(i, Series.INJECTED)).append("\r\n");
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String word) {
        return word.contains(",") || word.contains("\"") ? '"' + word.replace("\"", "\"\"") + '"' : word;
    }
}
