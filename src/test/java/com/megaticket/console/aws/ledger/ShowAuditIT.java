package com.megaticket.console.aws.ledger;

import static com.megaticket.console.aws.ledger.Terminal.seats;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.AuditReport;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.SaleAlarm;
import com.megaticket.console.selling.SaleWatch;
import com.megaticket.console.selling.ShowAudit;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.store.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A whole showing compared with its records on the real engine, whoever sold. [NEVER-1] */
class ShowAuditIT {
    private final Showing showing = Terminal.showing();
    private final Terminal window = Terminal.open("window-1");
    private final Terminal other = Terminal.open("window-2");
    private final VirtualBackground background = new VirtualBackground();
    private final ShowAudit audit = new ShowAudit(window.ledger,
            new SaleWatch(window.ledger, background, Pause.real(), _ -> {}, _ -> {}), window.clock::now);

    @AfterEach
    void close() {
        window.close();
        other.close();
    }

    @Test
    void salesCancelsAndExchangesOfAnyWindow_agreeWithTheirRecords() {
        Booking first = other.sell(other.hold(showing, "1층-B-7-13", "1층-B-7-14"));
        window.sell(window.hold(showing, "1층-B-8-1"));
        other.ledger.cancel(first, seats("1층-B-7-13"));
        window.hold(showing, "1층-B-9-1");
        AuditReport report = audit.check(showing);
        assertThat(report.alarms()).isEmpty();
        assertThat(report.seats()).isEqualTo(3);
        assertThat(report.acts()).isEqualTo(6);
        assertThat(report.unreadable()).isZero();
    }

    @Test
    void anotherWindowsSale_overwrittenByTheWebShop_isFound_andUnreadableRowsAreCounted() {
        Booking sale = other.sell(other.hold(showing, "1층-B-7-13", "1층-B-7-14"));
        window.put(window.row(showing, "1층-B-7-14").orElseThrow().with("reservationId", Value.of("web-1")));
        window.put(window.row(showing, "1층-B-7-13").orElseThrow().with("SK", Value.of("SEAT#nonsense")));
        AuditReport report = audit.check(showing);
        assertThat(report.alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(SaleAlarm.Kind.OVERWRITTEN);
            assertThat(alarm.seat().toString()).isEqualTo("1층-B-7-14");
            assertThat(alarm.reservationId()).isEqualTo(sale.reservationId());
        });
        assertThat(report.unreadable()).isPositive();
    }
}
