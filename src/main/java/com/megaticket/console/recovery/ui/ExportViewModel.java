package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.ui.chart.Csv;
import com.megaticket.console.recovery.ui.chart.Line;
import com.megaticket.console.recovery.ui.chart.Png;
import com.megaticket.console.recovery.ui.chart.Span;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.UiKit;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Gives the chart out as a picture, the samples in sight as a table. FX thread. */
final class ExportViewModel {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
            .withZone(Instants.KST);

    private final UiKit kit;
    private final RecoveryEquipment.Export way;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

    ExportViewModel(UiKit kit, RecoveryEquipment.Export way) {
        this.kit = kit;
        this.way = way;
    }

    /** What became of the last export; empty = none. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    void picture(Png.Pixels pixels, Span span) {
        write(ExportPlace.Format.PNG, span, () -> Png.of(pixels));
    }

    void table(List<Line> lines, Span span) {
        write(ExportPlace.Format.CSV, span, () -> Csv.of(lines, span));
    }

    private void write(ExportPlace.Format format, Span span, Callable<byte[]> content) {
        String name = "recovery-" + NAME.format(Instant.ofEpochMilli(span.to())) + "." + format.extension();
        way.place().choose(format, name).ifPresent(path -> kit.work().run("export", () -> {
            way.file().write(path, content.call());
            return path;
        }, done -> told.set(kit.messages().text("recovery.export.done", done.toString())),
                failure -> told.set(FailureText.of(failure, kit.messages()).happened())));
    }
}
