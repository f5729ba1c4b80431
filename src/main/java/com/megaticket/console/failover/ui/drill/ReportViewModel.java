package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.failover.drill.Run;
import com.megaticket.console.failover.ui.drill.DrillEquipment.Form;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.paper.MarkdownPaper;
import com.megaticket.console.shared.paper.Paper;
import com.megaticket.console.shared.paper.PdfPaper;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.UiKit;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Gives a report away, in the language of the screen. FX thread. */
final class ReportViewModel {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(Instants.KST);

    private final UiKit kit;
    private final DrillViewModel model;
    private final DrillEquipment.Export way;

    ReportViewModel(UiKit kit, DrillViewModel model, DrillEquipment.Export way) {
        this.kit = kit;
        this.model = model;
        this.way = way;
    }

    void give(Form form, Run run) {
        Paper paper = model.report(run);
        String name = "drill-" + run.exercise().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
                + NAME.format(run.begunAt()) + "." + form.extension();
        way.place().choose(form, name).ifPresent(path -> kit.work().run("drill report", () -> {
            way.file().accept(path, switch (form) {
                case MARKDOWN -> MarkdownPaper.of(paper).getBytes(StandardCharsets.UTF_8);
                case PDF -> PdfPaper.of(paper, way.faces().get());
            });
            return path;
        }, done -> model.say(kit.messages().text("failover.drill.export.done", done.toString())), failure -> {
            FailureText why = FailureText.of(failure, kit.messages());
            model.say(kit.messages().text("failover.drill.export.not-done", why.happened(), why.todo()));
        }));
    }
}
