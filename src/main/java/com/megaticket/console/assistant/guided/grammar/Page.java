package com.megaticket.console.assistant.guided.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A working copy of what was said: what one rule has read is blanked out, so that no other rule reads it again. */
final class Page {
    /** Stands where something was read. */
    static final char GAP = '\uFFFC';

    /** Between two values of one kind: the first is taken back. */
    private static final Pattern TAKEN_BACK = rule("아니|아뇨|말고|에서|대신|빼고|\\bno\\b|sorry|actually|rather"
            + "|make (?:it|that)|instead|\\bto\\b|いや|やっぱ|じゃな|ではな|から");
    private static final Pattern NOT_AFTER = rule(
            "^\\s?(?:석|席|요일|쪽)?\\s?(?:은|는|이|가|을|를|を|は)?\\s?(?:말고|아니|아닌|빼고|제외|대신|싫|"
                    + "じゃな|ではな|以外|はいや|は嫌)");
    private static final Pattern NOT_BEFORE = rule(
            "(?:\\bnot|instead of|rather than|except)\\s+(?:(?:on|at|for|the|a|an|in)\\s+)*$");

    private final StringBuilder text;

    Page(String text) {
        this.text = new StringBuilder(text);
    }

    static Pattern rule(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Reads every match of the rule and blanks it. */
    List<MatchResult> take(Pattern rule) {
        List<MatchResult> found = rule.matcher(text).results().toList();
        found.forEach(m -> blank(m.start(), m.end()));
        return found;
    }

    /** As {@link #take}, with what each says; those that say nothing stay on the page. */
    <T> List<Found<T>> read(Pattern rule, Function<MatchResult, java.util.Optional<T>> meaning) {
        var found = new ArrayList<Found<T>>();
        Matcher matcher = rule.matcher(text.toString());
        while (matcher.find()) {
            MatchResult match = matcher.toMatchResult();
            meaning.apply(match).ifPresent(value -> {
                boolean not = NOT_AFTER.matcher(text.substring(match.end())).find()
                        || NOT_BEFORE.matcher(text.substring(0, match.start())).find();
                found.add(new Found<>(value, match.start(), match.end(), not));
            });
        }
        found.forEach(f -> blank(f.start(), f.end()));
        return found;
    }

    /** Values that were not taken back: "not Friday", "two, no, three", "from Friday to Saturday". */
    <T> List<T> kept(List<Found<T>> found) {
        List<Found<T>> order = found.stream().sorted(java.util.Comparator.comparingInt(Found::start)).toList();
        var kept = new ArrayList<T>();
        for (int i = 0; i < order.size(); i++) {
            Found<T> here = order.get(i);
            boolean replaced = i + 1 < order.size()
                    && TAKEN_BACK.matcher(text.substring(here.end(), Math.max(here.end(), order.get(i + 1).start())))
                            .find();
            if (!here.not() && !replaced && !kept.contains(here.value())) {
                kept.add(here.value());
            }
        }
        return kept;
    }

    boolean has(Pattern rule) {
        return rule.matcher(text).find();
    }

    void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, GAP);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** @param not said to be unwanted */
    record Found<T>(T value, int start, int end, boolean not) {}
}
