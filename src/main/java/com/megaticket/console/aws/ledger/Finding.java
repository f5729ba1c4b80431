package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The reads of the ledger. Indexes only find keys; every row is then read by key, consistently. */
final class Finding {
    private final Acting acting;
    private final AtomicLong versions = new AtomicLong();
    private final Set<Showing> withOldIds = ConcurrentHashMap.newKeySet();

    Finding(Acting acting) {
        this.acting = acting;
    }

    private ItemStore store() {
        return acting.setup().store(acting.setup().readRegion());
    }

    SeatMapSnapshot snapshot(Showing showing) {
        long version = versions.incrementAndGet();
        Instant asOf = acting.clock().now();
        var rows = new HashMap<SeatId, SeatRow>();
        int strangers = 0;
        int oldIds = 0;
        for (Item item : store().query(Table.RESERVATIONS, showing.partition())) {
            if (!item.text(Names.SK).orElse("").startsWith("SEAT#")) {
                continue;
            }
            Optional<SeatId> seat = SeatItems.seatOf(item);
            if (seat.isPresent() && !item.text(Names.SK).orElse("").equals(seat.get().sortKey())) {
                withOldIds.add(showing);
                oldIds++;
            }
            if (seat.isEmpty()) {
                strangers++;
            } else if (rows.put(seat.get(), SeatItems.row(seat.get(), item)) != null) {
                // Two rows for one seat (an old three-part id beside a new one): no telling which is right.
                rows.put(seat.get(), unreadable(seat.get()));
            }
        }
        return new SeatMapSnapshot(
                version, asOf, acting.setup().readRegion(), rows, strangers, oldIds, Duration.ZERO);
    }

    /** Whether rows with old three-part seat ids were seen: then a hold must look at those keys too. */
    boolean hasOldIds(Showing showing) {
        return withOldIds.contains(showing);
    }

    private static SeatRow unreadable(SeatId seat) {
        return SeatItems.row(seat, new Item(Map.of()));
    }

    List<SeatRow> rows(Showing showing, List<SeatId> seats) {
        var items = new ArrayList<>(acting.read(acting.setup().readRegion(), showing, seats));
        if (hasOldIds(showing)) {
            seats.stream().distinct().forEach(seat -> store().get(Table.RESERVATIONS, SeatItems.oldKey(showing, seat))
                    .ifPresent(items::add));
        }
        var rows = new LinkedHashMap<SeatId, SeatRow>();
        items.forEach(item -> SeatItems.seatOf(item)
                .ifPresent(seat -> rows.merge(seat, SeatItems.row(seat, item), (_, _) -> unreadable(seat))));
        return List.copyOf(rows.values());
    }

    List<ActRecord> acts(Showing showing) {
        var records = new ArrayList<ActRecord>();
        for (Item item : store().query(Table.RESERVATIONS, showing.actPartition())) {
            records.add(ActItems.read(item).orElseThrow(() -> new Fault(
                    new Failure.Bug("ACT", "an act record of " + showing.key() + " cannot be read", ""))));
        }
        return records;
    }

    Optional<Booking> find(String typed) {
        Optional<String> number = BookingNumber.parse(typed);
        if (number.isPresent() && acting.setup().consoleTable()) {
            return store().get(Table.CONSOLE, Lookups.key(number.get()))
                    .flatMap(Lookups::read)
                    .flatMap(found -> byReservation(found.reservationId(), Optional.of(found)));
        }
        return number.isPresent() ? Optional.empty() : byReservation(typed.strip(), Optional.empty());
    }

    private Optional<Booking> byReservation(String reservationId, Optional<Lookups.Found> lookup) {
        if (reservationId.isEmpty()) {
            return Optional.empty();
        }
        var keys = new LinkedHashMap<Key, Boolean>();
        lookup.ifPresent(l -> l.seats().forEach(s -> keys.put(SeatItems.key(l.showing(), s), true)));
        for (Item item : store().queryIndex(Table.RESERVATIONS, IndexName.RESERVATION_ID, reservationId)) {
            if (item.text(Names.PK).orElse("").startsWith("PERF#") && showing(item).isPresent()) {
                keys.put(Key.in(Table.RESERVATIONS, item), true);
            }
        }
        var rows = new LinkedHashMap<SeatId, Item>();
        keys.keySet().forEach(key -> read(key, reservationId, rows));
        // The index may not have every seat yet; each row of a console's sale names its party.
        for (Item row : List.copyOf(rows.values())) {
            Showing showing = showing(row).orElseThrow();
            row.text(Names.PARTY).flatMap(Party::seats).orElse(List.of()).stream()
                    .filter(seat -> !rows.containsKey(seat))
                    .forEach(seat -> read(SeatItems.key(showing, seat), reservationId, rows));
        }
        if (!rows.isEmpty()) {
            return Optional.of(booking(reservationId, rows));
        }
        for (Item item : store().query(Table.RESERVATIONS, CancelledRecords.partition(reservationId))) {
            // A web cancel that came late, or after a purge, leaves a ghost here that names no showing.
            if (showing(item).isPresent()) {
                SeatItems.seatOf(item).ifPresent(seat -> rows.put(seat, item));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(booking(reservationId, rows));
    }

    /** The index names the bookings; each is then read as by its own id. A blank name is nobody's. */
    List<Booking> ofCustomer(String userId) {
        if (userId.isBlank()) {
            return List.of();
        }
        return store().queryIndex(Table.RESERVATIONS, IndexName.USER_ID, userId.strip()).stream()
                .flatMap(item -> item.text(Names.RESERVATION_ID).stream())
                .distinct()
                .flatMap(id -> byReservation(id, Optional.empty()).stream())
                .toList();
    }

    private void read(Key key, String reservationId, Map<SeatId, Item> rows) {
        store().get(Table.RESERVATIONS, key)
                .filter(item -> item.text(Names.RESERVATION_ID).filter(reservationId::equals).isPresent())
                .ifPresent(item -> SeatItems.seatOf(item).ifPresent(seat -> rows.put(seat, item)));
    }

    private static Optional<Showing> showing(Item row) {
        String pk = row.text(Names.PK).orElse("");
        try {
            return Optional.of(Showing.parse(
                    pk.startsWith("PERF#")
                            ? pk.substring("PERF#".length())
                            : row.text("performanceId").orElse("?") + "#" + row.text("date").orElse("") + "#"
                                    + row.text("time").orElse("")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Booking booking(String reservationId, Map<SeatId, Item> rows) {
        Item first = rows.values().iterator().next();
        List<PricedSeat> seats = rows.entrySet().stream()
                .map(e -> SeatItems.row(e.getKey(), e.getValue()))
                .map(r -> new PricedSeat(r.seat(), r.grade(), r.price()))
                .sorted(java.util.Comparator.comparing((PricedSeat p) -> p.seat().rowKey())
                        .thenComparingInt(p -> p.seat().number()))
                .toList();
        Booking.State state = switch (first.text(Names.STATUS).orElse("")) {
            case "CANCELLED" -> Booking.State.CANCELLED;
            case "DR_RESERVED" -> Booking.State.DR_RESERVED;
            default -> Booking.State.CONFIRMED;
        };
        return new Booking(
                showing(first).orElseThrow(),
                reservationId,
                first.text(Names.BOOKING_NO),
                seats,
                new ShowCopy(
                        first.text(Names.TITLE).orElse(""),
                        first.text(Names.VENUE).orElse(""),
                        first.text(Names.POSTER).orElse("")),
                first.text(Names.PARTY),
                first.text(Names.CONFIRMED_AT).flatMap(Instants::parse).orElse(Instant.EPOCH),
                state,
                first.text(Names.SOURCE_REGION).orElse(""));
    }
}
