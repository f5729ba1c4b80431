package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A hall of the demo: its sections with the length of each row.
 *
 * @param byLength true writes only the length of a row, which keeps a stadium far below the limit of 400 KB an item
 */
record SeedVenue(String id, String name, String address, String type, boolean byLength, List<Section> sections) {
    SeedVenue {
        sections = List.copyOf(sections);
    }

    record Section(String id, String floor, List<Row> rows) {
        Section {
            rows = List.copyOf(rows);
        }
    }

    /** @param access numbers of wheelchair spaces */
    record Row(String id, int seats, Set<Integer> access) {
        Row {
            access = Set.copyOf(access);
        }

        Row(String id, int seats) {
            this(id, seats, Set.of());
        }
    }

    /** The house: six sections on two floors, 91 rows, 1,210 seats (data contract §4.1). */
    static SeedVenue house() {
        List<Row> left = new ArrayList<>();
        List<Row> right = new ArrayList<>();
        List<Row> centre = new ArrayList<>(List.of(new Row("OP", 12)));
        for (int row = 1; row <= 17; row++) {
            int seats = row <= 10 ? 12 : row <= 15 ? 14 : 15;
            // Two wheelchair spaces: at the middle aisles of the last row of the stalls.
            left.add(new Row(Integer.toString(row), seats, row == 17 ? Set.of(seats) : Set.of()));
            right.add(new Row(Integer.toString(row), seats, row == 17 ? Set.of(1) : Set.of()));
            centre.add(new Row(Integer.toString(row), 14));
        }
        return new SeedVenue(
                "dalmaru-theater", "달마루극장", "서울 달마루구 무대로 91", "theater", false,
                List.of(
                        new Section("A", "1층", left),
                        new Section("B", "1층", centre),
                        new Section("C", "1층", right),
                        new Section("D", "2층", equal(13, 13)),
                        new Section("E", "2층", equal(13, 14)),
                        new Section("F", "2층", equal(13, 13))));
    }

    /** 20,000 seats: 20 sections on two floors. */
    static SeedVenue arena() {
        return large("neoreunbeol-arena", "너른벌 아레나", "인천 너른벌구 한마당로 20", 10, 25, 40);
    }

    /** 60,000 seats: 40 sections on two floors. */
    static SeedVenue stadium() {
        return large("keunbaram-stadium", "큰바람 스타디움", "서울 큰바람구 바람길 60", 20, 30, 50);
    }

    private static SeedVenue large(String id, String name, String address, int perFloor, int rows, int length) {
        var sections = new ArrayList<Section>();
        for (int floor = 1; floor <= 2; floor++) {
            for (int n = 1; n <= perFloor; n++) {
                sections.add(new Section("%d%02d".formatted(floor, n), floor + "층", equal(rows, length)));
            }
        }
        return new SeedVenue(id, name, address, "stadium", true, sections);
    }

    private static List<Row> equal(int rows, int seats) {
        return IntStream.rangeClosed(1, rows).mapToObj(r -> new Row(Integer.toString(r), seats)).toList();
    }

    int seats() {
        return sections.stream().flatMap(s -> s.rows().stream()).mapToInt(Row::seats).sum();
    }

    private int seats(String floor) {
        return sections.stream()
                .filter(s -> s.floor().equals(floor))
                .flatMap(s -> s.rows().stream())
                .mapToInt(Row::seats)
                .sum();
    }

    JsonNode item(Instant created) {
        return new Attrs()
                .text("venueId", id)
                .text("name", name)
                .text("address", address)
                .text("venueType", type)
                .number("totalSeats", seats())
                .number("floor1Seats", seats("1층"))
                .number("floor2Seats", seats("2층"))
                .maps("sections", sections.stream().map(this::section).toList())
                .instant("createdAt", created)
                .json();
    }

    private Attrs section(Section section) {
        return new Attrs()
                .text("sectionId", section.id())
                .text("name", section.id() + "구역")
                .text("floor", section.floor())
                .maps("rows", section.rows().stream().map(r -> row(section, r)).toList());
    }

    private Attrs row(Section section, Row row) {
        Attrs attributes = new Attrs().text("rowId", row.id()).number("length", row.seats());
        if (byLength) {
            return attributes;
        }
        return attributes.maps(
                "seats",
                IntStream.rangeClosed(1, row.seats())
                        .mapToObj(n -> seat(section, row, n))
                        .toList());
    }

    private static Attrs seat(Section section, Row row, int number) {
        Attrs seat = new Attrs()
                .text("seatId", section.floor() + "-" + section.id() + "-" + row.id() + "-" + number)
                .number("seatNumber", number)
                .text("rowId", row.id())
                .text("status", "available");
        return row.access().contains(number) ? seat.flag("access", true) : seat;
    }
}
