package com.megaticket.console.catalog;

import com.megaticket.console.shared.PerformanceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the counter may sell, from the catalog. Blocking, never on the FX thread; throws as {@link Catalog} does. */
public final class CatalogService {
    private final Catalog catalog;
    private final Supplier<Instant> clock;

    /** @param clock service time */
    public CatalogService(Catalog catalog, Supplier<Instant> clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Active ones, in title order. */
    public List<Performance> performances() {
        return catalog.performances().stream().filter(Performance::active).toList();
    }

    /** All of a performance in time order, with what may be done with each now. */
    public List<OfferedShowing> showings(PerformanceId id) {
        return catalog.schedules(id).stream().map(s -> new OfferedShowing(s, offer(s))).toList();
    }

    /** Of all active performances, in time order. */
    public List<OfferedShowing> showings() {
        Set<PerformanceId> active = performances().stream().map(Performance::id).collect(Collectors.toSet());
        return catalog.schedules().stream()
                .filter(s -> active.contains(s.showing().performance()))
                .sorted(Comparator.comparing(s -> s.showing().startsAt()))
                .map(s -> new OfferedShowing(s, offer(s)))
                .toList();
    }

    private OfferedShowing.Offer offer(Schedule schedule) {
        return new OfferedShowing(schedule, switch (schedule.state()) {
            case AVAILABLE -> OfferedShowing.Offer.OPEN;
            case SOLD_OUT -> OfferedShowing.Offer.SOLD_OUT;
            case UNKNOWN -> OfferedShowing.Offer.UNKNOWN;
            case CANCELLED -> OfferedShowing.Offer.CANCELLED;
        }).offerAt(clock.get());
    }
}
