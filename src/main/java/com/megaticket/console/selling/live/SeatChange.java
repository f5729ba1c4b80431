package com.megaticket.console.selling.live;

import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.time.Instant;
import java.util.Optional;

/**
 * How a seat was read. Its text is the same on every console, so that pictures can be compared by it.
 *
 * @param row empty = the seat has no row, it is free
 */
public record SeatChange(SeatId seat, Optional<SeatRow> row) {
    /** A control character that no attribute of a row holds. */
    private static final String SEPARATOR = "\u001f";
    private static final int FIELDS = 14;

    public String text() {
        return row.map(r -> String.join(
                SEPARATOR,
                seat.toString(),
                r.status().name(),
                r.holdingId().orElse(""),
                r.reservationId().orElse(""),
                r.heldBy().orElse(""),
                text(r.expiresAt()),
                text(r.heldFrom()),
                text(r.cancelledAt()),
                r.bookingNumber().orElse(""),
                r.kind().orElse(""),
                r.recovered() ? "1" : "",
                r.grade(),
                Long.toString(r.price().won()),
                r.sourceRegion())).orElseGet(seat::toString);
    }

    /** @throws IllegalArgumentException for a text no {@link #text()} gave */
    public static SeatChange parse(String text) {
        String[] field = text.split(SEPARATOR, -1);
        SeatId seat = SeatId.parse(field[0]);
        if (field.length == 1) {
            return new SeatChange(seat, Optional.empty());
        }
        if (field.length != FIELDS) {
            throw new IllegalArgumentException("a row has " + FIELDS + " fields, not " + field.length);
        }
        return new SeatChange(seat, Optional.of(new SeatRow(
                seat,
                SeatRow.Status.valueOf(field[1]),
                optional(field[2]),
                optional(field[3]),
                optional(field[4]),
                instant(field[5]),
                instant(field[6]),
                instant(field[7]),
                optional(field[8]),
                optional(field[9]),
                !field[10].isEmpty(),
                field[11],
                new Money(Long.parseLong(field[12])),
                field[13])));
    }

    private static String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse("");
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("not an instant: " + text, e);
        }
    }

    /** 64 bits of the text, the same on every computer; sums of them tell pictures apart. */
    long hash() {
        String text = text();
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        // FNV-1a leaves the high bits of short texts alike: mixed once more, since the hashes are added up.
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
