package com.megaticket.console.aws.ledger;

import com.megaticket.console.shared.Ids;
import java.util.Locale;
import java.util.Optional;

/**
 * The short number people read aloud: a region letter and seven characters without look-alikes, {@code S-4K7M2QX}. About
 * 2.8e10 numbers a region; its lookup row makes it unique.
 */
final class BookingNumber {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 7;

    private BookingNumber() {}

    static String next(String region, Ids ids) {
        var out = new StringBuilder(region.equals("ap-northeast-1") ? "T-" : "S-");
        for (int i = 0; i < LENGTH; i++) {
            out.append(ALPHABET.charAt(ids.number(ALPHABET.length())));
        }
        return out.toString();
    }

    /** Reads what a person typed: any case, dash and spaces optional. */
    static Optional<String> parse(String typed) {
        String plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (plain.length() != LENGTH + 1 || !"ST".contains(plain.substring(0, 1))) {
            return Optional.empty();
        }
        String tail = plain.substring(1);
        boolean known = tail.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return known ? Optional.of(plain.charAt(0) + "-" + tail) : Optional.empty();
    }
}
