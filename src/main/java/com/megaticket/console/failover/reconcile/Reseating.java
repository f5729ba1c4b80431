package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds seats as good as the old ones: the same grades, side by side, in the nearest row of the same section if there is one. The
 * same question has the same answer.
 */
final class Reseating {
    /** Another floor is worse than any row, another section worse than some rows, a row worse than some seats. */
    private static final double FLOOR = 10_000;
    private static final double SECTION = 500;
    private static final double ROW = 10;

    private final List<Seating.Place> places;
    private final Map<SeatId, Seating.Place> bySeat = new HashMap<>();
    /** How many rows in front of this one its section has. */
    private final Map<String, Integer> depth = new HashMap<>();

    Reseating(List<Seating.Place> places) {
        this.places = List.copyOf(places);
        var rowsOf = new HashMap<String, Integer>();
        for (Seating.Place place : places) {
            bySeat.put(place.seat(), place);
            if (!depth.containsKey(place.seat().rowKey())) {
                String section = place.seat().floor() + "-" + place.seat().section();
                depth.put(place.seat().rowKey(), rowsOf.merge(section, 1, Integer::sum));
            }
        }
    }

    List<Seating.Place> of(List<SeatId> seats) {
        return seats.stream().flatMap(s -> Optional.ofNullable(bySeat.get(s)).stream()).toList();
    }

    /** @return empty when no block of these grades is left */
    Optional<List<SeatId>> best(List<SeatId> old, Predicate<SeatId> free) {
        List<Seating.Place> were = of(old);
        if (were.isEmpty() || were.size() < old.size()) {
            return Optional.empty();
        }
        List<String> grades = grades(were);
        Optional<List<SeatId>> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int from = 0; from + old.size() <= places.size(); from++) {
            List<Seating.Place> block = places.subList(from, from + old.size());
            if (isBlock(block) && block.stream().allMatch(p -> free.test(p.seat())) && grades(block).equals(grades)) {
                double far = distance(were, block);
                if (far < least) {
                    least = far;
                    best = Optional.of(block.stream().map(Seating.Place::seat).toList());
                }
            }
        }
        return best;
    }

    private static List<String> grades(List<Seating.Place> places) {
        return places.stream().map(Seating.Place::grade).sorted().toList();
    }

    private static boolean isBlock(List<Seating.Place> block) {
        SeatId first = block.getFirst().seat();
        SeatId last = block.getLast().seat();
        return first.rowKey().equals(last.rowKey()) && last.number() - first.number() == block.size() - 1;
    }

    private double distance(List<Seating.Place> old, List<Seating.Place> block) {
        SeatId was = old.getFirst().seat();
        SeatId is = block.getFirst().seat();
        double far = was.floor().equals(is.floor()) ? 0 : FLOOR;
        far += was.section().equals(is.section()) ? 0 : SECTION;
        far += ROW * Math.abs(mean(old, true) - mean(block, true));
        return far + Math.abs(mean(old, false) - mean(block, false));
    }

    private double mean(List<Seating.Place> of, boolean rows) {
        var values = new ArrayList<Integer>();
        of.forEach(p -> values.add(rows ? depth.getOrDefault(p.seat().rowKey(), 0) : p.seat().number()));
        return values.stream().mapToInt(v -> v).average().orElse(0);
    }
}
