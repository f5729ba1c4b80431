package com.megaticket.console.selling;

import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.List;

/**
 * What comparing all rows of a showing with all its act records came to.
 *
 * @param asOf service time before the first read
 * @param rows read, the web shop's too
 * @param seats compared: those that an act or a console's sold row names
 * @param acts records read
 * @param unreadable rows that could not be read right, so that nothing is known of their seats
 */
public record AuditReport(Showing showing, Instant asOf, int rows, int seats, int acts, int unreadable,
        List<SaleAlarm> alarms) {
    public AuditReport {
        alarms = List.copyOf(alarms);
    }
}
