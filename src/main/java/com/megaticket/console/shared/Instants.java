package com.megaticket.console.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The one text form of an instant in the tables: 24 characters, exactly three fraction digits, {@code Z}. The web shop
 * compares {@code expiresAt} as text, so Java's default form (0, 3, 6 or 9 digits) would compare wrongly.
 */
public final class Instants {
    /** Shows stand on Korean wall-clock time wherever the console stands. */
    public static final ZoneId KST = ZoneId.of("Asia/Seoul");

    private static final DateTimeFormatter FIXED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);

    private Instants() {}

    public static String text(Instant instant) {
        return FIXED.format(instant);
    }

    /** @return the instant, or empty when the text is none (also for 0, 6 or 9 fraction digits it is read) */
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
