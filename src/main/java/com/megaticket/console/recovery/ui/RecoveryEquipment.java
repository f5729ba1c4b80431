package com.megaticket.console.recovery.ui;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.record.ExportFile;
import com.megaticket.console.recovery.watch.IgnoredLine;
import com.megaticket.console.recovery.watch.Watchroom;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the dashboard works with.
 *
 * @param clock both clocks of this computer, so that ages are right after a sleep and when the wall clock is set
 * @param ignored lines of the administrator's file that the watch does not follow
 */
public record RecoveryEquipment(Watchroom room, Pair pair, Supplier<Moment> clock, Operator operator,
        Export export, List<IgnoredLine> ignored) {
    public RecoveryEquipment {
        ignored = List.copyOf(ignored);
    }

    /**
     * Who works here, and how to reach them.
     *
     * @param name or identity, as kept in the journal
     */
    public record Operator(Supplier<String> name, AlarmBell bell) {}

    /** Ways out for pictures and tables. */
    public record Export(ExportPlace place, ExportFile file) {}
}
