package com.megaticket.console.assistant.guided.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of the choices on the table: by its number, or "the last one". */
final class Picks {
    /** Stands for the last one. */
    static final int LAST = -1;

    /** "Once", "once more": no choice. */
    private static final Pattern TIMES = Page.rule("(?<![가-힣])(?:한|두|세|몇)\\s?번(?!째|으로|\\s째)");
    private static final List<Pattern> RULES = List.of(
            Page.rule("(?<![\\d-])(?<n>[1-9]\\d?)\\s?번(?:째)?(?!\\s?(?:출구|버스|승강장))"),
            Page.rule("(?<![가-힣])(?<n>첫|두|세|네|다섯)\\s?번째|(?<![가-힣])(?<m>첫째|둘째|셋째)"),
            Page.rule("\\b(?:option|number|choice|no\\.)\\s?(?<n>[1-9]\\d?|one|two|three|four)\\b|#\\s?(?<m>[1-9])\\b"),
            Page.rule(
                    "\\b(?:the )?(?<n>first|second|third|fourth|1st|2nd|3rd)(?=\\s(?:one|option|choice|set|pair|showing|show|of those|seats)\\b|,? please|[.!]?$)"),
            Page.rule("(?<n>[1-9]\\d?)\\s?番(?:目)?(?!号|線)|(?<m>[一二三四])番目?(?=[でをにがの、。]|お願|です|$)"),
            Page.rule("(?<n>[1-9一二三])つ目"),
            Page.rule(
                    "^(?<n>[1-9])(?=[,.、\\s]{1,2}(?:hold|take|book|please|잡아|선점|押さえ|確保))|^(?<m>[1-9])(?=\\s?(?:로|으로)\\s)"),
            Page.rule(
                    "\\b(?:go with|take|i'll have|choose|pick|hold)\\s(?<n>[1-9]|one|two|three)\\b(?!\\s(?:tickets?|seats?|people|of|in|vip|r|s)\\b)"));
    private static final Pattern FIRST = Page.rule("最初の(?:席|もの|やつ|回|候補)");
    private static final Pattern LAST_ONE = Page
            .rule("마지막\\s?(?:거|것|걸|옵션|좌석|자리|회차|공연)|\\bthe last (?:one|option|showing|show)\\b|最後の(?:席|もの|やつ|回|候補)");

    private Picks() {}

    /** @return empty when none or more than one was said */
    static Optional<Integer> read(Page page) {
        page.take(TIMES);
        var found = new ArrayList<Page.Found<Integer>>();
        for (Pattern rule : RULES) {
            found.addAll(page.read(rule, m -> Optional.of(Numerals.of(
                    rule.namedGroups().containsKey("m") && m.group("m") != null ? m.group("m") : m.group("n")))));
        }
        found.addAll(page.read(FIRST, _ -> Optional.of(1)));
        found.addAll(page.read(LAST_ONE, _ -> Optional.of(LAST)));
        List<Integer> kept = page.kept(found);
        return kept.size() == 1 ? Optional.of(kept.getFirst()) : Optional.empty();
    }
}
