package com.megaticket.console.assistant.talk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prices, times and seat numbers that tools returned in this conversation, against which a model's words are held. Finds a made-up
 * figure; a sentence that is false with true figures it does not find. Safe on any thread.
 */
final class Facts {
    /** A price in won: with separators, or in ten thousands. */
    private static final Pattern PRICE = Pattern.compile("(\\d{1,3}(?:,\\d{3})+)|(\\d+(?:\\.\\d+)?)\\s*[만万]");
    private static final Pattern TIME = Pattern.compile("(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)");
    private static final Pattern SEAT = Pattern
            .compile("(\\d{1,3})\\s*(?:번(?:\\s*좌석)?|番)|(?:no\\. ?|\\b[Ss]eats? )(\\d{1,3})(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Options are numbered too. */
    private static final int OPTIONS = 3;

    private final Set<Long> numbers = new HashSet<>();
    private final Set<String> times = new HashSet<>();

    /** Everything a tool answered, and what the person said: repeating that is no invention. */
    synchronized void learn(String text) {
        Matcher price = PRICE.matcher(text);
        while (price.find()) {
            numbers.add(won(price));
        }
        Matcher time = TIME.matcher(text);
        while (time.find()) {
            times.add(Integer.parseInt(time.group(1)) + ":" + time.group(2));
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find() && number.group().length() < 12) {
            numbers.add(Long.parseLong(number.group()));
        }
    }

    /** The figures in a text that nothing said. A sum of equal prices counts as said. */
    synchronized List<String> strangers(String text) {
        var strangers = new ArrayList<String>();
        Matcher price = PRICE.matcher(text);
        while (price.find()) {
            if (!isKnownSum(won(price))) {
                strangers.add(price.group().strip());
            }
        }
        Matcher time = TIME.matcher(text);
        while (time.find()) {
            if (!times.contains(Integer.parseInt(time.group(1)) + ":" + time.group(2))) {
                strangers.add(time.group());
            }
        }
        Matcher seat = SEAT.matcher(text);
        while (seat.find()) {
            long number = Long.parseLong(seat.group(1) != null ? seat.group(1) : seat.group(2));
            if (number > OPTIONS && !numbers.contains(number)) {
                strangers.add(seat.group().strip());
            }
        }
        return List.copyOf(strangers);
    }

    private boolean isKnownSum(long won) {
        for (int people = 1; people <= 10; people++) {
            if (won % people == 0 && numbers.contains(won / people)) {
                return true;
            }
        }
        return false;
    }

    private static long won(Matcher price) {
        return price.group(1) != null
                ? Long.parseLong(price.group(1).replace(",", ""))
                : Math.round(Double.parseDouble(price.group(2)) * 10_000);
    }
}
