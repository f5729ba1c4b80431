package com.megaticket.console.app;

import com.megaticket.console.failover.ui.drill.DrillEquipment;
import com.megaticket.console.shared.paper.PdfPaper;
import com.megaticket.console.shared.paper.Typeface;
import com.megaticket.console.ui.SaveDialog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The way out for drill reports: the system's dialog, our own letters, a file that is whole. */
final class DrillPapers {
    private static final String FONTS = "/com/megaticket/console/ui/fonts/";

    private DrillPapers() {}

    static DrillEquipment.Export export(SaveDialog saving) {
        return new DrillEquipment.Export((form, name) -> saving.choose("failover.drill.export",
                form == DrillEquipment.Form.PDF ? "PDF" : "Markdown", form.extension(), name), DrillPapers::faces,
                WholeFile::write);
    }

    static PdfPaper.Faces faces() {
        return new PdfPaper.Faces(face("PretendardJP-Regular.otf"), face("PretendardJP-Bold.otf"));
    }

    private static Typeface face(String name) {
        try (InputStream in = Objects.requireNonNull(DrillPapers.class.getResourceAsStream(FONTS + name), name)) {
            return Typeface.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
