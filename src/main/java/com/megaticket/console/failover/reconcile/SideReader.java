package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Reads a showing whole from one region: first its act records, then its rows. Blocking. */
final class SideReader {
    private static final String SEAT = "SEAT#";

    private final DeedReader deeds;
    private final Supplier<Instant> clock;
    /** Halls repeat from showing to showing; reading a seat's name is most of the work on a row. */
    private final Map<String, Optional<SeatId>> seats = new ConcurrentHashMap<>();

    SideReader(DeedReader deeds, Supplier<Instant> clock) {
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @throws Fault when it cannot be read whole, or an act record cannot be understood */
    Side read(ItemStore store, Showing showing) {
        Instant asOf = clock.get();
        List<Deed> done = new ArrayList<>();
        for (Item item : store.query(Table.RESERVATIONS, showing.actPartition())) {
            done.add(deeds.read(item).orElseThrow(() -> new Fault(new Failure.Invalid(
                    "an act record of " + showing.key() + " in " + store.region() + " cannot be read", ""))));
        }
        List<Item> items = store.query(Table.RESERVATIONS, showing.partition());
        Map<SeatId, Row> rows = HashMap.newHashMap(items.size());
        int strangers = 0;
        for (Item item : items) {
            String sort = item.text("SK").orElse("");
            if (!sort.startsWith(SEAT)) {
                continue;
            }
            Optional<SeatId> seat = seats.computeIfAbsent(sort, SideReader::seat);
            if (seat.isEmpty() || rows.put(seat.get(), new Row(seat.get(), item)) != null) {
                strangers++;
            }
        }
        return new Side(store.region(), asOf, rows, done, strangers, items.size() + done.size());
    }

    private static Optional<SeatId> seat(String sort) {
        try {
            return Optional.of(SeatId.parse(sort.substring(SEAT.length())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
