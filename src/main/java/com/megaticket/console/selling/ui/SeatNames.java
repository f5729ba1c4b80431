package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.ui.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        Optional<String> number = number(seat);
        if (number.isEmpty()) {
            return messages.text("selling.seat.raw", seat.toString());
        }
        String floor = floor(messages, seat.floor());
        return grade
                .map(g -> messages.text("selling.seat", floor, seat.section(), seat.row(), number.get(), g))
                .orElseGet(() -> messages.text("selling.seat.plain", floor, seat.section(), seat.row(), number.get()));
    }

    /** Neighbours of one row: {@code 1층 B구역 7열 14–17번}. */
    String range(SeatId first, SeatId last) {
        return first.equals(last)
                ? seat(first, Optional.empty())
                : messages.text("selling.seat.range", floor(messages, first.floor()), first.section(), first.row(),
                        number(first).orElse(""), number(last).orElse(""));
    }

    /** Neighbours are named once: {@code 1층 B구역 7열 14–17번, 1층 B구역 8열 14번}. */
    String seats(Collection<SeatId> seats) {
        var names = new ArrayList<String>();
        List<SeatId> all = List.copyOf(seats);
        for (int from = 0; from < all.size();) {
            int to = from + 1;
            while (to < all.size() && isNext(all.get(to - 1), all.get(to))) {
                to++;
            }
            names.add(range(all.get(from), all.get(to - 1)));
            from = to;
        }
        return String.join(", ", names);
    }

    private boolean isNext(SeatId seat, SeatId other) {
        return seat.rowKey().equals(other.rowKey()) && other.number() == seat.number() + 1 && number(seat).isPresent();
    }

    private Optional<String> number(SeatId seat) {
        return plan.flatMap(p -> p.row(seat)).map(r -> Integer.toString(r.global(seat.number())));
    }
}
