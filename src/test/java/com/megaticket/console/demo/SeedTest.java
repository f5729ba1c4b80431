package com.megaticket.console.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The demo house is the house of the data contract, and the same one every time. */
class SeedTest {
    private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");
    private static final LocalDate TODAY = SeedShow.today(NOW);

    private final SeedVenue house = SeedVenue.house();
    private final List<SeedShow> shows = SeedShow.programme();

    @Test
    void houseHasSixSections91RowsAnd1210Seats() {
        assertThat(house.sections()).hasSize(6);
        assertThat(house.sections().stream().mapToInt(s -> s.rows().size()).sum()).isEqualTo(91);
        assertThat(house.seats()).isEqualTo(1210);
        JsonNode item = house.item(NOW);
        assertThat(item.at("/floor1Seats/N").asText()).isEqualTo("690");
        assertThat(item.at("/floor2Seats/N").asText()).isEqualTo("520");
        assertThat(item.at("/sections/L/1/M/rows/L/0/M/seats/L/4/M/seatId/S").asText()).isEqualTo("1층-B-OP-5");
        assertThat(Json.bytes(item).length).isLessThan(400_000);
    }

    @Test
    void fiveGradesCountAsTheContractSays() {
        Map<String, Integer> seats = seatsByGrade(shows.getFirst());
        assertThat(seats).isEqualTo(Map.of("OP", 12, "VIP", 270, "R", 408, "S", 294, "A", 226));
    }

    @Test
    void twoGradesLeaveRowOpUnmapped() {
        SeedShow two = shows.stream().filter(s -> s.grades().size() == 2).findFirst().orElseThrow();
        assertThat(seatsByGrade(two).values()).containsExactlyInAnyOrder(678, 520);
        assertThat(two.gradeOf("B-OP")).isEmpty();
    }

    private Map<String, Integer> seatsByGrade(SeedShow show) {
        var seats = new HashMap<String, Integer>();
        for (SeedVenue.Section section : house.sections()) {
            for (SeedVenue.Row row : section.rows()) {
                show.gradeOf(section.id() + "-" + row.id()).ifPresent(g -> seats.merge(g, row.seats(), Integer::sum));
            }
        }
        return seats;
    }

    @Test
    void twelveShowsWithTitlesInThreeLanguages() {
        assertThat(shows).hasSize(12);
        for (SeedShow show : shows) {
            JsonNode item = show.item(TODAY, NOW);
            assertThat(item.at("/title/S").asText()).isNotBlank();
            assertThat(item.at("/titleEn/S").asText()).isNotBlank();
            assertThat(item.at("/titleJa/S").asText()).isNotBlank();
            assertThat(show.showings(TODAY)).isNotEmpty();
        }
        assertThat(shows.stream().filter(s -> s.item(TODAY, NOW).has("hasOPSeats"))).hasSize(2);
        assertThat(shows.getFirst().showings(TODAY)).anyMatch(s -> s.startsAt().isBefore(NOW));
    }

    @Test
    void everyDayOfTheWeekHasAShowingTodayOrTomorrow() {
        for (int day = 0; day < 7; day++) {
            LocalDate today = TODAY.plusDays(day);
            assertThat(shows.getFirst().showings(today)).anyMatch(s -> s.date().equals(today))
                    .anyMatch(s -> s.date().equals(today.plusDays(1)));
        }
    }

    @Test
    void scheduleHasTheShapeOfTheContract() {
        SeedShow show = shows.getFirst();
        JsonNode item = show.scheduleItem(first(show), "AVAILABLE", NOW);
        assertThat(item.at("/scheduleId/S").asText()).isEqualTo("perf-moonlit-harbor-2026-11-25-19:30");
        assertThat(item.at("/datetime/S").asText()).isEqualTo("2026-11-25T19:30");
        assertThat(item.at("/dayOfWeek/S").asText()).isEqualTo("수");
        assertThat(item.at("/createdAt/S").asText()).hasSize(24);
    }

    @Test
    void rowsAreTheSameEveryTimeAndStayInsideTheHouse() {
        List<JsonNode> rows = rows();
        assertThat(rows).isEqualTo(rows()).hasSizeBetween(60, 160);
        assertThat(rows.stream().map(r -> r.at("/SK/S").asText()).distinct()).hasSize(rows.size());
        for (JsonNode row : rows) {
            assertThat(Json.bytes(row).length).isLessThan(1100);
            assertThat(row.at("/expiresAt/S").asText()).hasSize(24);
            assertThat(row.at("/price/N").asLong()).isPositive();
            assertThat(row.at("/grade/S").asText()).isNotEqualTo("Standard");
        }
        assertThat(rows.stream().map(r -> r.at("/status/S").asText()).distinct())
                .containsExactlyInAnyOrder("CONFIRMED", "DR_RESERVED", "HOLDING", "CANCELLED", "DR_RECOVERED");
        assertThat(rows.stream().filter(r -> r.at("/status/S").asText().equals("CONFIRMED")))
                .allMatch(r -> !r.has("ttl") && !r.has("holdExpiresAt") && r.has("reservationId"));
    }

    private List<JsonNode> rows() {
        SeedShow show = shows.getFirst();
        return new SeedRows(show, first(show), NOW, new Random(7)).make(24);
    }

    private static Showing first(SeedShow show) {
        return show.showings(TODAY).stream().filter(s -> s.startsAt().isAfter(NOW)).findFirst().orElseThrow();
    }

    @Test
    void largeVenuesStayFarBelowTheItemLimit() {
        assertThat(SeedVenue.arena().seats()).isEqualTo(20_000);
        assertThat(SeedVenue.stadium().seats()).isEqualTo(60_000);
        assertThat(Json.bytes(SeedVenue.stadium().item(NOW)).length).isLessThan(200_000);
        assertThat(Json.bytes(SeedShow.large(SeedVenue.stadium()).item(TODAY, NOW)).length).isLessThan(200_000);
    }
}
