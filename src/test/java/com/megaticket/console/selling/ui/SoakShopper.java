package com.megaticket.console.selling.ui;

import com.megaticket.console.demo.WebShop;
import com.megaticket.console.demo.WebShop.Answer;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.selling.map.MapSeat;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Buyers in the web shop, who want the same seats as the clerks. A thread of its own until {@link #close}. */
final class SoakShopper implements AutoCloseable {
    private static final ShowCopy COPY = new ShowCopy("달빛 항구", "한빛극장", "");
    private static final Set<String> ROWS = Set.of("8", "9", "10", "11", "12", "13");

    private final WebShop shop;
    private final SeatMap map;
    private final List<Integer> few;
    private final MapLayout layout;
    private final Random random;
    private final SoakJudge judge;
    private final Map<String, List<SeatId>> holds = new HashMap<>();
    private final Map<String, List<SeatId>> bookings = new HashMap<>();
    private final Set<SeatId> touched = ConcurrentHashMap.newKeySet();
    private volatile boolean resting;
    private volatile boolean over;

    SoakShopper(WebShop shop, SeatMap map, Random random, SoakJudge judge) {
        this.shop = shop;
        this.map = map;
        this.random = random;
        this.judge = judge;
        layout = MapLayout.of(map.plan());
        few = contested(layout);
    }

    /** Where everybody wants to sit. */
    static List<Integer> contested(MapLayout layout) {
        return layout.seats().stream()
                .filter(s -> s.id().floor().equals("1층") && s.id().section().equals("B") && ROWS.contains(s.id().row()))
                .map(MapSeat::index).toList();
    }

    Thread start(Collection<Booking> told) {
        return Thread.ofVirtual().name("web shop").start(() -> {
            while (!over) {
                Pause.real().sleep(Duration.ofMillis(100 + random.nextInt(900)));
                if (!resting) {
                    step(told);
                }
            }
        });
    }

    void rest(boolean now) {
        resting = now;
    }

    /** Seats the shop wrote to, or may have. */
    Set<SeatId> touched() {
        return touched;
    }

    private void step(Collection<Booking> told) {
        int what = random.nextInt(100);
        if (!holds.isEmpty() && what < 25) {
            String id = one(holds);
            List<SeatId> seats = seats(holds, id);
            // The hold stays: its tab may still release it after the payment.
            tell("confirm", seats, () -> shop.confirm(id, COPY)).ifPresent(b -> bookings.put(b, seats));
        } else if (!holds.isEmpty() && what < 40) {
            String id = one(holds);
            List<SeatId> seats = seats(holds, id);
            holds.remove(id);
            var _ = tell("release", seats, () -> shop.release(id));
        } else if (!bookings.isEmpty() && what < 48) {
            String id = one(bookings);
            var _ = tell("cancel", seats(bookings, id), () -> shop.cancel(id));
        } else if (!bookings.isEmpty() && what < 56) {
            String id = one(bookings);
            List<SeatId> seats = seats(bookings, id);
            bookings.remove(id);
            var _ = tell("purge", seats, () -> shop.purge(id));
        } else if (what == 57 && !told.isEmpty()) {
            Booking theirs = told.stream().skip(random.nextInt(told.size())).findFirst().orElseThrow();
            var _ = tell("cancel of a console's", theirs.seatIds(), () -> shop.cancel(theirs.reservationId()));
        } else {
            int at = random.nextInt(few.size() - 2);
            List<PricedSeat> seats = few.subList(at, at + 1 + random.nextInt(2)).stream()
                    .flatMap(i -> Optional.ofNullable(map.sellable().get(layout.seat(i).id())).stream()).toList();
            List<SeatId> ids = seats.stream().map(PricedSeat::seat).toList();
            tell("hold", ids, () -> shop.hold("buyer@example.com", map.showing(), seats, COPY))
                    .ifPresent(id -> holds.put(id, ids));
        }
    }

    private String one(Map<String, List<SeatId>> ids) {
        return ids.keySet().stream().sorted().skip(random.nextInt(ids.size())).findFirst().orElseThrow();
    }

    private static List<SeatId> seats(Map<String, List<SeatId>> ids, String id) {
        return ids.getOrDefault(id, new ArrayList<>());
    }

    private Optional<String> tell(String what, List<SeatId> seats, Supplier<Answer> call) {
        touched.addAll(seats);
        try {
            Answer answer = call.get();
            judge.count("web " + what + " " + answer.getClass().getSimpleName());
            return answer instanceof Answer.Done(String id, var _) ? Optional.of(id) : Optional.empty();
        } catch (Fault fault) {
            judge.count("web " + what + " Fault");
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        over = true;
    }
}
