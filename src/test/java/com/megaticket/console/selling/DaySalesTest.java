package com.megaticket.console.selling;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.SeatId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaySalesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

    @Test
    void saleIsOfTheKoreanDay_latestFirst() {
        var sales = DaySales.of(List.of(sale("r1", "2026-02-13T14:59:59Z", "1층-B-7-1"),
                sale("r2", "2026-02-13T15:00:00Z", "1층-B-7-2"), sale("r3", "2026-02-14T14:59:59Z", "1층-B-7-3"),
                sale("r4", "2026-02-14T15:00:00Z", "1층-B-7-4")), DAY);
        assertThat(sales).extracting(SaleLine::reservationId).containsExactly("r3", "r2");
    }

    @Test
    void laterActs_sayWhatTheBookingHasNow() {
        var sales = DaySales.of(List.of(sale("r1", "2026-02-14T01:00:00Z", "1층-B-7-1", "1층-B-7-2"),
                act(Act.Kind.CANCEL, "r1", "2026-02-14T02:00:00Z", List.of(), seats("1층-B-7-2")),
                act(Act.Kind.EXCHANGE, "r1", "2026-02-15T02:00:00Z", seats("1층-C-1-1"), seats("1층-B-7-1")),
                sale("r2", "2026-02-14T03:00:00Z", "1층-B-8-1"),
                act(Act.Kind.CANCEL, "r2", "2026-02-14T04:00:00Z", List.of(), seats("1층-B-8-1"))), DAY);
        assertThat(sales.get(1).sold()).isEqualTo(seats("1층-B-7-1", "1층-B-7-2"));
        assertThat(sales.get(1).now()).isEqualTo(seats("1층-C-1-1"));
        assertThat(sales.get(0).now()).isEmpty();
    }

    @Test
    void holdsAndVoids_areNoSales() {
        var hold = act(Act.Kind.HOLD, "", "2026-02-14T01:00:00Z", seats("1층-B-7-1"), List.of());
        var nothing = new ActRecord("v", "ap-northeast-2", Optional.empty(), Instant.parse("2026-02-14T01:00:00Z"),
                List.of(), List.of(), Optional.empty(), Optional.of("r1"), Optional.empty(), "window-1");
        assertThat(DaySales.of(List.of(hold, nothing), DAY)).isEmpty();
    }

    private static ActRecord sale(String booking, String at, String... seats) {
        return act(Act.Kind.SALE, booking, at, seats(seats), List.of());
    }

    private static ActRecord act(Act.Kind kind, String booking, String at, List<SeatId> took, List<SeatId> gave) {
        return new ActRecord(kind + booking + at, "ap-northeast-2", Optional.of(kind), Instant.parse(at), took, gave,
                Optional.of("h"), Optional.of(booking).filter(b -> !b.isEmpty()), Optional.of("S-1"), "window-1");
    }

    private static List<SeatId> seats(String... ids) {
        return Arrays.stream(ids).map(SeatId::parse).toList();
    }
}
