package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who should have which seat, by the act records of both regions joined: what a booking's acts took less what they gave. Uses no
 * clock, since two regions' clocks cannot order what they did unseen by each other.
 */
final class Bookings {
    private final Map<SeatId, Map<String, Integer>> balances = new HashMap<>();
    private final Map<String, List<Deed>> deeds = new LinkedHashMap<>();
    private final Map<String, Set<SeatId>> seats = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    Bookings(List<Deed> one, List<Deed> other) {
        Set<String> known = HashSet.newHashSet(one.size());
        one.forEach(d -> take(d, known));
        other.forEach(d -> take(d, known));
    }

    private void take(Deed deed, Set<String> known) {
        if (!known.add(deed.key()) || !deed.changesBookings()) {
            return;
        }
        String booking = deed.booking().orElse("");
        deeds.computeIfAbsent(booking, _ -> new ArrayList<>(1)).add(deed);
        deed.took().forEach(s -> {
            count(s, booking, 1);
            seats.computeIfAbsent(booking, _ -> new LinkedHashSet<>()).add(s);
        });
        deed.gave().forEach(s -> {
            count(s, booking, -1);
            if (!deed.took().contains(s)) {
                given.add(booking + "/" + s);
            }
        });
    }

    private void count(SeatId seat, String booking, int by) {
        balances.computeIfAbsent(seat, _ -> new HashMap<>(2)).merge(booking, by, Integer::sum);
    }

    Set<SeatId> seats() {
        return balances.keySet();
    }

    Set<String> all() {
        return deeds.keySet();
    }

    /** The bookings that should have a seat, in the order of their names: none, one, or more that clash. */
    List<String> owners(SeatId seat) {
        Map<String, Integer> of = balances.get(seat);
        if (of == null) {
            return List.of();
        }
        if (of.size() == 1) {
            var only = of.entrySet().iterator().next();
            return only.getValue() > 0 ? List.of(only.getKey()) : List.of();
        }
        return of.entrySet().stream().filter(e -> e.getValue() > 0).map(Map.Entry::getKey).sorted().toList();
    }

    /** The seats a booking should have now. */
    List<SeatId> seatsOf(String booking) {
        Collection<SeatId> ever = seats.getOrDefault(booking, Set.of());
        return ever.stream().filter(s -> balances.getOrDefault(s, Map.of()).getOrDefault(booking, 0) > 0).toList();
    }

    /** Whether an act of the booking ever gave this seat back; one that takes and gives it only put its row back. */
    boolean gave(String booking, SeatId seat) {
        return given.contains(booking + "/" + seat);
    }

    /** The last act by which the booking took any of these seats, in the order of the clocks: good enough to show. */
    Optional<Deed> taking(String booking, Collection<SeatId> of) {
        return deeds.getOrDefault(booking, List.of()).stream()
                .filter(d -> d.took().stream().anyMatch(of::contains))
                .max(java.util.Comparator.comparing(Deed::at));
    }
}
