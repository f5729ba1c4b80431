package com.megaticket.console.failover.room;

import com.megaticket.console.failover.journal.Action;
import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.failover.runbook.RegionSteps;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.SwitchBook;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the room works with.
 *
 * @param books of the switches into each region
 * @param steps those that move the write region
 * @param works of every step, those of {@code steps} among them
 */
public record RoomParts(LeaseWatch leases, RegionSteps.Sides sides, Function<String, SwitchBook> books,
        RegionSteps steps, Map<Step, StepWork> works, Outside outside) {
    public RoomParts {
        works = Map.copyOf(works);
    }

    /**
     * @param around what the dashboard and the readiness board say; must not block
     * @param journal takes what was done; may block for the disk
     */
    public record Outside(Supplier<Surroundings> around, Consumer<Action> journal) {}
}
