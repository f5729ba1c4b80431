package com.megaticket.console.assistant.guided.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many people. Numbers are kept as said, 0, −1 and 999 too: whether they will do is not for a grammar to say. */
final class Headcounts {
    private static final String MORE = "(?:[\\s" + Page.GAP
            + "]|more|good|great|adjacent|neighbou?ring|cheap|standard|nice|best|consecutive|together|side[ -]by[ -]side)*";
    private static final String SIGN = "(?<sign>-|마이너스\\s?|minus\\s|negative\\s|マイナス)?";
    private static final Pattern UNCLEAR = Page.rule("(?:두세|서너|너댓|한두|두어|대여섯|여러|몇몇)\\s?(?:명|분|사람|장|매)"
            + "|\\d\\s?[~∼-]\\s?\\d\\s?(?:명|분|장|매|people|tickets|seats|人|名|枚)|\\d[、,]\\s?\\d(?:人|名|枚)"
            + "|\\b(?:one or two|two or three|three or four|a few|several) (?:people|tickets|seats|of us)|数(?:人|名|枚)");
    private static final Pattern AGES = Page
            .rule("(?:성인|어른|아이|애기|애|아기|꼬마|어린이|아동|청소년|초등학생|중학생|고등학생|학생|유아|大人|子供|子ども|こども)\\s?"
                    + "(?<a>\\d{1,3}|하나|둘|셋|넷|" + Numerals.KOREAN + "|" + Numerals.JAPANESE
                    + ")\\s?(?:명|분|사람|장|매|人|名|枚)?(?![\\d시])"
                    + "|\\b(?<b>\\d{1,3}|" + Numerals.ENGLISH
                    + ")\\s(?:adults?|kids?|child(?:ren)?|seniors?|students?)\\b");
    private static final List<Pattern> COUNTS = List.of(
            Page.rule("(?<![가-힣\\d.,])" + SIGN + "(?<n>\\d{1,9}|" + Numerals.KOREAN
                    + ")\\s?(?:명(?!동|령|칭)|사람|분(?!의)|인(?!분|치|기|터|사|용|당)|장(?!소|면|르|애|치)|매(?!진|표|일|주)|자리|좌석|석|표)"),
            Page.rule("(?:인원(?:은|이|수는?)?|총원)\\s?" + SIGN + "(?<n>\\d{1,9})(?!\\s?(?:시|월|일|만|원))"),
            Page.rule("(?<![가-힣])(?<n>하나|둘|셋|넷)(?!\\s?(?:다|중|만\\s(?:물|질|여|알)))(?:이서|이요|이에요|이|서|요|만|로)?(?![가-힣])"),
            Page.rule("(?<![가-힣])(?<one>혼자)"),
            Page.rule("(?<![\\w.,])" + SIGN + "(?<n>\\d{1,9}|\\b(?:" + Numerals.ENGLISH + "))(?:\\s|-|" + Page.GAP + ")"
                    + MORE
                    + "(?:tickets?|seats?|people|persons?|guests?|pax|ppl|places?|spots?|of us)\\b"),
            Page.rule("(?:\\bfor|party of|group of|\\bwe(?:'re| are)|make (?:it|that)|there(?:'s| are| will be))\\s"
                    + SIGN
                    + "(?<n>\\d{1,9}|" + Numerals.ENGLISH
                    + ")\\b(?!\\s?(?:hours?|days?|nights?|weeks?|o'?clock|[:/%]|options?|left|won\\b))"),
            Page.rule("^(?<n>\\d{1,2}|" + Numerals.ENGLISH + ")(?:,? please| for\\b| on\\b)"),
            Page.rule("\\b(?<n>" + Numerals.ENGLISH + ")\\son the\\b"),
            // "Two VIP, please": the gap is a grade.
            Page.rule("(?<!option |number |[\\w.,:/-])(?<n>[1-9]|" + Numerals.ENGLISH + ")\\s" + Page.GAP
                    + "{1,3}(?=\\s?(?:$|[,.]|for\\b|on\\b|please\\b))"),
            Page.rule(
                    "\\b(?<one>just me|only me|by myself|just myself|on my own|alone|just one|a single (?:ticket|seat))\\b"),
            Page.rule("\\b(?<two>both of us|the two of us)\\b"),
            Page.rule(SIGN + "(?<n>\\d{1,9}|" + Numerals.JAPANESE + ")\\s?(?:人|名|枚|席)(?!あたり|当たり|につき|目|気)"),
            Page.rule("(?<one>ひとり|お一人)|(?<two>ふたり)"));

    private Headcounts() {}

    /** @param values what was said; more than one: it was not made clear which */
    record Read(List<Integer> values, boolean unclear) {}

    static Read read(Page page) {
        boolean unclear = !page.take(UNCLEAR).isEmpty();
        List<MatchResult> ages = page.take(AGES);
        var found = new ArrayList<Page.Found<Integer>>();
        for (Pattern rule : COUNTS) {
            found.addAll(page.read(rule, m -> Optional.of(number(m, rule))));
        }
        List<Integer> kept = page.kept(found);
        if (!ages.isEmpty()) {
            int sum = ages.stream().mapToInt(m -> Numerals.of(m.group(m.group("a") != null ? "a" : "b"))).sum();
            // "Two adults and one more": which it is in all has to be asked.
            return new Read(List.of(sum), unclear || kept.stream().anyMatch(k -> k != sum));
        }
        return new Read(kept, unclear);
    }

    private static int number(MatchResult match, Pattern rule) {
        if (named(match, rule, "one")) {
            return 1;
        }
        if (named(match, rule, "two")) {
            return 2;
        }
        int number = Numerals.of(match.group("n"));
        return named(match, rule, "sign") ? -number : number;
    }

    private static boolean named(MatchResult match, Pattern rule, String group) {
        return rule.namedGroups().containsKey(group) && match.group(group) != null;
    }
}
