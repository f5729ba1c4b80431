package com.megaticket.console.readiness.ui;

import com.megaticket.console.readiness.board.Inspection;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * What the screen works with.
 *
 * @param clock the one by which the inspection counts, so that ages are right
 */
public record ReadinessEquipment(Inspection inspection, Supplier<Instant> clock, Export export) {
    /**
     * The way out for reports.
     *
     * @param file writes a whole file or throws a {@link com.megaticket.console.shared.Fault}; blocking
     */
    public record Export(ReportPlace place, BiConsumer<Path, byte[]> file) {}
}
