package com.megaticket.console.assistant.guided.grammar;

import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.assistant.policy.Anniversary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what a person said. Each rule takes what it knows off the page; what belongs to nobody stays unread. */
public final class Grammar {
    private static final Pattern QUOTED = Page.rule("[\"“「『‘][^\"”」』’]*[\"”」』’]|(?<=^|\\s)'[^']+'(?=[\\s라고,.]|$)");
    private static final Pattern FOREIGN = Page.rule(
            "\\[(?:e-mail|phone)]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|\\b(?:perf|hold|res|sch|rsv)-[\\w-]+"
                    + "|(?<![\\w-])[a-z]-?\\d{4,}(?!\\w)|(?:예매|예약|予約|booking|reservation)\\s?(?:번호|番号|number|no\\.?|id|#)\\s?(?:는|은|:|#|is)?\\s?[\\w-]*\\d[\\w-]*");
    private static final Pattern PHONE = Page.rule("\\b\\d{2,4}-\\d{3,4}-\\d{4}\\b|\\b(?:\\d{4}[- ]){3}\\d{4}\\b");
    /** Lengths, delays and ages: numbers that are no people, hours or days. */
    private static final Pattern LENGTHS = Page.rule("(?:약\\s)?(?:\\d{1,3}(?:\\.\\d)?|" + Numerals.KOREAN
            + "|몇)\\s?시간\\s?(?:\\d{1,2}\\s?분|반)?(?:\\s?(?:짜리|동안|정도|쯤|이내|이상|뒤|후|전))?"
            + "|(?:\\d{1,3}|[일이삼사오육칠팔구십]{1,3})\\s?분\\s?(?:후|뒤|전|간|동안|짜리|이내|안에|남|걸|이나|만에)"
            + "|\\b(?:\\d{1,3}|" + Numerals.ENGLISH
            + "|half an|an)[\\s-](?:hours?|hrs?|minutes?|mins?)\\b(?:[\\s-](?:long|later|ago|from now))?"
            + "|(?:\\d{1,3}|[一二三四五六七八九十]+)時間(?:半|\\d{1,2}分)?|\\d{1,3}分(?:後|前|間|くらい|ほど)"
            + "|\\d{1,3}\\s?(?:살|세(?!\\s?(?:명|분|장))|歳|years? old)|\\d{1,3}\\s?(?:퍼센트|%|パーセント|percent)|\\d+\\s?(?:회째|주년|周年|부작|막)");
    private static final Pattern BARE = Page.rule("^[\\s" + Page.GAP + "]*(?!네)(?<n>-?\\d{1,9}|하나|둘|셋|넷|다섯|"
            + Numerals.KOREAN + "|"
            + Numerals.ENGLISH + "|" + Numerals.JAPANESE + ")(?:요|이요|이에요|입니다|로|으로|です|で|でお願いします|,? please)?[\\s.!~]*$");
    private static final Pattern LONE = Page.rule(
            "(?<![\\w.,:/-])\\d{1,3}(?![\\d.,:/%-]*\\d)(?![a-z%])(?!\\s?(?:시|분|층|열|회|월|일|년|원|만|주(?!세)|개월|時|分|階|列|回|月|日|年))");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");
    private static final Pattern UNIVERSAL = Page
            .rule("^(?:네|예|응|넵|ok|okay|yes|no|はい|いいえ|아니요|아뇨|vip|op|[rsab])?[\\s.!?~]*$");

    private final List<Anniversary> anniversaries;
    private final Acts acts = new Acts();

    public Grammar(List<Anniversary> anniversaries) {
        this.anniversaries = List.copyOf(anniversaries);
    }

    public Heard read(String said, Collection<Title> titles, LocalDate today) {
        String plain = Plain.of(said);
        var page = new Page(plain);
        List<String> foreign = page.take(FOREIGN).stream().map(MatchResult::group).toList();
        page.take(PHONE);
        Mention mention = new TitleSearch(titles).find(page);
        page.take(QUOTED);
        Optional<Tongue> tongue = tongue(page.toString());
        page.take(LENGTHS);
        String wording = page.toString();
        Prices.Read price = Prices.read(page);
        Optional<DateWish> date = new Dates(today, anniversaries).read(page);
        Optional<TimeWish> time = Times.read(page, wording);
        PlaceWish place = Places.read(page);
        GradeWish grade = Grades.read(page);
        if (mention.ids().isEmpty() && StrangeTitles.isNamed(page)) {
            mention = new Mention(List.of(), true);
        }
        Headcounts.Read people = Headcounts.read(page);
        Optional<Integer> pick = Picks.read(page);
        Optional<Integer> bare = pick.isPresent() ? Optional.empty() : bare(page);
        Set<Act> heard = acts.read(page.toString(), wording);
        if (price.dictated()) {
            heard.add(Act.DISCOUNT);
        }
        return new Heard(tongue, heard, mention, date, time, people.values(), people.unclear(), grade, place,
                price.limit(), pick, bare, lone(page), foreign, Acts.isQuestion(wording));
    }

    private static Optional<Integer> lone(Page page) {
        List<Integer> left = LONE.matcher(page.toString()).results().map(m -> Numerals.of(m.group())).toList();
        return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }

    private static Optional<Integer> bare(Page page) {
        return BARE.matcher(page.toString()).results().findFirst()
                .map(m -> m.group("n").startsWith("-")
                        ? -Numerals.of(m.group("n").substring(1))
                        : Numerals.of(m.group("n")));
    }

    /** The language of the words themselves; titles and quotations were taken out before. */
    private static Optional<Tongue> tongue(String text) {
        if (UNIVERSAL.matcher(text.replace(Page.GAP, ' ').strip()).matches()) {
            return Optional.empty();
        }
        if (text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)) {
            return Optional.of(Tongue.KO);
        }
        if (text.codePoints().anyMatch(Grammar::isJapanese)) {
            return Optional.of(Tongue.JA);
        }
        return LATIN.matcher(text).find() ? Optional.of(Tongue.EN) : Optional.empty();
    }

    private static boolean isJapanese(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HAN;
    }
}
