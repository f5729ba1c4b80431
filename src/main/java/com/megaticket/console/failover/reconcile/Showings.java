package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The showings to compare: all that a schedule of either region names, and those that a stream names, in the order of their keys.
 *
 * @param unreadable schedules that name no showing; their rows are not looked at
 */
record Showings(List<Showing> all, int unreadable) {
    /** @throws com.megaticket.console.shared.Fault when the schedules of a region cannot be read whole */
    static Showings of(ItemStore one, ItemStore other, Iterable<Showing> told) {
        Set<Showing> all = new HashSet<>();
        int unreadable = 0;
        for (ItemStore store : List.of(one, other)) {
            for (Item item : store.scan(Table.SCHEDULES)) {
                try {
                    all.add(Showing.parse(item.text("performanceId").orElse("") + "#" + item.text("date").orElse("")
                            + "#" + item.text("time").orElse("")));
                } catch (IllegalArgumentException _) {
                    unreadable++;
                }
            }
        }
        told.forEach(all::add);
        return new Showings(all.stream().sorted(Comparator.comparing(Showing::key)).toList(), unreadable);
    }
}
