package com.megaticket.console.catalog;

import com.megaticket.console.shared.SeatId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The seats of a hall, in layout order. */
public record SeatPlan(String venueId, String name, String address, List<Section> sections) {
    public SeatPlan {
        sections = List.copyOf(sections);
    }

    public record Section(String id, String name, String floor, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param seats local numbers, in order
     * @param firstGlobal the printed number of the first
     * @param access local numbers of wheelchair spaces
     */
    public record Row(String id, Optional<String> grade, List<Integer> seats, int firstGlobal, Set<Integer> access) {
        public Row {
            seats = List.copyOf(seats);
            access = Set.copyOf(access);
        }

        /** The number printed on the ticket for a local number (data contract §4.2). */
        public int global(int local) {
            return local + firstGlobal - 1;
        }
    }

    public int totalSeats() {
        return sections.stream().flatMap(s -> s.rows().stream()).mapToInt(r -> r.seats().size()).sum();
    }

    public Optional<Row> row(SeatId seat) {
        return sections.stream()
                .filter(s -> s.id().equals(seat.section()) && s.floor().equals(seat.floor()))
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.id().equals(seat.row()))
                .findFirst();
    }

    public boolean has(SeatId seat) {
        return row(seat).filter(r -> r.seats().contains(seat.number())).isPresent();
    }

    /** Every seat, for fast membership tests. */
    public Set<SeatId> seats() {
        return seats(Row::seats);
    }

    /** Wheelchair spaces: sold when asked for, never found by a search. */
    public Set<SeatId> accessSeats() {
        return seats(Row::access);
    }

    private Set<SeatId> seats(Function<Row, Collection<Integer>> numbers) {
        var all = new HashSet<SeatId>();
        for (Section section : sections) {
            for (Row row : section.rows()) {
                for (int number : numbers.apply(row)) {
                    all.add(new SeatId(section.floor(), section.id(), row.id(), number));
                }
            }
        }
        return Set.copyOf(all);
    }
}
