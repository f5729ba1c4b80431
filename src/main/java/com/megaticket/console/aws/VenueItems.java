package com.megaticket.console.aws;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.shared.store.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads a venue and its seat layout (data contract §4.1–4.2). One row that cannot be read makes the whole plan
 * unreadable: the printed numbers of the rows beside it are counted from it.
 */
final class VenueItems {
    /** More than any row of seats in the world; a typing mistake in {@code length} must not fill the memory. */
    private static final int LONGEST_ROW = 5_000;

    private VenueItems() {}

    static SeatPlan read(Item item) throws Unreadable {
        var fields = new Fields(item.attributes());
        String id = fields.text("venueId").orElseThrow(() -> new Unreadable("venueId"));
        List<Fields> layout = entries(fields, "sections", "sections");
        var before = new HashMap<String, Integer>();
        var sections = new ArrayList<SeatPlan.Section>();
        for (Fields section : layout) {
            sections.add(section(section, before));
        }
        return new SeatPlan(
                id, fields.text("name", "venueName").orElse(id), fields.text("address").orElse(""), sections);
    }

    /** @param before seats of earlier sections by floor and row: what the printed numbers are shifted by */
    private static SeatPlan.Section section(Fields section, Map<String, Integer> before) throws Unreadable {
        String id = section.text("sectionId").orElseThrow(() -> new Unreadable("sectionId"));
        String floor = floor(section.text("floor").orElseThrow(() -> new Unreadable("floor of section " + id)));
        plain(id);
        plain(floor);
        var rows = new ArrayList<SeatPlan.Row>();
        var seen = new HashSet<String>();
        for (Fields row : entries(section, "rows", "rows of section " + id)) {
            String name = row.text("rowId").orElseThrow(() -> new Unreadable("rowId in section " + id));
            plain(name);
            if (!seen.add(name)) {
                throw new Unreadable("row " + name + " twice in section " + id);
            }
            List<Integer> seats = seats(row, id + "-" + name);
            int earlier = before.merge(floor + "-" + name, seats.size(), Integer::sum) - seats.size();
            rows.add(new SeatPlan.Row(name, grade(row), seats, name.equals("OP") ? 1 : earlier + 1,
                    access(row, seats, id + "-" + name)));
        }
        return new SeatPlan.Section(id, section.text("name", "sectionName").orElse(id), floor, rows);
    }

    private static List<Integer> seats(Fields row, String name) throws Unreadable {
        if (row.size("seats") == 0) {
            long length = row.number("length").orElse(-1);
            if (length < 0 || length > LONGEST_ROW) {
                throw new Unreadable("seats or length of row " + name);
            }
            return IntStream.rangeClosed(1, (int) length).boxed().toList();
        }
        var numbers = new ArrayList<Integer>();
        for (Fields seat : entries(row, "seats", "seats of row " + name)) {
            long number = seat.number("seatNumber").orElse(-1);
            if (number < 1 || number > 99_999 || numbers.contains((int) number)) {
                throw new Unreadable("seat numbers of row " + name);
            }
            numbers.add((int) number);
        }
        return numbers;
    }

    /** Seats with {@code access: true}, or the numbers in the row's {@code access}; the web shop reads neither. */
    private static Set<Integer> access(Fields row, List<Integer> seats, String name) throws Unreadable {
        var access = new HashSet<Integer>();
        row.list("seats").stream().filter(s -> s.flag("access", false))
                .forEach(s -> s.number("seatNumber").ifPresent(n -> access.add((int) n)));
        for (long number : row.numbers("access")) {
            access.add((int) number);
        }
        if (row.numbers("access").size() != row.size("access") || !seats.containsAll(access)) {
            throw new Unreadable("wheelchair spaces of row " + name);
        }
        return access;
    }

    /** The row's own grade, or the one all its seats agree on. */
    private static Optional<String> grade(Fields row) {
        return row.text("grade").or(() -> {
            var grades = row.list("seats").stream().map(s -> s.text("grade")).collect(Collectors.toSet());
            return grades.size() == 1 ? grades.iterator().next() : Optional.empty();
        }).map(PerformanceItems::gradeName);
    }

    /** Every entry, or nothing: an entry that is no map would silently shift what comes after it. */
    private static List<Fields> entries(Fields of, String name, String what) throws Unreadable {
        List<Fields> entries = of.list(name);
        if (entries.isEmpty() || entries.size() != of.size(name)) {
            throw new Unreadable(what);
        }
        return entries;
    }

    private static String floor(String floor) {
        return floor.endsWith("층") ? floor : floor + "층";
    }

    /** Parts of a seat id are joined by dashes. */
    private static void plain(String part) throws Unreadable {
        if (part.indexOf('-') >= 0 || part.indexOf('#') >= 0) {
            throw new Unreadable("id with - or #: " + part);
        }
    }
}
