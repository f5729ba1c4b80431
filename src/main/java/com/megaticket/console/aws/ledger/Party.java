package com.megaticket.console.aws.ledger;

import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.store.Item;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A party's seats as text: ranges like {@code 1층-B-7-13..16}, joined by commas. On a seat row the text has at most 100
 * bytes, else it is the party's size ({@code n=12}) and the act record has the list.
 */
final class Party {
    private static final int MOST_BYTES = 100;
    private static final Comparator<SeatId> ORDER = Comparator.comparing(SeatId::rowKey)
            .thenComparingInt(SeatId::number);

    private Party() {}

    static String onRow(List<SeatId> seats) {
        String all = text(seats);
        return all.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES ? all : "n=" + seats.size();
    }

    static String text(List<SeatId> seats) {
        var out = new StringBuilder();
        List<SeatId> sorted = seats.stream().sorted(ORDER).toList();
        for (int i = 0; i < sorted.size();) {
            int end = i;
            while (end + 1 < sorted.size() && follows(sorted.get(end), sorted.get(end + 1))) {
                end++;
            }
            out.append(out.isEmpty() ? "" : ",").append(sorted.get(i));
            if (end > i) {
                out.append("..").append(sorted.get(end).number());
            }
            i = end + 1;
        }
        return out.toString();
    }

    /** The seats of a text of ranges; empty when it is only a size or cannot be read. */
    static Optional<List<SeatId>> seats(String text) {
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        if (text.startsWith("n=")) {
            return Optional.empty();
        }
        var seats = new ArrayList<SeatId>();
        try {
            for (String range : text.split(",", -1)) {
                int dots = range.indexOf("..");
                SeatId first = SeatId.parse(dots < 0 ? range : range.substring(0, dots));
                int last = dots < 0 ? first.number() : Integer.parseInt(range.substring(dots + 2));
                for (int n = first.number(); n <= last; n++) {
                    seats.add(new SeatId(first.floor(), first.section(), first.row(), n));
                }
            }
            return Optional.of(List.copyOf(seats));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** How many seats a held row says its hold was made for; 1 where it does not say, as with the web shop's. */
    static int size(Item row) {
        String party = row.text(Names.PARTY).orElse("");
        if (party.startsWith("n=")) {
            try {
                return Integer.parseInt(party.substring(2));
            } catch (NumberFormatException _) {
                return 1;
            }
        }
        return seats(party).map(List::size).orElse(1);
    }

    private static boolean follows(SeatId a, SeatId b) {
        return a.rowKey().equals(b.rowKey()) && b.number() == a.number() + 1;
    }
}
