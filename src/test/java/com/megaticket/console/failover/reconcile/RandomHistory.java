package com.megaticket.console.failover.reconcile;

import com.megaticket.console.demo.WebShop;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Key;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Two regions nobody keeps apart: windows and the web shop sell, cancel and exchange in both, rows get lost, and now and then the last
 * writer wins. Keeps what each customer was told, which is what must not be forgotten.
 */
final class RandomHistory {
    private static final int SEATS = 6;
    private static final int STEPS = 25;

    final Twin twin = new Twin();
    private final SplittableRandom random;
    /** Booking to the seats its customer believes in. */
    private final Map<String, Set<SeatId>> told = new HashMap<>();
    private final List<Booking> bookings = new ArrayList<>();
    private final List<String> web = new ArrayList<>();

    RandomHistory(long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < STEPS; i++) {
            step();
            twin.clock.pass(Duration.ofSeconds(1 + random.nextInt(40)));
        }
        twin.heal(town());
    }

    private Town town() {
        return random.nextBoolean() ? twin.seoul : twin.tokyo;
    }

    private String[] some() {
        int first = 1 + random.nextInt(SEATS);
        int last = Math.min(SEATS, first + random.nextInt(3));
        var seats = new ArrayList<String>();
        for (int n = first; n <= last; n++) {
            seats.add("1층-B-7-" + n);
        }
        return seats.toArray(String[]::new);
    }

    private void step() {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> sell(town());
            case 4, 5 -> webSell(town());
            case 6 -> cancel(town());
            case 7 -> exchange(town());
            case 8 -> webCancel(town());
            case 9 -> lose(town());
            default -> twin.heal(town());
        }
    }

    private Optional<Hold> hold(Town town) {
        HoldOutcome outcome = twin.window(town).hold(twin.showing, Twin.priced(some()), Twin.COPY,
                Duration.ofSeconds(60));
        return outcome instanceof HoldOutcome.Held(Hold hold) ? Optional.of(hold) : Optional.empty();
    }

    private void sell(Town town) {
        hold(town).ifPresent(hold -> {
            // Some are held and never paid.
            if (random.nextInt(5) > 0 && twin.window(town).sell(hold) instanceof SaleOutcome.Sold(Booking booking)) {
                bookings.add(booking);
                told.put(booking.reservationId(), new LinkedHashSet<>(booking.seatIds()));
            }
        });
    }

    private void webSell(Town town) {
        var shop = new WebShop(town, twin.clock, Ids.random(), false);
        if (shop.hold("buyer@example.com", twin.showing, Twin.priced(some()),
                Twin.COPY) instanceof WebShop.Answer.Done held
                && shop.confirm(held.id(), Twin.COPY) instanceof WebShop.Answer.Done sold) {
            web.add(sold.id());
            Set<SeatId> seats = new LinkedHashSet<>();
            sold.seats().forEach(s -> seats.add(SeatId.parse(s)));
            told.put(sold.id(), seats);
        }
    }

    private Optional<Booking> any() {
        return bookings.isEmpty() ? Optional.empty() : Optional.of(bookings.get(random.nextInt(bookings.size())));
    }

    private void cancel(Town town) {
        any().ifPresent(booking -> {
            if (twin.window(town).cancel(booking,
                    booking.seatIds()) instanceof CancelOutcome.Cancelled(var seats, var _)) {
                told.getOrDefault(booking.reservationId(), new HashSet<>()).removeAll(seats);
            }
        });
    }

    private void exchange(Town town) {
        any().ifPresent(booking -> hold(town).ifPresent(to -> {
            var outcome = twin.window(town).exchange(booking, booking.seatIds(), to);
            if (outcome instanceof ExchangeOutcome.Exchanged(Booking changed)) {
                Set<SeatId> seats = told.computeIfAbsent(changed.reservationId(), _ -> new HashSet<>());
                seats.removeAll(booking.seatIds());
                seats.addAll(changed.seatIds());
                bookings.remove(booking);
                bookings.add(changed);
            }
        }));
    }

    private void webCancel(Town town) {
        if (!web.isEmpty()) {
            String id = web.get(random.nextInt(web.size()));
            if (new WebShop(town, twin.clock, Ids.random(), false).cancel(id) instanceof WebShop.Answer.Done done) {
                done.seats().forEach(s -> told.getOrDefault(id, new HashSet<>()).remove(SeatId.parse(s)));
            }
        }
    }

    /** As TTL or a release of the web shop does. */
    private void lose(Town town) {
        var seat = Key.pkSk(twin.showing.partition(), "SEAT#1층-B-7-" + (1 + random.nextInt(SEATS)));
        town.get(Table.RESERVATIONS, seat).ifPresent(town::remove);
    }

    List<SeatId> seats() {
        var seats = new ArrayList<SeatId>();
        for (int n = 1; n <= SEATS; n++) {
            seats.add(SeatId.parse("1층-B-7-" + n));
        }
        return seats;
    }

    /** The bookings whose customers were told that they have this seat. */
    List<String> believe(SeatId seat) {
        return told.entrySet().stream().filter(t -> t.getValue().contains(seat)).map(Map.Entry::getKey).sorted()
                .toList();
    }

    boolean stands(SeatId seat, String booking) {
        return twin.tokyo.get(Table.RESERVATIONS, Key.pkSk(twin.showing.partition(), seat.sortKey()))
                .filter(i -> new Row(seat, i).isSoldUnder(booking)).isPresent();
    }

    /** Whether the seat's row is somebody's sale who gave the seat up: brought back by the last writer. */
    boolean isGhost(SeatId seat) {
        return twin.tokyo.get(Table.RESERVATIONS, Key.pkSk(twin.showing.partition(), seat.sortKey()))
                .map(i -> new Row(seat, i)).filter(Row::isSold)
                .filter(r -> !believe(seat).contains(r.booking().orElse(""))).isPresent();
    }
}
