package com.megaticket.console.aws;

import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Items as the web shop's tables hold them; titles are made up. */
final class CatalogItems {
    private CatalogItems() {}

    static Item performance(String id) {
        return Item.of(Key.of("performanceId", id))
                .with("title", "달빛 항구")
                .with("titleEn", "Moonlit Harbor")
                .with("venue", "별빛극장")
                .with("venueId", "hall-1")
                .with("dateRange", "2026.02.10 ~ 2026.04.30")
                .with("status", "ACTIVE")
                .with(
                        "seatGrades", list(
                                map("grade", text("OP석"), "price", num(170_000), "color", text("#9e37d1")),
                                map("grade", text("VIP석"), "price", num(170_000), "color", text("#FF0000")),
                                map("grade", text("R"), "price", text("140000"), "color", text("red")),
                                map("grade", text("S"), "color", text("#1E90FF"))))
                .with("seatColors", map("VIP석", text("#AA0000")))
                .with(
                        "gradeMapping", map(
                                "OP", list(text("B-OP")), "VIP석", list(text("A-1"), text("B-1")), "R",
                                list(text("A-2"), text("B-1")), "S", list(text("A-3"))));
    }

    static Item schedule(String id, String performance, String date, String time) {
        return Item.of(Key.of("scheduleId", id))
                .with("performanceId", performance)
                .with("date", date)
                .with("time", time)
                .with("datetime", date + "T" + time)
                .with("totalSeats", 1210)
                .with("status", "AVAILABLE")
                .with("casting", list());
    }

    /** The hall of data contract §4.1: 6 sections, 91 rows, 1,210 seats. */
    static Item hall(String id) {
        var sections = new ArrayList<Value>();
        for (String section : List.of("A", "B", "C")) {
            boolean centre = section.equals("B");
            var rows = IntStream.rangeClosed(1, 17)
                    .mapToObj(r -> row("" + r, centre ? 14 : r <= 10 ? 12 : r <= 15 ? 14 : 15));
            sections.add(section(section, text("1층"), Stream.concat(
                    centre ? Stream.of(row("OP", 12)) : Stream.of(), rows).toList()));
        }
        for (String section : List.of("D", "E", "F")) {
            var rows = IntStream.rangeClosed(1, 13).mapToObj(r -> row("" + r, section.equals("E") ? 14 : 13)).toList();
            sections.add(section(section, num(2), rows));
        }
        return Item.of(Key.of("venueId", id)).with("venueName", "별빛극장").with(
                "sections", new Value.Sequence(sections));
    }

    static Value section(String id, Value floor, List<Value> rows) {
        return map("sectionId", text(id), "sectionName", text(id + "구역"), "floor", floor, "rows",
                new Value.Sequence(rows));
    }

    static Value row(String id, int length) {
        return map("rowId", text(id), "length", num(length));
    }

    static Value text(String text) {
        return Value.of(text);
    }

    static Value num(long number) {
        return new Value.Num(BigDecimal.valueOf(number));
    }

    static Value list(Value... values) {
        return new Value.Sequence(List.of(values));
    }

    static Value map(Object... pairs) {
        var map = new java.util.HashMap<String, Value>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Value) pairs[i + 1]);
        }
        return new Value.Nested(Map.copyOf(map));
    }
}
