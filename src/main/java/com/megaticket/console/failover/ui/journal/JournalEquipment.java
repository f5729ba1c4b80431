package com.megaticket.console.failover.ui.journal;

import com.megaticket.console.failover.journal.Logbook;
import com.megaticket.console.ui.SavePlace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * What the screen works with.
 *
 * @param clock service time
 */
public record JournalEquipment(Logbook logbook, Supplier<Instant> clock, Export export) {
    /**
     * The way out.
     *
     * @param file writes a whole file or throws a {@link com.megaticket.console.shared.Fault}; blocking
     */
    public record Export(SavePlace place, BiConsumer<Path, byte[]> file) {}
}
