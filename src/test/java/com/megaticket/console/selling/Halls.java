package com.megaticket.console.selling;

import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Halls for tests: the 1,210 seats of data contract §4.1, and generated ones of any size. */
public final class Halls {
    public static final Showing SHOWING = Showing.parse("perf-moonlit-harbor#2026-02-14#19:30");

    private Halls() {}

    /** Six sections on two floors; rows 11–17 longer than rows 1–10, row OP shorter and unshifted. */
    public static SeatPlan house() {
        IntUnaryOperator side = row -> row <= 10 ? 12 : row <= 15 ? 14 : 15;
        IntUnaryOperator fourteen = _ -> 14;
        IntUnaryOperator thirteen = _ -> 13;
        var sections = new ArrayList<SeatPlan.Section>();
        sections.add(section("A", "1층", rows(17, side, _ -> 1)));
        List<SeatPlan.Row> centre = new ArrayList<>();
        centre.add(row("OP", 12, 1));
        centre.addAll(rows(17, fourteen, r -> side.applyAsInt(r) + 1));
        sections.add(section("B", "1층", centre));
        sections.add(section("C", "1층", rows(17, side, r -> side.applyAsInt(r) + 15)));
        sections.add(section("D", "2층", rows(13, thirteen, _ -> 1)));
        sections.add(section("E", "2층", rows(13, fourteen, _ -> 14)));
        sections.add(section("F", "2층", rows(13, thirteen, _ -> 28)));
        return new SeatPlan("venue-1", "달빛극장", "서울", sections);
    }

    /** One floor of equal sections. */
    public static SeatPlan stadium(int sections, int rows, int perRow) {
        return new SeatPlan("venue-2", "스타디움", "서울", IntStream.rangeClosed(1, sections)
                .mapToObj(n -> section(Integer.toString(100 + n), "1층", rows(rows, _ -> perRow, _ -> 1)))
                .toList());
    }

    private static SeatPlan.Section section(String id, String floor, List<SeatPlan.Row> rows) {
        return new SeatPlan.Section(id, id, floor, rows);
    }

    private static List<SeatPlan.Row> rows(int count, IntUnaryOperator seats, IntUnaryOperator first) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(r -> row(Integer.toString(r), seats.applyAsInt(r), first.applyAsInt(r)))
                .toList();
    }

    private static SeatPlan.Row row(String id, int seats, int first) {
        return new SeatPlan.Row(id, Optional.empty(), IntStream.rangeClosed(1, seats).boxed().toList(), first,
                Set.of());
    }

    /** The five-grade mapping of data contract §4.1. */
    public static Performance performance() {
        var grades = List.of(grade("OP", 170_000, "#9E37D1"), grade("VIP", 170_000, "#FF0000"),
                grade("R", 140_000, "#FFA500"), grade("S", 110_000, "#1E90FF"), grade("A", 80_000, "#32CD32"));
        Map<String, String> mapping = new HashMap<>();
        mapping.put("B-OP", "OP");
        IntStream.rangeClosed(1, 17).forEach(r -> {
            mapping.put("A-" + r, r <= 6 ? "VIP" : "R");
            mapping.put("B-" + r, r <= 9 ? "VIP" : "R");
            mapping.put("C-" + r, r <= 6 ? "VIP" : "R");
        });
        IntStream.rangeClosed(1, 13).forEach(r -> {
            mapping.put("D-" + r, r <= 7 ? "S" : "A");
            mapping.put("E-" + r, r <= 8 ? "S" : "A");
            mapping.put("F-" + r, r <= 7 ? "S" : "A");
        });
        return new Performance(new PerformanceId("perf-moonlit-harbor"), "달빛 항구",
                Map.of("en", "Moonlit Harbour", "ja", "月光の港"), "", "달빛극장", "venue-1", Optional.empty(),
                Optional.empty(),
                "", grades, mapping, true, true);
    }

    private static Grade grade(String name, long price, String color) {
        return new Grade(name, new Money(price), color, "");
    }

    public static SeatMap map() {
        return map(house(), performance());
    }

    public static SeatMap map(SeatPlan plan, Performance performance) {
        Map<SeatId, PricedSeat> sellable = new HashMap<>();
        plan.seats().forEach(seat -> performance.gradeOf(seat, Optional.of("R"))
                .ifPresent(g -> sellable.put(seat, new PricedSeat(seat, g.name(), g.price()))));
        var schedule = new Schedule("sch-1", SHOWING, Schedule.State.AVAILABLE, plan.totalSeats(), Map.of());
        return new SeatMap(SHOWING, performance, schedule, plan, sellable);
    }
}
