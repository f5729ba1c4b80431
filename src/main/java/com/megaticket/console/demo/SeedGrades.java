package com.megaticket.console.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which rows are which grade, and what colour a grade has (data contract §4.1). */
final class SeedGrades {
    private static final Map<String, String> COLOURS = Map.of(
            "OP", "#9E37D1", "VIP", "#FF0000", "R", "#FFA500", "S", "#1E90FF", "A", "#32CD32", "1층", "#FF0000", "2층",
            "#FFA500");

    private SeedGrades() {}

    static String colour(String grade) {
        return COLOURS.getOrDefault(grade, "#1E90FF");
    }

    /** Grade to rows ({@code B-7}). Five grades as the house divides them; two: ground floor and balcony, OP unmapped. */
    static Map<String, List<String>> rows(List<String> grades, SeedVenue venue) {
        var rows = new LinkedHashMap<String, List<String>>();
        if (grades.size() == 5) {
            rows.put("OP", List.of("B-OP"));
            rows.put("VIP", join(rows("A", 1, 6), rows("B", 1, 9), rows("C", 1, 6)));
            rows.put("R", join(rows("A", 7, 17), rows("B", 10, 17), rows("C", 7, 17)));
            rows.put("S", join(rows("D", 1, 7), rows("E", 1, 8), rows("F", 1, 7)));
            rows.put("A", join(rows("D", 8, 13), rows("E", 9, 13), rows("F", 8, 13)));
            return rows;
        }
        rows.put(grades.getFirst(), floor(venue, "1층"));
        rows.put(grades.getLast(), floor(venue, "2층"));
        return rows;
    }

    private static List<String> floor(SeedVenue venue, String floor) {
        return venue.sections().stream()
                .filter(s -> s.floor().equals(floor))
                .flatMap(s -> s.rows().stream().filter(r -> !r.id().equals("OP")).map(r -> s.id() + "-" + r.id()))
                .toList();
    }

    private static List<String> rows(String section, int first, int last) {
        var rows = new ArrayList<String>();
        for (int row = first; row <= last; row++) {
            rows.add(section + "-" + row);
        }
        return rows;
    }

    private static List<String> join(List<String> a, List<String> b, List<String> c) {
        return Stream.of(a, b, c).flatMap(List::stream).toList();
    }
}
