package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.map.MapBlock;
import com.megaticket.console.selling.map.MapRow;
import com.megaticket.console.ui.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * A row in words: "row F: 4 free, 11–14, one wheelchair space".
 *
 * @param free printed numbers of the free seats, neighbours joined; wheelchair spaces apart
 */
record RowSummary(MapBlock block, MapRow row, int freeSeats, List<String> free, List<String> access) {
    RowSummary {
        free = List.copyOf(free);
        access = List.copyOf(access);
    }

    static RowSummary of(Chart chart, Looks looks, MapBlock block, MapRow row) {
        var runs = new ArrayList<String>();
        var access = new ArrayList<String>();
        int count = 0;
        int end = row.firstSeat() + row.count();
        for (int seat = row.firstSeat(); seat < end; seat++) {
            if (!isFree(looks, seat)) {
                continue;
            }
            if (chart.isAccess(seat)) {
                access.add(number(chart, seat));
                continue;
            }
            int last = seat;
            while (last + 1 < end && isFree(looks, last + 1) && !chart.isAccess(last + 1)) {
                last++;
            }
            runs.add(last == seat ? number(chart, seat) : number(chart, seat) + "–" + number(chart, last));
            count += last - seat + 1;
            seat = last;
        }
        return new RowSummary(block, row, count, runs, access);
    }

    private static boolean isFree(Looks looks, int seat) {
        return looks.look(seat) == SeatLook.FREE || looks.look(seat) == SeatLook.SELECTED;
    }

    private static String number(Chart chart, int seat) {
        return Integer.toString(chart.layout().seat(seat).global());
    }

    /** @param live false = nothing is known of the seats now */
    String text(Messages messages, boolean live) {
        String name = messages.text("selling.rows.row", SeatNames.floor(messages, block.floor()), block.id(), row.id());
        if (!live) {
            return messages.text("selling.rows.unknown", name);
        }
        String said = freeSeats == 0
                ? messages.text("selling.rows.none", name)
                : messages.text("selling.rows.free", name, freeSeats, String.join(", ", free));
        return access.isEmpty()
                ? said
                : said + messages.text("selling.rows.access", access.size(), String.join(", ", access));
    }
}
