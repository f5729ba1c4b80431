package com.megaticket.console.catalog.ui;

import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The time until a showing begins: hours matter today; before that, days on the calendar. */
final class CurtainText {
    private CurtainText() {}

    static String of(ShowingLine line, Messages messages) {
        if (!line.sells()) {
            return "–";
        }
        return switch (line.daysAhead()) {
            case 0 -> today(line.untilStart(), messages);
            case 1 -> messages.text("catalog.showings.tomorrow");
            default -> messages.text("catalog.showings.days", line.daysAhead());
        };
    }

    private static String today(Duration left, Messages messages) {
        String time = messages.formats().duration(left.compareTo(Duration.ofMinutes(1)) < 0
                ? left
                : left.truncatedTo(ChronoUnit.MINUTES));
        return Curtain.at(left).words(messages).map(words -> words + " · " + time).orElse(time);
    }
}
