package com.megaticket.console.assistant.guided.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which grade. A single letter counts only where it cannot be an article or part of a word. */
final class Grades {
    private static final List<Pattern> NAMED = List.of(
            Page.rule("(?<![a-z])(?<g>[a-z]{1,3})\\s?(?:석|席|등급|ランク)"),
            Page.rule("(?<![a-z])(?<g>VIP|OP)(?![a-z])"),
            Page.rule("(?:grade|class)\\s(?<g>VIP|OP|[RSABC])\\b"),
            Page.rule("(?<![a-z'])(?<g>[RSABC])[- ](?:grade|class)\\b"),
            Page.rule("(?<![a-z'])(?<g>[RSBC])(?=[- ](?:seats?|tickets?)\\b)"),
            Page.rule("(?<=\\b(?:an|one|two|three|four|\\d)\\s)(?<g>A)(?=[- ](?:seats?|tickets?)\\b)"),
            Page.rule("(?<=^|[,\\s])(?<g>[RSB])(?=\\s?(?:,|and\\b|please|$))"),
            // No article stands before a plural.
            Page.rule("\\b(?<g>A)(?=[- ](?:seats|tickets)\\b)"),
            Page.rule("(?<![a-z'])(?<g>[RS])(?=\\s(?:한|두|세|네|\\d)\\s?(?:장|매|명|석|자리))"),
            Page.rule("^(?<g>VIP|OP|[RSABC])(?:요|로|으로|이요|で|にします|でお願いします|, please| please)?[.!]?$"));
    private static final Pattern SPELLED = Page.rule("(?<![가-힣])(?<s>브이아이피|오피|알|에스|에이)석|(?<v>브이아이피)");
    private static final Map<String, String> SPELLING = Map.of("브이아이피", "VIP", "오피", "OP", "알", "R", "에스", "S", "에이",
            "A");
    private static final Pattern BEST = Page
            .rule("(?:제일|가장|젤) 좋은|best (?:seats?|available|ones?|you have)|一番(?:いい|良い|よい)|最高の");
    private static final Pattern ANY = Page
            .rule("아무\\s?(?:등급|자리|좌석|데|거|곳)?\\s?(?:이)?나|상관\\s?없|어디든|무관|알아서|\\bany (?:grade|seats?|class)\\b"
                    + "|\\banything (?:is|will|works|goes)|\\banywhere|doesn'?t matter|don'?t (?:mind|care)|no preference|whatever|どれでも|どこでも|何でも|なんでも|こだわ|お任せ|おまかせ");
    private static final Pattern CHEAPEST = Page
            .rule("(?:제일|가장|젤)\\s?(?:싼|저렴한)|최저가|(?<![가-힣])(?:더 |좀 )?(?:싼|저렴한)\\s?(?:거|걸|것|자리|좌석|등급|표)|cheaper (?:ones?|seats?)|安い(?:席|の|方)|\\bcheapest|lowest[- ]price|一番安い|最安");
    private static final Pattern DEAREST = Page.rule("(?:제일|가장|젤)\\s?비싼|most expensive|一番高い");

    private Grades() {}

    static GradeWish read(Page page) {
        var found = new ArrayList<Page.Found<String>>();
        for (Pattern rule : NAMED) {
            found.addAll(page.read(rule, m -> Optional.of(m.group("g").toUpperCase(Locale.ROOT))));
        }
        found.addAll(page.read(SPELLED,
                m -> Optional.ofNullable(SPELLING.get(m.group("s") != null ? m.group("s") : m.group("v")))));
        boolean best = !page.take(BEST).isEmpty();
        boolean any = !page.take(ANY).isEmpty() || best;
        return new GradeWish(page.kept(found), any, !page.take(CHEAPEST).isEmpty(), !page.take(DEAREST).isEmpty());
    }
}
