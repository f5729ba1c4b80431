package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.record.Mark;
import com.megaticket.console.recovery.record.SeriesId;
import com.megaticket.console.recovery.ui.chart.ChartTexts;
import com.megaticket.console.recovery.ui.chart.Line;
import com.megaticket.console.recovery.ui.chart.Tick;
import com.megaticket.console.recovery.ui.words.Spans;
import com.megaticket.console.recovery.ui.words.SubjectTexts;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.shell.RegionNames;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** What is written in and about the chart. */
final class LagWords implements ChartTexts {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(Instants.KST);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm").withZone(Instants.KST);
    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(Instants.KST);

    private final Messages messages;

    LagWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String way(Direction way) {
        return RegionNames.of(way.from(), messages) + " → " + RegionNames.of(way.to(), messages);
    }

    @Override
    public String line(String of) {
        return of.equals(SeriesId.CANARY) ? messages.text("recovery.chart.canary") : SubjectTexts.table(of);
    }

    @Override
    public String value(double millis) {
        return millis == 0 ? "0" : Spans.measured(millis, messages);
    }

    @Override
    public String time(long epochMillis, long step) {
        Instant at = Instant.ofEpochMilli(epochMillis);
        return (step < 60_000 ? SECONDS : step < 43_200_000 ? MINUTES : DAYS).format(at);
    }

    @Override
    public String noLines() {
        return messages.text("recovery.chart.no-lines");
    }

    /** Every line at a moment; a gap is said as one. */
    String readout(long at, List<Line> lines) {
        String values = lines.stream().collect(Collectors.groupingBy(l -> l.id().way(), java.util.LinkedHashMap::new,
                Collectors.mapping(l -> line(l.id().of()) + " " + known(l, at), Collectors.joining(", "))))
                .entrySet().stream().map(e -> way(e.getKey()) + ": " + e.getValue())
                .collect(Collectors.joining("\n"));
        return SECONDS.format(Instant.ofEpochMilli(at)) + "   " + values;
    }

    private String known(Line line, long at) {
        var value = line.at(at);
        if (value.isEmpty()) {
            return messages.text("recovery.value.none");
        }
        String text = Spans.measured(value.getAsDouble(), messages);
        return line.series().is(line.before(at), com.megaticket.console.recovery.record.Series.LOWER_BOUND)
                ? messages.text("recovery.loss.at-least", text)
                : text;
    }

    static Tick tick(Mark mark) {
        return new Tick(mark.at().toEpochMilli(), switch (mark.kind()) {
            case VERDICT -> Tick.Shape.DIAMOND;
            case ALARM -> Tick.Shape.TRIANGLE;
            case SERVING -> Tick.Shape.SQUARE;
            case ACKNOWLEDGED, SHELVED -> Tick.Shape.DOT;
            case WATCH_BEGAN, SLEPT -> Tick.Shape.BAR;
        }, switch (mark.level()) {
            case NORMAL, OFF, NO_DATA -> Tick.Weight.CALM;
            case WARNING, STALE -> Tick.Weight.WARNING;
            case UNKNOWN, SILENT, CRITICAL -> Tick.Weight.DANGER;
        });
    }
}
