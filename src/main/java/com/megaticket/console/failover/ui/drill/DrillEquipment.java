package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.failover.drill.DrillRoom;
import com.megaticket.console.shared.paper.PdfPaper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * What the screen works with.
 *
 * @param clock service time, by which the room counts
 * @param who proposes a name for the person who leads
 */
public record DrillEquipment(DrillRoom room, Supplier<Instant> clock, Supplier<String> who, Export export) {
    /**
     * The way out for reports.
     *
     * @param faces reads the letters; blocking
     * @param file writes a whole file or throws a {@link com.megaticket.console.shared.Fault}; blocking
     */
    public record Export(Place place, Supplier<PdfPaper.Faces> faces, BiConsumer<Path, byte[]> file) {}

    /** Port: where a person wants a report to be written. FX thread; may show a dialog and wait for it. */
    public interface Place {
        /** @return empty when they changed their mind */
        Optional<Path> choose(Form form, String suggestedName);
    }

    public enum Form {
        MARKDOWN, PDF;

        /** Without a dot. */
        public String extension() {
            return switch (this) {
                case MARKDOWN -> "md";
                case PDF -> "pdf";
            };
        }
    }
}
