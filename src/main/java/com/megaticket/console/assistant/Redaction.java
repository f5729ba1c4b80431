package com.megaticket.console.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what tells who someone is or pays with: e-mail addresses, card numbers (Luhn, ISO/IEC 7812-1), phone numbers
 * (Korea, Japan, E.164) and Korean resident numbers. Used for all that leaves the building or is kept. Booking numbers, dates,
 * times, prices and seats stay. Full-width digits and zero-width characters hide nothing. Idempotent.
 */
public final class Redaction {
    private static final String NO_WORD_BEFORE = "(?<![\\w-])";
    private static final String NO_WORD_AFTER = "(?![\\w]|-\\w)";
    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern CARD = Pattern.compile(NO_WORD_BEFORE + "\\d(?:[ -]?\\d){12,18}" + NO_WORD_AFTER);
    private static final Pattern RESIDENT = Pattern.compile(NO_WORD_BEFORE + "\\d{6} ?- ?[1-8]\\d{6}" + NO_WORD_AFTER);
    private static final Pattern ABROAD = Pattern.compile(
            "(?:\\+|" + NO_WORD_BEFORE + "00)[1-9](?:[ .()-]{0,2}\\d){7,14}" + NO_WORD_AFTER);
    private static final Pattern AT_HOME = Pattern.compile(
            NO_WORD_BEFORE + "\\(?0\\d{1,4}\\)?[-. ]{0,2}\\d{1,4}[-. ]{0,2}\\d{4}" + NO_WORD_AFTER);

    private Redaction() {}

    public static String of(String text) {
        String said = hide(text, EMAIL, "[e-mail]", _ -> true);
        said = hide(said, CARD, "[card]", Redaction::luhn);
        said = hide(said, RESIDENT, "[id number]", _ -> true);
        said = hide(said, ABROAD, "[phone]", _ -> true);
        // Nine to eleven digits: a date or a time has eight at most.
        return hide(said, AT_HOME, "[phone]", digits -> digits.length() >= 9 && digits.length() <= 11);
    }

    private static String hide(String text, Pattern pattern, String instead, Predicate<String> digitsFit) {
        Plain plain = Plain.of(text);
        Matcher found = pattern.matcher(plain.text());
        var out = new StringBuilder();
        int done = 0;
        while (found.find()) {
            MatchResult match = found.toMatchResult();
            if (digitsFit.test(match.group().replaceAll("\\D", ""))) {
                out.append(text, done, plain.at(match.start())).append(instead);
                done = plain.at(match.end() - 1) + 1;
            }
        }
        return done == 0 ? text : out.append(text, done, text.length()).toString();
    }

    private static boolean luhn(String digits) {
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
                case '　', ' ' -> ' ';
                default -> c;
            };
        }

        int at(int place) {
            return places.get(place);
        }
    }
}
