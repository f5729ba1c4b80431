package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Dates, money, seats and counts in one language, as the window writes them. A date is always said with its weekday. */
record Wording(Tongue tongue) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    String date(LocalDate date) {
        return switch (tongue) {
            case KO ->
                "%d년 %d월 %d일 (%s)".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), weekday(date));
            case EN -> day(date) + " " + date.getYear();
            case JA ->
                "%d年%d月%d日 (%s)".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), weekday(date));
        };
    }

    /** Without the year, for a button; the grammar understands it. */
    String day(LocalDate date) {
        return switch (tongue) {
            case KO -> "%d월 %d일 (%s)".formatted(date.getMonthValue(), date.getDayOfMonth(), weekday(date));
            case EN -> "%s %d %s".formatted(weekday(date), date.getDayOfMonth(),
                    date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            case JA -> "%d月%d日 (%s)".formatted(date.getMonthValue(), date.getDayOfMonth(), weekday(date));
        };
    }

    String time(LocalTime time) {
        return HOUR.format(time);
    }

    String showing(LocalDate date, LocalTime time) {
        return date(date) + " " + HOUR.format(time);
    }

    String clock(Instant instant) {
        return SECOND.format(instant.atZone(Instants.KST));
    }

    String title(Results.PerformanceLine show) {
        return show.titles().getOrDefault(tongue.tag(), show.title());
    }

    String money(Money money) {
        String won = String.format(Locale.ROOT, "%,d", money.won());
        return switch (tongue) {
            case KO -> won + "원";
            case EN -> "₩" + won;
            case JA -> won + "ウォン";
        };
    }

    String people(int people) {
        return switch (tongue) {
            case KO -> people + "명";
            case EN -> people == 1 ? "1 person" : people + " people";
            case JA -> people + "名";
        };
    }

    String seats(int seats) {
        String count = String.format(Locale.ROOT, "%,d", seats);
        return switch (tongue) {
            case KO -> count + "석";
            case EN -> seats == 1 ? "1 seat" : count + " seats";
            case JA -> count + "席";
        };
    }

    String option(int number) {
        return switch (tongue) {
            case KO -> number + "번";
            case EN -> "option " + number;
            case JA -> number + "番";
        };
    }

    /** Without its sign: {@code R석}. */
    String grade(String grade) {
        return switch (tongue) {
            case KO -> grade + "석";
            case EN -> grade;
            case JA -> grade + "席";
        };
    }

    /** Neighbours in one row as one: {@code 1층 B구역 7열 19–20번 (R석)}. */
    String seats(List<SeatLine> seats) {
        return SeatLine.label(seats, tongue);
    }

    /** Without floor and grade, for a button: {@code B구역 7열 19–20번}. */
    String place(List<SeatLine> seats) {
        return seats(seats).replaceAll("(?<![^ ])\\S+(?:층|F|階) | ?[(（][^)）]*[)）]", "");
    }

    private String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, tongue.locale());
    }
}
