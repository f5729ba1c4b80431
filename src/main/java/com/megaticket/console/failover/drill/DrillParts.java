package com.megaticket.console.failover.drill;

import com.megaticket.console.failover.journal.Action;
import com.megaticket.console.shared.Ids;
import java.util.function.Consumer;

/**
 * What exercises work with.
 *
 * @param journal takes what was done; may block for the disk
 */
public record DrillParts(Site site, Injector injector, Sights sights, RunBook book, Consumer<Action> journal, Ids ids) {
    /**
     * @param main region, and the other
     * @param console this one's name
     * @param real live mode: real customers, so no incidents
     */
    public record Site(String main, String other, String console, boolean real) {}
}
