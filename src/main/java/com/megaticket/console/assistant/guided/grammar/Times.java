package com.megaticket.console.assistant.guided.grammar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What time of the day. An hour without its half of the day stays two times. */
final class Times {
    private static final String WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final String HALF_PAST = "(?<half>반|半)";
    private static final List<Pattern> HOURS = List.of(
            Page.rule("(?<![\\d:])(?<h>\\d{1,2}):(?<m>\\d{2})(?!\\d)\\s?(?<ap>[ap]\\.?m\\b\\.?)?"),
            Page.rule(
                    "(?<![가-힣\\d])(?<h>\\d{1,2}|열두|열한|열|다섯|여섯|일곱|여덟|아홉|한|두|세|네)\\s?시(?!간|작|즌|점|설|민|켜|키|청)\\s?(?:(?<m>\\d{1,2})\\s?분|"
                            + HALF_PAST + ")?"),
            Page.rule("(?<h>\\d{1,2}|[一二三四五六七八九十]{1,2})時(?!間|期|代)(?:(?<m>\\d{1,2})分|" + HALF_PAST + ")?"),
            Page.rule("\\b(?<h>\\d{1,2})(?:\\.(?<m>\\d{2}))?\\s?(?<ap>[ap]\\.?m\\b\\.?)"),
            Page.rule("\\b(?<h>\\d{1,2}|" + WORD + ")\\s?o'?clock"),
            Page.rule("\\bhalf past (?<hh>\\d{1,2}|" + WORD + ")\\b|\\b(?<h>" + WORD + ") thirty\\b"),
            Page.rule("\\b(?<h>\\d{1,2}|" + WORD + ")\\s(?:in the|at)\\s(?=" + Page.GAP + ")"),
            Page.rule("\\b(?:at|around|about)\\s(?<h>\\d{1,2}|" + WORD
                    + ")\\b(?!\\s?(?:people|tickets|seats|won|k\\b|%|,\\d|people))"));
    private static final Pattern NOON = Page.rule("정오|\\bnoon\\b|正午");
    private static final Pattern GREETING = Page
            .rule("good (?:morning|afternoon|evening|night)|좋은 (?:아침|저녁|밤)|おはよう|こんばんは");
    private static final Map<DayPart, Pattern> PARTS = Map.of(
            DayPart.MORNING, Page.rule("오전|아침|새벽|\\bmorning\\b|午前|朝"),
            DayPart.AFTERNOON, Page.rule("오후|점심|\\bafternoons?\\b|午後"),
            DayPart.DAY, Page.rule("(?<![가-힣])(?:대)?낮|마티네|\\bmatin[eé]es?\\b|daytime|マチネ|昼"),
            DayPart.EVENING, Page.rule("저녁|소야|\\bevenings?\\b|夕方?|ソワレ"),
            DayPart.NIGHT,
            Page.rule("(?<![가-힣])밤(?=에|\\s|공연|회차|시간|$|,|\\d|" + Page.GAP + ")|\\b(?:to)?night\\b|夜|今夜|今晩"));

    private Times() {}

    /** @param before the page as it was before dates were read: "tonight" says both */
    static Optional<TimeWish> read(Page page, String before) {
        page.take(GREETING);
        Optional<DayPart> part = part(GREETING.matcher(before).replaceAll(" "));
        PARTS.values().forEach(page::take);
        var found = new ArrayList<Page.Found<List<LocalTime>>>();
        for (Pattern rule : HOURS) {
            found.addAll(page.read(rule, m -> times(m, rule, part)));
        }
        found.addAll(page.read(NOON, m -> Optional.of(List.of(LocalTime.NOON))));
        List<LocalTime> times = page.kept(found).stream().flatMap(List::stream).distinct().sorted().toList();
        return times.isEmpty() && part.isEmpty() ? Optional.empty() : Optional.of(new TimeWish(times, part));
    }

    private static Optional<DayPart> part(String text) {
        List<DayPart> said = PARTS.entrySet().stream().filter(p -> p.getValue().matcher(text).find())
                .map(Map.Entry::getKey).sorted().toList();
        return said.size() == 1
                ? Optional.of(said.getFirst())
                : said.stream().filter(p -> p == DayPart.NIGHT || p == DayPart.DAY).findFirst()
                        .filter(p -> said.size() == 2
                                && (said.contains(DayPart.EVENING) || said.contains(DayPart.AFTERNOON)));
    }

    private static Optional<List<LocalTime>> times(MatchResult m, Pattern rule, Optional<DayPart> part) {
        boolean half = has(m, rule, "half") || has(m, rule, "hh") || m.group().endsWith("thirty");
        int hour = Numerals.of(m.group(has(m, rule, "hh") ? "hh" : "h"));
        int minute = half ? 30 : has(m, rule, "m") ? Numerals.of(m.group("m")) : 0;
        if (hour > 24 || minute > 59) {
            return Optional.empty();
        }
        if (has(m, rule, "ap")) {
            boolean afternoon = Character.toLowerCase(m.group("ap").charAt(0)) == 'p';
            return Optional.of(List.of(LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute)));
        }
        boolean exact = hour > 12 || hour == 0 || m.group().startsWith("0");
        List<LocalTime> both = exact
                ? List.of(LocalTime.of(hour % 24, minute))
                : List.of(LocalTime.of(hour % 12, minute), LocalTime.of(hour % 12 + 12, minute));
        List<LocalTime> fitting = both.stream().filter(t -> part.map(p -> p.allows(t)).orElse(true)).toList();
        return Optional.of(fitting.isEmpty() ? both : fitting);
    }

    private static boolean has(MatchResult match, Pattern rule, String group) {
        return rule.namedGroups().containsKey(group) && match.group(group) != null;
    }
}
