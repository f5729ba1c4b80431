package com.megaticket.console.assistant.guided.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Weekdays, weekends and weeks, with the words for which week. Always said back with the date. */
final class Weekdays {
    private static final String WEEK = "(?<w2>다다음\\s?주|再来週)|(?<w1>(?:다음|담)\\s?주|차주|来週|next week(?:'s)?|(?:다음|담|next)(?=\\s))"
            + "|(?<w0>이번\\s?주|금주|今週|this week(?:'s)?)|(?<wn>지난\\s?주?|저번\\s?주?|先週|last(?: week(?:'s)?)?)"
            + "|(?<near>이번|this(?: coming)?|coming|今度|次)";
    private static final String DAY = "(?<ko>[월화수목금토일])(?:요일|욜)|(?<ja>[月火水木金土日])曜日?"
            + "|\\b(?<en>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?\\b"
            + "|(?<![가-힣\\d])(?<kk>[월화수목금토일])(?=\\s(?:오전|오후|저녁|밤|낮|\\d{1,2}(?:시|:)))|[(（](?<kp>[월화수목금토일月火水木金土])[)）]";
    private static final Pattern NAMED = Page.rule("(?:(?:" + WEEK + ")\\s?(?:의|の|에|on)?\\s?)?(?:" + DAY
            + ")(?:\\s(?:of\\s)?(?<after>next week|this week))?");
    private static final Pattern WEEKEND = Page
            .rule("(?:(?:" + WEEK + ")\\s?(?:의|の|에)?\\s?)?(?:주말|\\bweekend\\b|週末|土日)");
    private static final Pattern WORKDAYS = Page.rule("평일|주중|\\bweekdays?\\b|平日");
    private static final Pattern ONLY_WEEK = Page.rule("(?<w2>다다음\\s?주|再来週)|(?<w1>(?:다음|담)\\s?주|차주|来週|\\bnext week\\b)"
            + "|(?<w0>이번\\s?주|금주|今週|\\bthis week\\b)");
    private static final int WORKDAYS_AHEAD = 14;

    private final LocalDate today;
    private final LocalDate monday;

    Weekdays(LocalDate today) {
        this.today = today;
        this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    List<Page.Found<List<LocalDate>>> read(Page page) {
        var found = new ArrayList<Page.Found<List<LocalDate>>>();
        found.addAll(page.read(WEEKEND, m -> Optional.of(weekend(week(m)))));
        int[] carried = {Integer.MIN_VALUE};
        found.addAll(page.read(NAMED, m -> {
            OptionalInt week = m.group("after") != null
                    ? OptionalInt.of(m.group("after").toLowerCase(Locale.ROOT).startsWith("next") ? 1 : 0)
                    : week(m);
            // "Next week Friday or Saturday": both.
            if (week.isPresent()) {
                carried[0] = week.getAsInt();
            } else if (carried[0] != Integer.MIN_VALUE && m.group("near") == null) {
                week = OptionalInt.of(carried[0]);
            }
            return Optional.of(List.of(day(weekday(m), week)));
        }));
        if (found.isEmpty()) {
            found.addAll(page.read(WORKDAYS, m -> Optional.of(today.datesUntil(today.plusDays(WORKDAYS_AHEAD))
                    .filter(d -> d.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()).toList())));
        }
        return found;
    }

    /** A whole week, as far as it is still to come. */
    Optional<DateWish> week(Page page) {
        return page.read(ONLY_WEEK, Optional::of).stream().findFirst().map(f -> {
            MatchResult m = f.value();
            LocalDate first = monday.plusWeeks(m.group("w2") != null ? 2 : m.group("w1") != null ? 1 : 0);
            return new DateWish(first.datesUntil(first.plusWeeks(1)).filter(d -> !d.isBefore(today)).toList(), false,
                    true);
        });
    }

    private List<LocalDate> weekend(OptionalInt week) {
        LocalDate saturday = monday.plusWeeks(week.orElse(0)).plusDays(5);
        List<LocalDate> days = Stream.of(saturday, saturday.plusDays(1)).filter(d -> !d.isBefore(today)).toList();
        return days.isEmpty() ? List.of(saturday) : days;
    }

    /** Without a week the next such day, today included. */
    private LocalDate day(DayOfWeek weekday, OptionalInt week) {
        return week.isPresent()
                ? monday.plusWeeks(week.getAsInt()).with(TemporalAdjusters.nextOrSame(weekday))
                : today.with(TemporalAdjusters.nextOrSame(weekday));
    }

    private static OptionalInt week(MatchResult m) {
        return m.group("w2") != null
                ? OptionalInt.of(2)
                : m.group("w1") != null
                        ? OptionalInt.of(1)
                        : m.group("w0") != null
                                ? OptionalInt.of(0)
                                : m.group("wn") != null ? OptionalInt.of(-1) : OptionalInt.empty();
    }

    private static DayOfWeek weekday(MatchResult m) {
        for (String group : List.of("ko", "kk", "kp", "ja")) {
            if (m.group(group) != null) {
                int korean = "월화수목금토일".indexOf(m.group(group));
                return DayOfWeek.of((korean >= 0 ? korean : "月火水木金土日".indexOf(m.group(group))) + 1);
            }
        }
        return DayOfWeek
                .of("montuewedthufrisatsun".indexOf(m.group("en").substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1);
    }
}
