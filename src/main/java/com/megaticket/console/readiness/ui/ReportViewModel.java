package com.megaticket.console.readiness.ui;

import com.megaticket.console.readiness.board.BoardSnapshot;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.report.JsonReport;
import com.megaticket.console.readiness.report.MarkdownReport;
import com.megaticket.console.readiness.report.Subject;
import com.megaticket.console.readiness.report.Words;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.UiKit;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/** Gives the board out as a report, as it stands on the screen. FX thread. */
final class ReportViewModel {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
            .withZone(Instants.KST);

    private final UiKit kit;
    private final ReadinessViewModel model;
    private final ReadinessEquipment.Export way;

    ReportViewModel(UiKit kit, ReadinessViewModel model, ReadinessEquipment.Export way) {
        this.kit = kit;
        this.model = model;
        this.way = way;
    }

    void give(ReportPlace.Form form) {
        model.sheet().get().ifPresent(sheet -> give(form, sheet));
    }

    private void give(ReportPlace.Form form, Sheet sheet) {
        BoardSnapshot board = sheet.report(model.now().get());
        var subject = new Subject(sheet.place().standby(), sheet.place().origin());
        Words words = kit.messages()::text;
        String report = switch (form) {
            case MARKDOWN -> MarkdownReport.of(board, subject, words);
            case JSON -> JsonReport.of(board, subject, words);
        };
        String name = "readiness-" + NAME.format(model.now().get()) + "." + form.extension();
        way.place().choose(form, name).ifPresent(path -> kit.work().run("readiness report", () -> {
            way.file().accept(path, report.getBytes(StandardCharsets.UTF_8));
            return path;
        }, done -> model.say(kit.messages().text("readiness.export.done", done.toString())), failure -> {
            FailureText why = FailureText.of(failure, kit.messages());
            model.say(kit.messages().text("readiness.not-done", why.happened(), why.todo()));
        }));
    }
}
