package com.megaticket.console.aws;

import static com.megaticket.console.aws.CatalogItems.list;
import static com.megaticket.console.aws.CatalogItems.map;
import static com.megaticket.console.aws.CatalogItems.num;
import static com.megaticket.console.aws.CatalogItems.row;
import static com.megaticket.console.aws.CatalogItems.section;
import static com.megaticket.console.aws.CatalogItems.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogItemsTest {
    @Test
    void gradesLoseTheirSuffixAndAGradeWithoutPriceIsNone() throws Unreadable {
        var performance = PerformanceItems.read(CatalogItems.performance("perf-moonlit-harbor"));
        assertThat(performance.grades()).extracting(Grade::name).containsExactly("OP", "VIP", "R");
        assertThat(performance.grades()).extracting(g -> g.price().won()).containsExactly(170_000L, 170_000L, 140_000L);
    }

    @Test
    void seatColorsWinAndNoColourIsGrey() throws Unreadable {
        var performance = PerformanceItems.read(CatalogItems.performance("p"));
        assertThat(performance.grades()).extracting(Grade::color).containsExactly("#9E37D1", "#AA0000", "#808080");
    }

    @Test
    void rowsAreSoldAtTheirGradeAndDisputedOnesAreNotSold() throws Unreadable {
        var performance = PerformanceItems.read(CatalogItems.performance("p"));
        assertThat(grade(performance, "1층-A-1-1")).contains("VIP");
        assertThat(grade(performance, "1층-B-OP-1")).contains("OP");
        assertThat(grade(performance, "1층-B-1-1")).as("claimed by VIP and R").isEmpty();
        assertThat(grade(performance, "1층-A-3-1")).as("grade S has no price").isEmpty();
        assertThat(grade(performance, "1층-C-9-1")).as("unmapped").isEmpty();
    }

    @Test
    void opIsSoldUnlessTheItemSaysNo() throws Unreadable {
        Item item = CatalogItems.performance("p");
        assertThat(PerformanceItems.read(item).sellsOp()).isTrue();
        var without = PerformanceItems.read(item.with("hasOPSeats", Value.of(false)));
        assertThat(grade(without, "1층-B-OP-1")).isEmpty();
    }

    @Test
    void oldFieldNamesAreRead() throws Unreadable {
        var old = PerformanceItems.read(Item.of(Key.of("performanceId", "p"))
                .with("name", "옛 이름").with("venueName", "옛 극장").with("poster", "/p.jpg")
                .with("startDate", "2026-01-01"));
        assertThat(old.title()).isEqualTo("옛 이름");
        assertThat(old.venueName()).isEqualTo("옛 극장");
        assertThat(old.posterUrl()).isEqualTo("/p.jpg");
        assertThat(old.active()).isTrue();
        assertThat(old.firstDay()).contains(LocalDate.of(2026, 1, 1));
        assertThat(old.lastDay()).isEmpty();
    }

    @Test
    void daysComeFromTheRangeWhenTheFieldsAreMissing() throws Unreadable {
        var performance = PerformanceItems.read(CatalogItems.performance("p"));
        assertThat(performance.firstDay()).contains(LocalDate.of(2026, 2, 10));
        assertThat(performance.lastDay()).contains(LocalDate.of(2026, 4, 30));
        assertThat(performance.titles()).isEqualTo(Map.of("en", "Moonlit Harbor"));
    }

    @ParameterizedTest
    @CsvSource({"AVAILABLE,AVAILABLE", "SOLDOUT,SOLD_OUT", "CANCELLED,CANCELLED", "매진,UNKNOWN"})
    void statusWords(String word, Schedule.State state) throws Unreadable {
        var item = CatalogItems.schedule("s", "p", "2026-04-24", "19:30").with("status", word);
        assertThat(ScheduleItems.read(item).state()).isEqualTo(state);
    }

    @Test
    void casting() throws Unreadable {
        var item = CatalogItems.schedule("s", "p", "2026-04-24", "19:30");
        assertThat(ScheduleItems.read(item).casting()).isEmpty();
        var cast = item.with("casting", map("선장", list(text("가"), text("나")), "등대지기", text("다"), "x", list()));
        assertThat(ScheduleItems.read(cast).casting())
                .isEqualTo(Map.of("선장", List.of("가", "나"), "등대지기", List.of("다")));
    }

    @Test
    void aScheduleWithOnlyDatetimeIsReadAndOneWithoutATimeIsNot() throws Unreadable {
        var item = CatalogItems.schedule("s", "p", "2026-04-24", "19:30").without("date", "time");
        assertThat(ScheduleItems.read(item).showing().key()).isEqualTo("p#2026-04-24#19:30");
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> ScheduleItems.read(item.without("datetime")));
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> ScheduleItems.read(item.with("date", "2026-02-30")));
    }

    @Test
    void theHallHas1210SeatsWithThePrintedNumbersOfTheContract() throws Unreadable {
        SeatPlan plan = VenueItems.read(CatalogItems.hall("hall-1"));
        assertThat(plan.totalSeats()).isEqualTo(1210);
        assertThat(plan.seats()).hasSize(1210);
        assertThat(plan.sections()).hasSize(6);
        assertThat(plan.sections().stream().mapToInt(s -> s.rows().size()).sum()).isEqualTo(91);
        assertThat(printed(plan, "1층-A-1-1", "1층-B-1-1", "1층-C-10-12")).containsExactly(1, 13, 38);
        assertThat(printed(plan, "1층-B-11-1", "1층-C-15-14")).containsExactly(15, 42);
        assertThat(printed(plan, "1층-B-16-1", "1층-C-17-15")).containsExactly(16, 44);
        assertThat(printed(plan, "2층-D-1-13", "2층-E-1-1", "2층-F-13-13")).containsExactly(13, 14, 40);
        assertThat(printed(plan, "1층-B-OP-5")).containsExactly(5);
    }

    @Test
    void seatsAreReadFromTheListAndTheRowsGradeFromThem() throws Unreadable {
        Value row = map(
                "rowId", num(7), "seats",
                list(
                        map("seatNumber", num(2), "grade", text("VIP석"), "status", text("reserved")),
                        map("seatNumber", text("3"), "grade", text("VIP석"))));
        var plan = VenueItems.read(venue(section("A", text("1층"), List.of(row))));
        assertThat(plan.row(SeatId.parse("1층-A-7-2"))).hasValueSatisfying(r -> {
            assertThat(r.seats()).containsExactly(2, 3);
            assertThat(r.grade()).isEqualTo(Optional.of("VIP"));
        });
    }

    @Test
    void onePartThatCannotBeReadMakesThePlanUnreadable() {
        unreadable(Item.of(Key.of("venueId", "v")));
        unreadable(venue(text("no map")));
        unreadable(venue(section("A", text("1층"), List.of(map("length", num(5))))));
        unreadable(venue(section("A", text("1층"), List.of(map("rowId", text("1"))))));
        unreadable(venue(section("A", text("1층"), List.of(row("1", 99_999_999)))));
        unreadable(venue(section("A", text("1층"), List.of(row("1", 5), row("1", 5)))));
        unreadable(venue(section("A-B", text("1층"), List.of(row("1", 5)))));
        unreadable(venue(section("A", text("1층"), List.of(map(
                "rowId", text("1"), "seats", list(map("seatNumber", num(1)), map("seatNumber", num(1))))))));
    }

    private static void unreadable(Item item) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> VenueItems.read(item));
    }

    private static Item venue(Value... sections) {
        return Item.of(Key.of("venueId", "v")).with("sections", list(sections));
    }

    private static List<Integer> printed(SeatPlan plan, String... seats) {
        return List.of(seats).stream().map(SeatId::parse).map(s -> plan.row(s).orElseThrow().global(s.number()))
                .toList();
    }

    private static Optional<String> grade(com.megaticket.console.catalog.Performance performance, String seat) {
        return performance.gradeOf(SeatId.parse(seat), Optional.empty()).map(Grade::name);
    }
}
