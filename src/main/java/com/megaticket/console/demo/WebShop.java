package com.megaticket.console.demo;

import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The web shop as it is (data contract §3.1 and §6), faults included: only its hold has a condition, all else is written
 * without one on what an index said. Each method makes one or two store calls on the caller's thread; reads throw
 * {@link com.megaticket.console.shared.Fault}.
 */
public final class WebShop {
    /** Length of its holds. */
    public static final Duration HOLD = Duration.ofMinutes(10);

    /** Days until TTL may delete a cancelled row. */
    private static final Duration RETENTION = Duration.ofDays(7);

    private static final Condition NONE = Condition.NONE;

    private final ItemStore store;
    private final Clock clock;
    private final Ids ids;
    private final boolean recoveryMode;

    /** @param recoveryMode its DR mode, fixed at its start: every sale becomes DR_RESERVED */
    public WebShop(ItemStore store, Clock clock, Ids ids, boolean recoveryMode) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
        this.recoveryMode = recoveryMode;
    }

    /** What the buyer is told. */
    public sealed interface Answer {
        /** @param id the holding or reservation the seats now stand under */
        record Done(String id, List<String> seats) implements Answer {
            public Done {
                seats = List.copyOf(seats);
            }
        }

        /** "Already reserved": these seats, or none named, since it reads no reasons (defect 11). */
        record Refused(List<String> seats) implements Answer {
            public Refused {
                seats = List.copyOf(seats);
            }
        }

        /** No answer: a retry of a hold will be refused by its own first write (defect 10). */
        record Failed() implements Answer {}
    }

    /** Takes seats for 600 s under the buyer's e-mail, at the prices the browser sent. */
    public Answer hold(String buyer, Showing showing, List<PricedSeat> seats, ShowCopy copy) {
        Instant now = clock.instant();
        var rows = new HashMap<String, Item>();
        store.query(Table.RESERVATIONS, showing.partition())
                .forEach(row -> row.text("SK").ifPresent(sort -> rows.put(sort, row)));
        List<String> occupied = seats.stream()
                .map(PricedSeat::seat)
                .filter(seat -> isOccupied(rows.getOrDefault(seat.sortKey(), new Item(Map.of())), now))
                .map(SeatId::toString)
                .toList();
        if (!occupied.isEmpty()) {
            return new Answer.Refused(occupied);
        }
        Condition free = Condition.any(
                Condition.absent("PK"),
                Condition.all(
                        Condition.equal("status", "HOLDING"),
                        Condition.less("expiresAt", Value.of(Instants.text(now)))));
        String holdingId = ids.uuid();
        var writes = new ArrayList<Write>();
        for (PricedSeat seat : seats) {
            writes.add(new Write.Put(Table.RESERVATIONS, row(showing, seat, copy, now)
                    .with("holdingId", holdingId)
                    .with("userId", buyer), free));
        }
        return send(writes, holdingId, seats.stream().map(seat -> seat.seat().toString()).toList());
    }

    private static boolean isOccupied(Item row, Instant now) {
        String status = row.text("status").orElse("");
        boolean expired = row.text("expiresAt").filter(e -> e.compareTo(Instants.text(now)) < 0).isPresent();
        return "CONFIRMED".equals(status)
                || (("HOLDING".equals(status) || "DR_RECOVERED".equals(status)) && !expired);
    }

    private Item row(Showing showing, PricedSeat seat, ShowCopy copy, Instant now) {
        Instant expiry = now.plus(HOLD);
        return Item.of(Key.pkSk(showing.partition(), seat.seat().sortKey()))
                .with("status", "HOLDING")
                .with("performanceId", showing.performance().value())
                .with("date", showing.dateText())
                .with("time", showing.timeText())
                .with("seatId", seat.seat().toString())
                .with("rowId", seat.seat().row())
                .with("seatNumber", seat.seat().number())
                .with("grade", seat.grade())
                .with("price", seat.price().won())
                .with("performanceTitle", copy.title())
                .with("venue", copy.venue())
                .with("posterUrl", copy.posterUrl())
                .with("createdAt", Instants.text(now))
                .with("expiresAt", Instants.text(expiry))
                .with("holdExpiresAt", expiry.getEpochSecond())
                .with("ttl", expiry.getEpochSecond())
                .with("sourceRegion", store.region());
    }

    /** Pays: whatever rows the index returns become the booking (defects 3, 4, 7, 8), gone rows become ghosts (6). */
    public Answer confirm(String holdingId, ShowCopy copy) {
        Instant now = clock.instant();
        List<Item> rows = store.queryIndex(Table.RESERVATIONS, IndexName.HOLDING_ID, holdingId);
        if (rows.isEmpty() || !isPayable(rows.getFirst(), now)) {
            return new Answer.Refused(List.of());
        }
        String reservationId = ids.uuid();
        Map<String, Value> set = Map.of(
                "status",
                Value.of(recoveryMode ? "DR_RESERVED" : "CONFIRMED"),
                "reservationId",
                Value.of(reservationId),
                "confirmedAt",
                Value.of(Instants.text(now)),
                "performanceTitle",
                Value.of(copy.title()),
                "venue",
                Value.of(copy.venue()),
                "posterUrl",
                Value.of(copy.posterUrl()),
                "sourceRegion",
                Value.of(store.region()));
        return each(rows, reservationId, key -> new Write.Update(
                Table.RESERVATIONS, key, set, List.of("holdExpiresAt", "ttl"), NONE));
    }

    /** Only the first row is looked at (defect 5). */
    private static boolean isPayable(Item first, Instant now) {
        String status = first.text("status").orElse("");
        boolean expired = first.text("expiresAt").filter(e -> e.compareTo(Instants.text(now)) < 0).isPresent();
        return "DR_RECOVERED".equals(status) || ("HOLDING".equals(status) && !expired);
    }

    /** Lets go of every row of the hold, paid or not (defects 1, 2). */
    public Answer release(String holdingId) {
        return each(
                store.queryIndex(Table.RESERVATIONS, IndexName.HOLDING_ID, holdingId),
                holdingId,
                key -> new Write.Delete(Table.RESERVATIONS, key, NONE));
    }

    /** Cancels every row of the booking in place, whatever its status; gone rows become ghosts (defect 6). */
    public Answer cancel(String reservationId) {
        Instant now = clock.instant();
        Map<String, Value> set = Map.of(
                "status",
                Value.of("CANCELLED"),
                "cancelledAt",
                Value.of(Instants.text(now)),
                "ttl",
                Value.of(now.plus(RETENTION).getEpochSecond()));
        return each(
                store.queryIndex(Table.RESERVATIONS, IndexName.RESERVATION_ID, reservationId),
                reservationId,
                key -> new Write.Update(Table.RESERVATIONS, key, set, List.of(), NONE));
    }

    /** Deletes what the index shows as cancelled. */
    public Answer purge(String reservationId) {
        List<Item> cancelled = store.queryIndex(Table.RESERVATIONS, IndexName.RESERVATION_ID, reservationId)
                .stream()
                .filter(row -> row.text("status").filter("CANCELLED"::equals).isPresent())
                .toList();
        return each(cancelled, reservationId, key -> new Write.Delete(Table.RESERVATIONS, key, NONE));
    }

    private Answer each(List<Item> rows, String id, Function<Key, Write> write) {
        if (rows.isEmpty()) {
            return new Answer.Refused(List.of());
        }
        List<Write> writes = rows.stream().map(row -> write.apply(Key.in(Table.RESERVATIONS, row))).toList();
        return send(writes, id, rows.stream().map(row -> row.text("seatId").orElse("")).toList());
    }

    private Answer send(List<Write> writes, String id, List<String> seats) {
        if (writes.size() > Transaction.MOST_ACTIONS) {
            return new Answer.Failed();
        }
        return switch (store.transact(new Transaction(ids.uuid(), writes))) {
            case TransactResult.Committed _ -> new Answer.Done(id, seats);
            case TransactResult.Cancelled _ -> new Answer.Refused(List.of());
            case TransactResult.Rejected _,TransactResult.InProgress _,TransactResult.Unknown _ ->
                new Answer.Failed();
        };
    }
}
