package com.megaticket.console.ui;

import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.LongFunction;

/** How numbers, money, dates and ages are written in each language. Shows stand on Korean time everywhere. */
public final class Formats {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TIME_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Messages messages;

    Formats(Messages messages) {
        this.messages = messages;
    }

    public String number(long value) {
        return String.format(locale(), "%,d", value);
    }

    /** {@code 130,000원}, {@code ₩130,000}, {@code 130,000ウォン}; a refund carries a true minus. */
    public String money(Money amount) {
        String sign = amount.won() < 0 ? "−" : "";
        String digits = String.format(locale(), "%,d", Math.absExact(amount.won()));
        return sign + switch (messages.language()) {
            case KO -> digits + "원";
            case EN -> "₩" + digits;
            case JA -> digits + "ウォン";
        };
    }

    /** {@code 2026년 2월 10일 (화)}, {@code Tue 10 Feb 2026}, {@code 2026年2月10日 (火)}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(switch (messages.language()) {
            case KO -> "yyyy년 M월 d일 (E)";
            case EN -> "EEE d MMM yyyy";
            case JA -> "yyyy年M月d日 (E)";
        }, locale()).format(date);
    }

    /** {@code 2026년 2월}, {@code February 2026}, {@code 2026年2月}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(switch (messages.language()) {
            case KO -> "yyyy년 M월";
            case EN -> "MMMM yyyy";
            case JA -> "yyyy年M月";
        }, locale()).format(month);
    }

    /** Without the year, for lists: {@code 2월 10일 (화)}. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(switch (messages.language()) {
            case KO -> "M월 d일 (E)";
            case EN -> "EEE d MMM";
            case JA -> "M月d日 (E)";
        }, locale()).format(date);
    }

    /** {@code 2026년 2월 10일 (화) 19:30}: date and time of a showing, already Korean wall clock. */
    public String dateTime(LocalDate date, LocalTime time) {
        return date(date) + " " + time(time);
    }

    /** A moment on the Korean wall clock. */
    public String dateTime(Instant instant) {
        var local = instant.atZone(Instants.KST);
        return dateTime(local.toLocalDate(), local.toLocalTime());
    }

    /** Near moments by time alone: {@code 19:30:05} within half a day, else date and time. Korean wall clock. */
    public String moment(Instant instant, Instant now) {
        return Duration.between(instant, now).abs().compareTo(Duration.ofHours(12)) < 0
                ? time(instant)
                : dateTime(instant);
    }

    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code 19:30:05}, Korean wall clock. */
    public String time(Instant instant) {
        return TIME_SECONDS.format(instant.atZone(Instants.KST));
    }

    /** A length of time in its largest one or two units: {@code 45초}, {@code 3분 20초}, {@code 2시간}, {@code 4일}. */
    public String duration(Duration length) {
        long seconds = Math.max(0, length.toSeconds());
        if (seconds < 60) {
            return seconds(seconds);
        }
        if (seconds < 3600) {
            return joined(messages.text("ui.duration.minutes", seconds / 60), seconds % 60, this::seconds);
        }
        if (seconds < 86_400) {
            return joined(messages.text("ui.duration.hours", seconds / 3600), seconds / 60 % 60,
                    minutes -> messages.text("ui.duration.minutes", minutes));
        }
        return messages.text("ui.duration.days", seconds / 86_400);
    }

    private String seconds(long seconds) {
        return messages.text("ui.duration.seconds", seconds);
    }

    private String joined(String large, long small, LongFunction<String> text) {
        return small == 0 ? large : messages.text("ui.duration.both", large, text.apply(small));
    }

    /** A countdown: {@code 0:47}. */
    public String countdown(Duration left) {
        long seconds = Math.max(0, (left.toMillis() + 999) / 1000);
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /** {@code 84 ms} or {@code 1.2 s}. */
    public String latency(Duration latency) {
        long millis = latency.toMillis();
        return millis < 1000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    private Locale locale() {
        return messages.language().locale();
    }
}
