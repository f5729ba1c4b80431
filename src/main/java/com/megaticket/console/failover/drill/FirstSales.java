package com.megaticket.console.failover.drill;

import com.megaticket.console.failover.reconcile.Deed;
import com.megaticket.console.failover.reconcile.DeedReader;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks for the first sale in a region, by the act records that were written there. One query a showing: to be asked only while one is
 * awaited. Blocking; throws {@link Fault} when the region does not answer.
 */
public final class FirstSales {
    private final Function<String, ItemStore> stores;
    private final DeedReader deeds;

    public FirstSales(Function<String, ItemStore> stores, DeedReader deeds) {
        this.stores = stores;
        this.deeds = deeds;
    }

    public Optional<Instant> after(String region, Instant from) {
        ItemStore store = stores.apply(region);
        return showings(store).stream().flatMap(s -> store.query(Table.RESERVATIONS, s.actPartition()).stream())
                .flatMap(item -> deeds.read(item).stream())
                .filter(d -> d.kind() == Deed.Kind.SOLD && d.region().equals(region) && d.at().isAfter(from))
                .map(Deed::at).min(Comparator.naturalOrder());
    }

    /** Schedules that name no showing have no sales. */
    private static List<Showing> showings(ItemStore store) {
        return store.scan(Table.SCHEDULES).stream().flatMap(item -> {
            try {
                return Stream.of(Showing.parse(item.text("performanceId").orElse("") + "#"
                        + item.text("date").orElse("") + "#" + item.text("time").orElse("")));
            } catch (IllegalArgumentException _) {
                return Stream.empty();
            }
        }).distinct().toList();
    }
}
