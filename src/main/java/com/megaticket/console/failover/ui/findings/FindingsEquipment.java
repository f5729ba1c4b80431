package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.Audit;
import com.megaticket.console.ui.SavePlace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * What the screen works with.
 *
 * @param clock service time
 * @param operator who works here, as a first suggestion for the name; may be empty
 */
public record FindingsEquipment(Audit audit, Supplier<Instant> clock, Supplier<String> operator,
        Names names, Export export) {
    /**
     * The way out for the list of those to be told.
     *
     * @param file writes a whole file or throws a {@link com.megaticket.console.shared.Fault}; blocking
     */
    public record Export(SavePlace place, BiConsumer<Path, byte[]> file) {}
}
