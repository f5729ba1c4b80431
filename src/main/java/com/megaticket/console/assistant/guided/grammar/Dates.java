package com.megaticket.console.assistant.guided.grammar;

import com.megaticket.console.assistant.policy.Anniversary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which day. Weeks run from Monday to Sunday. */
final class Dates {
    private static final String MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
            + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final Pattern FULL = Page.rule(
            "(?<![\\d-])(?<y>20\\d\\d)\\s?[-./년年]\\s?(?<m>\\d{1,2})\\s?[-./월月]\\s?(?<d>\\d{1,2})(?!\\d)\\s?[일日]?");
    private static final List<Pattern> MONTH_DAY = List.of(
            Page.rule(
                    "(?<m>\\d{1,2}|[일이삼사오육칠팔구십]{1,2}|[一二三四五六七八九十]{1,2})\\s?[월月]\\s?(?<d>\\d{1,2}|[일이삼사오육칠팔구십]{1,3}(?=일)|[一二三四五六七八九十]{1,3}(?=日))(?!\\d)\\s?[일日]?"),
            Page.rule("(?<![\\d/])(?<m>\\d{1,2})/(?<d>\\d{1,2})(?![\\d/])"),
            Page.rule("(?<![\\d.])(?<m>\\d{1,2})\\.(?<d>\\d{1,2})(?![\\d.만k])"),
            Page.rule("\\b(?<name>" + MONTHS
                    + ")\\.?\\s(?:the\\s)?(?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s?(?:tickets|seats|people|:))(?:,?\\s(?<y>20\\d\\d))?"),
            Page.rule("\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<name>" + MONTHS
                    + ")\\b(?:,?\\s(?<y>20\\d\\d))?"));
    private static final Pattern THIS_MONTH = Page.rule(
            "(?<next>다음\\s?달|내달|来月|next month)?(?<this>이번\\s?달|이달|今月|this month)?\\s?の?(?:\\s?on the\\s)?(?<d>\\d{1,2})\\s?[일日]");
    private static final Pattern DAY = Page
            .rule("(?<![\\d월月/.])(?<d>\\d{1,2})\\s?(?:일(?!\\s?(?:뒤|후|전|간|동안|정|찍|곱|차|권))|日(?!後|間|前|目))"
                    + "|\\b(?:the\\s)?(?<e>\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s(?:floor|option|one|row|choice|seat|show|balcony|set|pair|tier))");
    private static final Pattern MONTH = Page
            .rule("(?<![\\d])(?<m>\\d{1,2})\\s?(?:월|月)|\\b(?:in|during)\\s(?<name>" + MONTHS + ")\\b"
                    + "|(?<next>다음\\s?달|내달|来月|next month)|(?<this>이번\\s?달|이달|今月|this month)");
    private static final Pattern LATER = Page.rule("(?<n>\\d{1,3}|하루|이틀|사흘|나흘|닷새|열흘|일주일|보름|一週間|" + Numerals.JAPANESE
            + ")\\s?(?<unit>일|주|日|週間)?\\s?(?:뒤|후|後)(?!ろ|半|方)"
            + "|\\b(?:in\\s(?<a>\\d{1,3}|a|one|two|three|four|five)\\s(?<b>days?|weeks?)|(?<c>\\d{1,3}|a|one|two|three)\\s(?<e>days?|weeks?)\\s(?:later|from (?:now|today)))\\b");
    private static final Map<String, Integer> KOREAN_DAYS = Map.of("하루", 1, "이틀", 2, "사흘", 3, "나흘", 4, "닷새", 5, "열흘",
            10,
            "일주일", 7, "보름", 15, "一週間", 7);
    private static final Pattern NEAR = Page
            .rule("(?<p2>그저께|그제|엊그제|一昨日|おととい)|(?<p1>어제|어젯밤|어저께|\\byesterday\\b|昨日|昨夜|きのう)"
                    + "|(?<d3>글피|しあさって|明々後日)|(?<d2>내일\\s?모레|낼모레|모레|day after tomorrow|明後日|あさって)"
                    + "|(?<d1>내일|낼(?![가-힣])|\\btomorrow\\b|\\btmrw?\\b|明日|あした|あす(?!か))|(?<d0>오늘|금일|당일|\\btoday\\b|\\btonight\\b|今日|本日|今夜|今晩|きょう)");
    /** From that day on. */
    private static final Pattern ONWARDS = Page.rule("^\\s?(?:부터|이후|以降|onwards?|or later)");

    private final LocalDate today;
    private final List<Anniversary> anniversaries;
    private final Weekdays weekdays;

    Dates(LocalDate today, List<Anniversary> anniversaries) {
        this.today = today;
        this.anniversaries = anniversaries;
        this.weekdays = new Weekdays(today);
    }

    Optional<DateWish> read(Page page) {
        var single = new ArrayList<Page.Found<Day>>();
        single.addAll(page.read(FULL, m -> day(number(m, "y"), number(m, "m"), number(m, "d"))));
        for (Pattern rule : MONTH_DAY) {
            single.addAll(page.read(rule, m -> monthDay(m, rule)));
        }
        single.addAll(page.read(LATER, this::later));
        single.addAll(page.read(THIS_MONTH, this::ofMonth));
        single.addAll(page.read(NEAR, this::near));
        anniversaries.stream().flatMap(a -> a.words().stream().map(w -> Map.entry(w, a)))
                .sorted((a, b) -> b.getKey().length() - a.getKey().length())
                .forEach(e -> single.addAll(page.read(word(e.getKey()), m -> e.getValue().next(today).map(Day::new))));
        List<Page.Found<List<LocalDate>>> byName = weekdays.read(page);
        single.addAll(page.read(DAY, this::dayOnly));
        List<Day> kept = page.kept(single);
        if (kept.stream().anyMatch(d -> d.date().filter(today::isAfter).isPresent())) {
            // "Yesterday, 9 March" is no day of next year.
            kept = kept.stream().filter(d -> !d.rolled()).toList();
        }
        List<LocalDate> named = page.kept(byName).stream().flatMap(List::stream).distinct().sorted().toList();
        if (kept.isEmpty() && named.isEmpty()) {
            return weekdays.week(page).or(() -> month(page));
        }
        if (kept.stream().anyMatch(d -> d.date().isEmpty())) {
            return Optional.of(new DateWish(List.of(), false, false));
        }
        List<LocalDate> days = kept.stream().flatMap(d -> d.date().stream()).toList();
        return Optional.of(onwards(page, single, wish(days, named, kept.stream().anyMatch(Day::rolled))));
    }

    /** A date and a weekday that is not its own: both are to be chosen from. */
    private static DateWish wish(List<LocalDate> dates, List<LocalDate> named, boolean rolled) {
        boolean agree = dates.isEmpty() || named.isEmpty()
                || dates.stream().allMatch(d -> named.stream().anyMatch(n -> n.getDayOfWeek() == d.getDayOfWeek()));
        List<LocalDate> days = agree && !dates.isEmpty()
                ? dates
                : Stream.concat(dates.stream(), named.stream()).distinct().sorted().toList();
        return new DateWish(days, rolled, false);
    }

    private static DateWish onwards(Page page, List<Page.Found<Day>> found, DateWish wish) {
        boolean onwards = wish.isOneDay() && found.stream()
                .anyMatch(f -> ONWARDS.matcher(page.toString().substring(f.end())).find());
        return onwards
                ? new DateWish(wish.days().getFirst().datesUntil(wish.days().getFirst().plusDays(14)).toList(),
                        wish.rolled(), true)
                : wish;
    }

    private Optional<Day> monthDay(MatchResult m, Pattern rule) {
        int month = rule.namedGroups().containsKey("name") ? monthOf(m.group("name")) : number(m, "m");
        int day = number(m, "d");
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            // A slash or a point between other numbers is no date.
            return Optional.empty();
        }
        if (rule.namedGroups().containsKey("y") && m.group("y") != null) {
            return day(number(m, "y"), month, day);
        }
        return day(today.getYear(), month, day).map(this::rolled);
    }

    private Day rolled(Day day) {
        return day.date().filter(d -> d.isBefore(today)).map(d -> new Day(Optional.of(d.plusYears(1)), true))
                .orElse(day);
    }

    private Optional<Day> later(MatchResult m) {
        if (m.group("n") != null) {
            Integer days = KOREAN_DAYS.get(m.group("n"));
            String unit = m.group("unit");
            if (days == null && unit == null) {
                return Optional.empty();
            }
            int count = days != null ? days : Numerals.of(m.group("n"));
            boolean weeks = unit != null && (unit.equals("주") || unit.equals("週間"));
            return Optional.of(new Day(today.plusDays((long) count * (weeks && days == null ? 7 : 1))));
        }
        String count = m.group("a") != null ? m.group("a") : m.group("c");
        String unit = m.group("b") != null ? m.group("b") : m.group("e");
        int number = count.equalsIgnoreCase("a") ? 1 : Numerals.of(count);
        return Optional.of(new Day(
                today.plusDays((long) number * (unit.toLowerCase(java.util.Locale.ROOT).startsWith("w") ? 7 : 1))));
    }

    private Optional<Day> ofMonth(MatchResult m) {
        if (m.group("next") == null && m.group("this") == null) {
            return Optional.empty();
        }
        LocalDate month = m.group("next") != null ? today.plusMonths(1) : today;
        return day(month.getYear(), month.getMonthValue(), number(m, "d"));
    }

    private Optional<Day> near(MatchResult m) {
        int days = m.group("p2") != null
                ? -2
                : m.group("p1") != null
                        ? -1
                        : m.group("d3") != null
                                ? 3
                                : m.group("d2") != null ? 2 : m.group("d1") != null ? 1 : 0;
        return Optional.of(new Day(today.plusDays(days)));
    }

    /** The next such day of a month. */
    private Optional<Day> dayOnly(MatchResult m) {
        int day = number(m, m.group("d") != null ? "d" : "e");
        if (day < 1 || day > 31) {
            return Optional.empty();
        }
        LocalDate month = day >= today.getDayOfMonth() ? today : today.plusMonths(1);
        return day(month.getYear(), month.getMonthValue(), day);
    }

    private Optional<DateWish> month(Page page) {
        return page.read(MONTH, m -> Optional.of(m)).stream().findFirst().map(f -> {
            MatchResult m = f.value();
            int month = m.group("m") != null
                    ? number(m, "m")
                    : m.group("name") != null
                            ? monthOf(m.group("name"))
                            : (m.group("next") != null ? today.plusMonths(1) : today).getMonthValue();
            if (month < 1 || month > 12) {
                return new DateWish(List.of(), false, false);
            }
            LocalDate first = LocalDate.of(today.getYear() + (month < today.getMonthValue() ? 1 : 0), month, 1);
            List<LocalDate> days = first.datesUntil(first.plusMonths(1)).filter(d -> !d.isBefore(today)).toList();
            return new DateWish(days, false, true);
        });
    }

    private static Pattern word(String word) {
        boolean latin = word.charAt(0) < 0x250;
        return Page.rule(latin ? "\\b" + Pattern.quote(word) + "\\b" : Pattern.quote(word));
    }

    private static int number(MatchResult m, String group) {
        return Numerals.of(m.group(group));
    }

    private static int monthOf(String name) {
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.substring(0, 3).toLowerCase(java.util.Locale.ROOT))
                / 3 + 1;
    }

    private static Optional<Day> day(int year, int month, int day) {
        try {
            return Optional.of(new Day(LocalDate.of(year, month, day)));
        } catch (DateTimeException _) {
            return Optional.of(new Day(Optional.empty(), false));
        }
    }

    /** @param date empty = no calendar has it */
    private record Day(Optional<LocalDate> date, boolean rolled) {
        Day(LocalDate date) {
            this(Optional.of(date), false);
        }
    }
}
