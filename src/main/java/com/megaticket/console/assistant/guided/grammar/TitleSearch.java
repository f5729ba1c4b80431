package com.megaticket.console.assistant.guided.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which performances are named: by the whole title, by a word that only it has, or by something that looks much like it. What was
 * read as a title is blanked, with the numbers in it.
 */
final class TitleSearch {
    private static final double ALIKE = 0.7;
    private static final double AS_GOOD = 0.04;
    private static final Pattern JOSA = Page.rule("(?:으로|에서|이랑|하고|을|를|은|는|이|가|도|로|의|표|티켓)$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
    /** Words that stand before 예매 or 공연 and are no title. */
    private static final String PLAIN = "(?:시간|공연|뮤지컬|연극|콘서트|좌석|자리|저녁|오늘|혹시|그럼|이제|다시|추가|재미|가족|아이|친구|저희|우리|볼만|할인|취소|예매|예약|지금|바로|빨리"
            + "|그냥|일단|먼저|회차|무슨|어떤|다른|남은|가능|이런|저런|그런|여기|거기|저기|이거|그거|통로|사람|손님|고객|제가|내가|인기|추천|등급|가격|직접|미리|하나|전부|모두"
            + "|현재|있|없|보|뭐|표|티켓|중에|중|몇|두|세|네|한|관람|단체|주말|평일|이번|다음|유명|최신|신나|조용)";
    /** A title that is on nobody's list, in the places where titles stand. */
    private static final Pattern STRANGE = Pattern
            .compile("[「『\"“](?![^」』\"”]*(?:예매|확정|취소|해\\s?줘|book|cancel|confirm|予約|確定|キャンセル))([^」』\"”]{2,30})[」』\"”]"
                    + "|(?:[Bb]ook|[Tt]ickets? (?:for|to)|[Ss]ee|[Ww]atch|[Ss]eats? (?:for|to)|[Ff]or)\\s(?:[Tt]he\\s)?(?!I\\b)[A-Z][\\w']+"
                    + "|(?<![ァ-ヶー・])(?!チケット|ペア|シート|センター|バルコニー|キャンセル|ミュージカル|コンサート|インターネット)[ァ-ヶー・]{4,}(?=の(?:チケット|予約|席|公演)|を(?:予約|見|観|\\d))"
                    + "|(?:뮤지컬|연극|콘서트)\\s(?!" + PLAIN + ")[가-힣A-Za-z]{2,}(?=[\\s" + Page.GAP + ",.?]|$)"
                    + "|(?<![가-힣])(?!" + PLAIN + ")[가-힣A-Za-z]{3,}(?<!은|는|이|가|에|서|로|고|게|지|면|만|와|과|랑|요|데|쪽|좀|표|장|명)"
                    + "\\s(?:예매|예약|표(?![가-힣])|티켓|공연|뮤지컬)");

    private final List<TitleWords> titles;

    TitleSearch(Collection<Title> titles) {
        this.titles = titles.stream().flatMap(t -> t.names().stream().map(n -> new TitleWords(t.performanceId(), n)))
                .toList();
    }

    Mention find(Page page) {
        var whole = new ArrayList<Page.Found<String>>();
        titles.stream().sorted(Comparator.comparingInt((TitleWords t) -> t.compact().length()).reversed())
                .forEach(t -> whole.addAll(page.read(t.whole(), _ -> Optional.of(t.id()))));
        if (!whole.isEmpty()) {
            List<String> kept = page.kept(whole);
            return new Mention(kept, false);
        }
        Mention byWord = byWord(page);
        if (!byWord.ids().isEmpty()) {
            return byWord;
        }
        Mention alike = alike(page);
        return alike.ids().isEmpty() ? new Mention(List.of(), STRANGE.matcher(page.toString()).find()) : alike;
    }

    /** Words of a title without the rest of it. */
    private Mention byWord(Page page) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        var spans = new ArrayList<MatchResult>();
        for (TitleWords title : titles) {
            Matcher part = title.part().matcher(page.toString());
            while (part.find()) {
                int score = title.score(part.group());
                if (score > 0) {
                    scores.merge(title.id(), score, Math::max);
                    spans.add(part.toMatchResult());
                }
            }
        }
        spans.forEach(s -> page.blank(s.start(), s.end()));
        int best = scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Mention(scores.entrySet().stream().filter(e -> e.getValue() == best).map(Map.Entry::getKey).toList(),
                false);
    }

    /** A slip of the finger: one to four words that look like a title. */
    private Mention alike(Page page) {
        List<MatchResult> words = WORD.matcher(page.toString()).results().toList();
        Map<String, Double> best = new LinkedHashMap<>();
        Map<String, int[]> spans = new LinkedHashMap<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from; to < Math.min(words.size(), from + 6); to++) {
                int start = words.get(from).start();
                int end = words.get(to).end();
                String said = JOSA.matcher(page.toString().substring(start, end)).replaceFirst("")
                        .replaceAll("[^\\p{L}\\p{N}]", "");
                for (TitleWords title : titles) {
                    double alike = title.likeness(said);
                    if (alike >= ALIKE && alike > best.getOrDefault(title.id(), 0.0)) {
                        best.put(title.id(), alike);
                        spans.put(title.id(), new int[]{start, end});
                    }
                }
            }
        }
        double top = best.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        spans.values().forEach(s -> page.blank(s[0], s[1]));
        return new Mention(
                best.entrySet().stream().filter(e -> e.getValue() >= top - AS_GOOD).map(Map.Entry::getKey).toList(),
                false);
    }
}
