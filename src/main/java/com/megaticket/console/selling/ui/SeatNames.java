package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.ui.Messages;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of seats as people say them: with the printed (global) number of the hall. Without the hall the raw id is given, since
 * a bare number could be either (data contract §4.2).
 */
final class SeatNames {
    private static final Pattern KOREAN_FLOOR = Pattern.compile("(\\d+)층");

    private final Messages messages;
    private final Optional<SeatPlan> plan;

    SeatNames(Messages messages, Optional<SeatPlan> plan) {
        this.messages = messages;
        this.plan = plan;
    }

    static String floor(Messages messages, String floor) {
        Matcher matcher = KOREAN_FLOOR.matcher(floor);
        return matcher.matches() ? messages.text("selling.floor", matcher.group(1)) : floor;
    }

    String seat(SeatId seat, Optional<String> grade) {
        Optional<String> number = plan.flatMap(p -> p.row(seat)).map(r -> Integer.toString(r.global(seat.number())));
        if (number.isEmpty()) {
            return messages.text("selling.seat.raw", seat.toString());
        }
        String floor = floor(messages, seat.floor());
        return grade
                .map(g -> messages.text("selling.seat", floor, seat.section(), seat.row(), number.get(), g))
                .orElseGet(() -> messages.text("selling.seat.plain", floor, seat.section(), seat.row(), number.get()));
    }

    String seats(Collection<SeatId> seats) {
        return seats.stream().map(s -> seat(s, Optional.empty())).collect(Collectors.joining(", "));
    }
}
