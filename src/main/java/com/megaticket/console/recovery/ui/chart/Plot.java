package com.megaticket.console.recovery.ui.chart;

import com.megaticket.console.recovery.Direction;
import java.util.List;
import java.util.Optional;

/**
 * What the chart shows.
 *
 * @param ways one panel for each, from above
 * @param chosen the line drawn in front, by its name
 * @param cursor epoch milliseconds
 * @param replayed the moment the board replays
 */
public record Plot(List<Direction> ways, List<Line> lines, List<Tick> ticks, Span span, Optional<String> chosen,
        Optional<Long> cursor, Optional<Long> replayed) {
    public Plot {
        ways = List.copyOf(ways);
        lines = List.copyOf(lines);
        ticks = List.copyOf(ticks);
    }

    public static Plot nothing(Span span) {
        return new Plot(List.of(), List.of(), List.of(), span, Optional.empty(), Optional.empty(), Optional.empty());
    }

    List<Line> of(Direction way) {
        return lines.stream().filter(l -> l.id().way().equals(way)).toList();
    }
}
