package com.megaticket.console.app;

import com.megaticket.console.catalog.Catalog;
import com.megaticket.console.failover.ui.findings.Names;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Titles as last read from the catalogue: names for screens that must not wait. Any thread. */
final class TitleMemory implements Names {
    private final Map<PerformanceId, String> titles = new ConcurrentHashMap<>();

    /** Blocking; what cannot be read now is told by its id until it can. */
    void read(Catalog catalog) {
        try {
            catalog.performances().forEach(p -> titles.put(p.id(), p.title()));
        } catch (Fault unanswered) {
            // The next round tells.
        }
    }

    @Override
    public String title(Showing showing) {
        return Optional.ofNullable(titles.get(showing.performance())).orElseGet(showing.performance()::toString);
    }
}
