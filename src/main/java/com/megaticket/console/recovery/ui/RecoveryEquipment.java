package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.Moment;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.record.ExportFile;
import com.megaticket.console.recovery.watch.Watchroom;
import java.util.function.Supplier;

/**
 * What the dashboard works with.
 *
 * @param clock both clocks of this computer, so that ages are right after a sleep and when the wall clock is set
 * @param who the person's name or identity, as kept in the journal
 */
public record RecoveryEquipment(Watchroom room, Pair pair, Supplier<Moment> clock, Supplier<String> who,
        Export export, AlarmBell bell) {
    /** Ways out for pictures and tables. */
    public record Export(ExportPlace place, ExportFile file) {}
}
