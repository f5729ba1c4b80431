package com.megaticket.console.selling;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Against the web shop the promise is "never unnoticed". [NEVER-1] */
class SeatAuditTest {
    private static final Showing SHOWING = Showing.parse("perf-x#2026-12-24#19:30");
    private static final SeatId SEAT = SeatId.parse("1층-B-7-13");

    @Test
    void saleWhoseRowSaysSo_isNoAlarm() {
        assertThat(compare(row(SeatRow.Status.CONFIRMED, "r1"), sale("r1"))).isEmpty();
    }

    @Test
    void saleWhoseRowIsGone_isAnAlarm() {
        assertThat(compare(Optional.empty(), sale("r1"))).containsExactly(SaleAlarm.Kind.GONE);
    }

    @Test
    void saleUnderAnotherBooking_isOverwritten() {
        assertThat(compare(row(SeatRow.Status.CONFIRMED, "web"), sale("r1"))).containsExactly(
                SaleAlarm.Kind.OVERWRITTEN);
    }

    @Test
    void saleTurnedBackIntoAHold_isOverwritten() {
        assertThat(compare(row(SeatRow.Status.HOLDING, ""), sale("r1"))).containsExactly(SaleAlarm.Kind.OVERWRITTEN);
    }

    @Test
    void saleCancelledInPlace_isNamedAsThat() {
        assertThat(compare(row(SeatRow.Status.CANCELLED, "r1"), sale("r1")))
                .containsExactly(SaleAlarm.Kind.CANCELLED_ON_WEB);
    }

    @Test
    void twoSalesOfOneSeat_areBothNamed() {
        assertThat(compare(row(SeatRow.Status.CONFIRMED, "r2"), sale("r1"), sale("r2")))
                .containsExactly(SaleAlarm.Kind.SOLD_TWICE, SaleAlarm.Kind.SOLD_TWICE);
    }

    @Test
    void saleGivenBack_mayBeFreeOrSoldAgain() {
        assertThat(compare(Optional.empty(), sale("r1"), cancel("r1"))).isEmpty();
        assertThat(compare(row(SeatRow.Status.CONFIRMED, "r2"), sale("r1"), cancel("r1"), sale("r2"))).isEmpty();
    }

    @Test
    void consoleSaleNoActExplains_isAnAlarm_webSaleIsNot() {
        assertThat(compare(row(SeatRow.Status.CONFIRMED, "r1"))).containsExactly(SaleAlarm.Kind.NO_ACT);
        SeatRow web = row(SeatRow.Status.CONFIRMED, "r1", Optional.empty());
        assertThat(compare(Optional.of(web))).isEmpty();
    }

    @Test
    void voidsAndHolds_ownNothing() {
        var voided = new ActRecord("v", "ap-northeast-2", Optional.empty(), Instant.EPOCH, List.of(), List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), "w");
        assertThat(compare(Optional.empty(), voided, act(Act.Kind.HOLD, "", List.of(SEAT), List.of()))).isEmpty();
    }

    private static List<SaleAlarm.Kind> compare(Optional<SeatRow> row, ActRecord... acts) {
        Map<SeatId, SeatRow> rows = row.map(r -> Map.of(SEAT, r)).orElse(Map.of());
        return SeatAudit.compare(SHOWING, List.of(SEAT), rows, List.of(acts)).stream().map(SaleAlarm::kind).toList();
    }

    private static ActRecord sale(String booking) {
        return act(Act.Kind.SALE, booking, List.of(SEAT), List.of());
    }

    private static ActRecord cancel(String booking) {
        return act(Act.Kind.CANCEL, booking, List.of(), List.of(SEAT));
    }

    private static ActRecord act(Act.Kind kind, String booking, List<SeatId> took, List<SeatId> gave) {
        return new ActRecord(kind + booking, "ap-northeast-2", Optional.of(kind), Instant.EPOCH, took, gave,
                Optional.empty(), Optional.of(booking), Optional.of("S-2345678"), "w");
    }

    private static Optional<SeatRow> row(SeatRow.Status status, String booking) {
        return Optional.of(row(status, booking, Optional.of("S-2345678")));
    }

    private static SeatRow row(SeatRow.Status status, String booking, Optional<String> number) {
        return new SeatRow(SEAT, status, Optional.empty(), Optional.of(booking), Optional.of("w"), Optional.empty(),
                Optional.empty(), Optional.empty(), number, Optional.empty(), false, "VIP", new Money(1),
                "ap-northeast-2");
    }
}
