package com.megaticket.console.assistant.guided.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where in the hall. */
final class Places {
    private static final Pattern NAMED = Page.rule(
            "\\d{1,2}\\s?열(?:\\s?\\d{1,3}\\s?번)?|\\brow\\s(?:[a-z]|\\d{1,2}|op)\\b(?:,?\\s?(?:seats?|no\\.?)?\\s?\\d+(?:\\s?(?:and|,|-)\\s?\\d+)*)?"
                    + "|\\bseats?\\s(?:no\\.?\\s|numbers?\\s)?\\d+(?:\\s?(?:and|,|-)\\s?\\d+)*|\\d{1,2}列(?:\\d{1,3}番)?|[12]층-[a-f]-\\w+-\\d+|\\d{2,3}번\\s?(?:좌석|자리|석)");
    private static final Pattern AISLE = Page.rule("통로|복도\\s?쪽|\\baisle\\b|通路");
    private static final Pattern FRONT = Page.rule(
            "앞\\s?(?:쪽|줄|자리|열|좌석)|맨\\s?앞|무대\\s?가까|\\bfront\\b|(?:close|near)(?:er)? (?:to )?the stage|前(?:の方|方|列|の席|寄り|側)|最前|一番前|前がいい");
    private static final Pattern BACK = Page.rule(
            "뒤\\s?(?:쪽|줄|자리|열|좌석)|맨\\s?뒤|\\b(?:at|in|near|towards) the back\\b|\\bback rows?\\b|\\brear\\b|後ろ|後方");
    private static final Pattern CENTRE = Page.rule("가운데|중앙|센터|\\bcent(?:er|re|ral)\\b|\\bmiddle\\b|中央|センター|真ん中");
    private static final Pattern TOGETHER = Page.rule(
            "붙어|붙은|나란히|연석|연속|(?:같이|함께)\\s?앉|옆자리|\\btogether\\b|\\badjacent\\b|next to each other|side by side|隣同士|隣り|となり|並び|並んで|連番|連席");
    private static final Pattern FLOOR = Page.rule(
            "(?<f>[1-9]|일|이|삼)\\s?층|(?<j>[1-9一二三])階|\\b(?<e>first|second|third|1st|2nd|3rd|ground) floor|\\bfloor (?<n>\\d)|\\b(?<b>balcony|upstairs)\\b");
    private static final Pattern SECTION = Page
            .rule("(?<![a-z])(?<s>[a-f])\\s?(?:구역|블록|블럭|区域|ブロック|セクション|エリア)|\\b(?:section|block)\\s(?<t>[a-f])\\b");

    private Places() {}

    static PlaceWish read(Page page) {
        boolean named = !page.take(NAMED).isEmpty();
        return new PlaceWish(wished(page, AISLE), wished(page, FRONT), wished(page, BACK), wished(page, CENTRE),
                wished(page, TOGETHER), last(page.kept(page.read(FLOOR, Places::floor))),
                last(page.kept(page.read(SECTION, Places::section))), named);
    }

    private static boolean wished(Page page, Pattern rule) {
        return !page.kept(page.read(rule, _ -> Optional.of(true))).isEmpty();
    }

    private static Optional<String> floor(MatchResult m) {
        String said = Stream.of("f", "j", "e", "n", "b").map(m::group).filter(g -> g != null).findFirst().orElseThrow();
        return Optional.of(switch (said.toLowerCase(Locale.ROOT)) {
            case "balcony", "upstairs" -> "2층";
            case "ground" -> "1층";
            default -> Numerals.of(said) + "층";
        });
    }

    private static Optional<String> section(MatchResult m) {
        return Optional.of((m.group("s") != null ? m.group("s") : m.group("t")).toUpperCase(Locale.ROOT));
    }

    private static Optional<String> last(List<String> said) {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
    }
}
