package com.megaticket.console.aws;

import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.store.Item;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

/** Reads a schedule item (data contract §2.3). Its id is never split: performance ids hold dashes themselves. */
final class ScheduleItems {
    private ScheduleItems() {}

    static Schedule read(Item item) throws Unreadable {
        var fields = new Fields(item.attributes());
        String id = fields.text("scheduleId").orElseThrow(() -> new Unreadable("scheduleId"));
        String performance = fields.text("performanceId").orElseThrow(() -> new Unreadable("performanceId"));
        if (performance.indexOf('#') >= 0) {
            throw new Unreadable("performanceId holds #");
        }
        String[] when = fields.text("datetime").orElse("").split("T", -1);
        String date = fields.text("date").orElse(when[0]);
        String time = fields.text("time").orElse(when.length == 2 ? when[1] : "");
        try {
            var showing = new Showing(
                    new PerformanceId(performance), LocalDate.parse(date), LocalTime.parse(time));
            return new Schedule(
                    id, showing, state(fields), Math.clamp(fields.number("totalSeats").orElse(0), 0, Integer.MAX_VALUE),
                    fields.names("casting"));
        } catch (DateTimeException _) {
            throw new Unreadable("date or time");
        }
    }

    /** The id the web shop gives to new schedules. */
    static String usualId(Showing showing) {
        return showing.performance() + "-" + showing.dateText() + "-" + showing.timeText();
    }

    private static Schedule.State state(Fields fields) {
        return switch (fields.text("status").orElse("AVAILABLE")) {
            case "AVAILABLE" -> Schedule.State.AVAILABLE;
            case "SOLDOUT", "SOLD_OUT" -> Schedule.State.SOLD_OUT;
            case "CANCELLED", "CANCELED" -> Schedule.State.CANCELLED;
            default -> Schedule.State.UNKNOWN;
        };
    }
}
