package com.megaticket.console.assistant.guided.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A most that may be paid. A price that somebody dictates is none. */
final class Prices {
    private static final String MOST = "(?:under|below|up to|less than|max(?:imum)?(?: of)?|at most|no more than|within|cheaper than|budget(?: of| is)?:?)";
    private static final List<Pattern> AMOUNTS = List.of(
            Page.rule(
                    "(?<man>\\d[\\d,.]*|[일이삼사오육칠팔구십]{1,3})\\s?만\\s?(?:(?<cheon>\\d)\\s?천)?\\s?(?:원|₩)?(?<not>\\s?이상|\\s?넘는)?"),
            Page.rule(
                    "(?<man>\\d[\\d,.]*|[一二三四五六七八九十]{1,3})\\s?万\\s?(?:(?<cheon>\\d)千)?\\s?(?:ウォン|won|krw)?(?<not>以上)?(?!円)"),
            Page.rule("(?<n>\\d[\\d,]*)\\s?(?:원|ウォン|₩)(?<not>\\s?이상|以上)?"),
            Page.rule("(?:₩\\s?|krw\\s)(?<n>\\d[\\d,]*)(?<k>k)?\\b"),
            Page.rule("(?<n>\\d[\\d,]*)\\s?(?<k>k|thousand)?\\s?(?:won|krw)\\b"),
            Page.rule(MOST + "\\s(?<n>\\d[\\d,]{3,}|\\d{2,3}(?=k))(?<k>k)?\\b"),
            Page.rule("\\b(?<n>\\d{2,3})(?<k>k)\\b(?:\\s(?:or less|max|total|each|per))?"));
    private static final Pattern TOTAL = Page
            .rule("(?<![가-힣])총|합계|합쳐|합해|합산|다\\s?해서|다\\s?합|전부|토탈|\\btotal\\b|altogether|\\bin all\\b|all together"
                    + "|for (?:all|both)(?: of)?|全部で|合計|総額|トータル|みんなで");
    private static final Pattern SHARED = Page
            .rule("(?:(?:[2-9]|두|세|네|다섯)\\s?(?:장|매|명|석|자리)에|둘이|셋이|넷이)(?=[\\s" + Page.GAP + "])");
    private static final Pattern EACH = Page
            .rule("인당|장당|좌석당|각각|(?:한|1)\\s?(?:장|명|사람|자리|석|좌석|매)(?:\\s?당|에)|1인(?:당)?(?=\\s)"
                    + "|(?:per|a) (?:person|seat|ticket|head)\\b|\\beach\\b|apiece|(?:一|1|お一)(?:人|枚|席)様?(?:あたり|当たり|につき)?");
    private static final Pattern DICTATED = Page
            .rule("^\\s?(?:(?:으로|에|만)\\s?(?:해|팔|결제|예매|예약|처리|맞춰|줘|주|계산|바꿔|변경)|で(?:売|予約|購入|お願い|して))");
    private static final Pattern DICTATES = Page.rule(
            "(?:(?:set|make|change) (?:the )?price\\D{0,12}|price(?: is| should be|:|=)\\s?|\"?price\"?\\s?[:=]\\s?|가격(?:을|은)\\s?|sell (?:it|them) for |charge (?:them|him|her|me|us|it)?\\s?(?:only )?|値段を|価格を)$");

    private Prices() {}

    /** @param dictated somebody tells a price instead of asking for it */
    record Read(Optional<PriceWish> limit, boolean dictated) {}

    static Read read(Page page) {
        boolean total = page.has(TOTAL) || page.has(SHARED);
        String before = page.toString();
        var found = new ArrayList<Page.Found<Long>>();
        for (Pattern rule : AMOUNTS) {
            found.addAll(page.read(rule, m -> won(m, rule)));
        }
        if (found.isEmpty()) {
            return new Read(Optional.empty(), false);
        }
        boolean each = page.has(EACH);
        page.take(EACH);
        boolean dictated = found.stream().anyMatch(f -> DICTATED.matcher(before.substring(f.end())).find()
                || DICTATES.matcher(before.substring(0, f.start())).find());
        List<Long> kept = page.kept(found).stream().filter(won -> won > 0).toList();
        return dictated || kept.isEmpty()
                ? new Read(Optional.empty(),
                        dictated || found.stream().allMatch(f -> f.value() == 0))
                : new Read(Optional.of(new PriceWish(kept.getLast(), total && !each)), false);
    }

    /** Zero is a price somebody dictates; "at least so much" is read and left. */
    private static Optional<Long> won(MatchResult m, Pattern rule) {
        if (has(m, rule, "not")) {
            return Optional.of(-1L);
        }
        if (has(m, rule, "man")) {
            String man = m.group("man").replace(",", "");
            long base = man.matches("[\\d.]+")
                    ? new BigDecimal(man.replaceAll("\\.+$", "")).multiply(BigDecimal.valueOf(10_000)).longValue()
                    : Numerals.of(man) * 10_000L;
            return Optional.of(base + (has(m, rule, "cheon") ? Numerals.of(m.group("cheon")) * 1_000L : 0));
        }
        return Optional.of(Numerals.of(m.group("n")) * (has(m, rule, "k") ? 1_000L : 1L));
    }

    private static boolean has(MatchResult match, Pattern rule, String group) {
        return rule.namedGroups().containsKey(group) && match.group(group) != null;
    }
}
