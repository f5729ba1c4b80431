package com.megaticket.console.failover.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.failover.reconcile.Deed;
import com.megaticket.console.failover.region.Regions;
import com.megaticket.console.race.SimStore;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstSalesTest {
    private static final Instant OPENED = Instant.parse("2026-02-10T05:05:00Z");
    private static final Showing SHOWING = Showing.parse("P1#2026-02-12#19:30");

    private final SimStore store = new Regions().tokyo;
    private final FirstSales sales = new FirstSales(_ -> store, FirstSalesTest::deed);

    private static Optional<Deed> deed(Item item) {
        return Optional.of(new Deed(item.text("SK").orElseThrow(), item.text("in").orElseThrow(),
                Deed.Kind.valueOf(item.text("kind").orElseThrow()), Instant.parse(item.text("at").orElseThrow()),
                List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), "window-1"));
    }

    private void put(Table table, Item item) {
        store.transact(new Transaction(Ids.random().uuid(), List.of(new Write.Put(table, item, Condition.NONE))));
    }

    private void act(String id, Deed.Kind kind, String region, int seconds) {
        put(Table.RESERVATIONS, Item.of(Key.pkSk(SHOWING.actPartition(), id)).with("kind", kind.name())
                .with("in", region).with("at", OPENED.plusSeconds(seconds).toString()));
    }

    @Test
    void onlyASaleMadeThereAfterTheOpeningCounts() {
        put(Table.SCHEDULES, Item.of(Key.of("scheduleId", SHOWING.key())).with("performanceId", "P1")
                .with("date", "2026-02-12").with("time", "19:30"));
        put(Table.SCHEDULES, Item.of(Key.of("scheduleId", "odd")).with("performanceId", "P1"));
        assertThat(sales.after(Regions.TOKYO, OPENED)).isEmpty();
        act("before", Deed.Kind.SOLD, Regions.TOKYO, -5);
        act("copied", Deed.Kind.SOLD, Regions.SEOUL, 3);
        act("held", Deed.Kind.HELD, Regions.TOKYO, 4);
        assertThat(sales.after(Regions.TOKYO, OPENED)).isEmpty();
        act("later", Deed.Kind.SOLD, Regions.TOKYO, 40);
        act("first", Deed.Kind.SOLD, Regions.TOKYO, 9);
        assertThat(sales.after(Regions.TOKYO, OPENED)).contains(OPENED.plusSeconds(9));
    }
}
