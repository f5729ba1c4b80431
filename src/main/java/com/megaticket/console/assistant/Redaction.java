package com.megaticket.console.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes out of a text what tells who someone is or pays with: e-mail addresses, card numbers (Luhn, ISO/IEC 7812-1), phone numbers
 * (Korea, Japan, E.164) and Korean resident numbers. Used for all that leaves the building or is kept. Booking numbers, dates,
 * times, prices and seats stay. Full-width digits and zero-width characters hide nothing. Idempotent.
 */
public final class Redaction {
    private static final String NO_WORD_BEFORE = "(?<![\\w-])";
    private static final String NO_WORD_AFTER = "(?![\\w]|-\\w)";
    private static final String LOCAL = "\\(?\\d{1,4}\\)?[-. ]{0,2}\\d{1,4}[-. ]{0,2}\\d{4}" + NO_WORD_AFTER;
    private static final String ABROAD = "(?:\\+|" + NO_WORD_BEFORE + "00)";
    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern DIGITS = Pattern.compile(NO_WORD_BEFORE + "\\d(?:[ -]?\\d){12,}" + NO_WORD_AFTER);
    private static final Pattern RESIDENT = Pattern.compile(NO_WORD_BEFORE + "\\d{6} ?- ?[1-8]\\d{6}" + NO_WORD_AFTER);
    /** Before the general form, which takes digits that follow for a part of the number. */
    private static final Pattern TO_US = Pattern.compile(ABROAD + "8[12][ .-]{0,2}(?:\\(0\\))?" + LOCAL);
    private static final Pattern TO_ANYWHERE = Pattern.compile(
            ABROAD + "[1-9](?:[ .()-]{0,2}\\d){7,14}" + NO_WORD_AFTER);
    private static final Pattern AT_HOME = Pattern.compile(NO_WORD_BEFORE + "(?=\\(?0\\d)" + LOCAL);
    private static final int CARD_LEAST = 13;
    private static final int CARD_MOST = 19;

    private Redaction() {}

    /** From letter to letter of the plain text, the last one not included. */
    private record Span(int from, int to) {}

    public static String of(String text) {
        String said = hide(text, "[e-mail]", plain -> all(plain, EMAIL, _ -> true));
        said = hide(said, "[card]", Redaction::cards);
        said = hide(said, "[id number]", plain -> all(plain, RESIDENT, _ -> true));
        said = hide(said, "[phone]", plain -> all(plain, TO_US, _ -> true));
        said = hide(said, "[phone]", plain -> all(plain, TO_ANYWHERE, _ -> true));
        // Nine to eleven digits: a date or a time has eight at most.
        return hide(said, "[phone]", plain -> all(plain, AT_HOME, digits -> digits >= 9 && digits <= 11));
    }

    private static String hide(String text, String instead, Function<String, Stream<Span>> find) {
        Plain plain = Plain.of(text);
        var out = new StringBuilder();
        int done = 0;
        for (Span span : find.apply(plain.text()).toList()) {
            out.append(text, done, plain.at(span.from())).append(instead);
            done = plain.at(span.to() - 1) + 1;
        }
        return done == 0 ? text : out.append(text, done, text.length()).toString();
    }

    private static Stream<Span> all(String plain, Pattern pattern, Predicate<Long> digitsFit) {
        return pattern.matcher(plain).results()
                .filter(match -> digitsFit.test(match.group().chars().filter(Character::isDigit).count()))
                .map(match -> new Span(match.start(), match.end()));
    }

    /** A card number may stand among other numbers: its check digits follow it, or a count goes before. */
    private static Stream<Span> cards(String plain) {
        return DIGITS.matcher(plain).results().flatMap(run -> cards(run).stream());
    }

    private static List<Span> cards(MatchResult run) {
        var found = new ArrayList<Span>();
        String text = run.group();
        for (int from = 0; from < text.length(); from++) {
            int to = begins(text, from) ? cardEnd(text, from) : from;
            if (to > from) {
                found.add(new Span(run.start() + from, run.start() + to));
                from = to;
            }
        }
        return found;
    }

    private static boolean begins(String run, int at) {
        return Character.isDigit(run.charAt(at)) && (at == 0 || !Character.isDigit(run.charAt(at - 1)));
    }

    /** The end of the longest card number that begins here; where none does, the beginning. */
    private static int cardEnd(String run, int from) {
        int end = from;
        var digits = new StringBuilder();
        for (int at = from; at < run.length() && digits.length() < CARD_MOST; at++) {
            if (Character.isDigit(run.charAt(at))) {
                digits.append(run.charAt(at));
            }
            boolean ends = at + 1 == run.length() || !Character.isDigit(run.charAt(at + 1));
            if (ends && digits.length() >= CARD_LEAST && luhn(digits)) {
                end = at + 1;
            }
        }
        return end;
    }

    private static boolean luhn(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0 && digits.chars().distinct().count() > 1;
    }

    /** The text in ASCII digits and signs, without what is not seen, and where each of its letters stands in the text. */
    private record Plain(String text, List<Integer> places) {
        static Plain of(String text) {
            var plain = new StringBuilder();
            var places = new ArrayList<Integer>(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.getType(c) != Character.FORMAT) {
                    places.add(i);
                    plain.append(plain(c));
                }
            }
            return new Plain(plain.toString(), places);
        }

        private static char plain(char c) {
            if (c >= '！' && c <= '～') {
                return (char) (c - '！' + '!');
            }
            return switch (c) {
                case '‐', '‑', '‒', '–', '—', '−', 'ー', 'ｰ' -> '-';
                case '　', '\u00a0' -> ' ';
                default -> c;
            };
        }

        int at(int place) {
            return places.get(place);
        }
    }
}
