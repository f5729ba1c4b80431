package com.megaticket.console.race;

import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows that were there before: every state of data contract §3.2, in the second showing. */
final class OldRows {
    private static final long WEEK = World.START.plus(Duration.ofDays(7)).getEpochSecond();

    private final World world;

    OldRows(World world) {
        this.world = world;
    }

    void put() {
        List<Item> rows = List.of(
                row(1, "DR_RECOVERED").with("holdingId", "old-hold-1").with("expiresAt", text(-60)),
                row(2, "DR_RECOVERED").with("holdingId", "old-hold-1").with("expiresAt", text(120)),
                row(3, "CANCELLED").with("reservationId", "old-booking-3").with("cancelledAt", text(-3600)).with("ttl",
                        WEEK),
                row(4, "CANCELLED").with("reservationId", "old-booking-4").with("cancelledAt", text(0)).with("ttl",
                        WEEK),
                // A ghost of a late cancel: no buyer, no booking (defect 6).
                row(5, "CANCELLED").without("seatId").with("cancelledAt", text(-60)).with("ttl", WEEK),
                // A hold for ever, and a word nobody knows.
                row(6, "HOLDING").with("holdingId", "old-hold-6"),
                row(7, "BLOCKED"),
                row(8, "HOLDING").with("holdingId", "old-hold-8").with("expiresAt", text(-3600)),
                row(9, "CONFIRMED").with("holdingId", "old-hold-9").with("reservationId", "old-booking-9"));
        var writes = new ArrayList<Write>();
        rows.forEach(row -> writes.add(new Write.Put(Table.RESERVATIONS, row, Condition.NONE)));
        SimStore.Applied applied = world.seoul.store().apply(new Transaction("old-rows", writes));
        world.history.committed(new Commit(0, World.SEOUL, Optional.empty(), Optional.empty(), applied.changes()));
    }

    private Item row(int seat, String status) {
        String id = "1층-B-7-" + seat;
        return Item.of(Key.pkSk(world.house.showings().getLast().partition(), "SEAT#" + id))
                .with("seatId", id)
                .with("status", status)
                .with("price", 140_000)
                .with("grade", "R");
    }

    private static String text(int seconds) {
        return Instants.text(World.START.plusSeconds(seconds));
    }
}
