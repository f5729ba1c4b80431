package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.guided.grammar.Act;
import com.megaticket.console.assistant.guided.grammar.DateWish;
import com.megaticket.console.assistant.guided.grammar.Heard;
import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.Results;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From a day and a time that were said to one showing, or to those it may be. */
final class Showings {
    /** Free seats of every showing listed are counted: no more are asked for than can be of use. */
    private static final int A_DAY = 4;
    private static final int MOST = 14;
    private static final int DAYS_BEFORE = 2;

    private final Frame frame;
    private final Table table;

    Showings(Frame frame, Table table) {
        this.frame = frame;
        this.table = table;
    }

    /** @return whether one showing is settled; else the answer has asked which */
    boolean settle(Turn turn, Heard heard) {
        Results.PerformanceLine show = frame.show().orElseThrow();
        Optional<DateWish> wish = frame.date();
        LocalDate from = wish.map(d -> d.days().getFirst()).filter(d -> !d.isBefore(turn.today())).orElse(turn.today());
        Results.Schedules found = schedules(turn, show, from,
                wish.isEmpty() && frame.time().isPresent() ? MOST : enough(wish));
        List<Results.ScheduleLine> onDays = found.schedules().stream()
                .filter(s -> wish.map(d -> d.days().contains(s.date())).orElse(true)).toList();
        List<Results.ScheduleLine> fitting = onDays.stream()
                .filter(s -> frame.time().map(t -> t.fits(s.time())).orElse(true)).toList();
        if (fitting.isEmpty() && !onDays.isEmpty() && heard.time().isEmpty()) {
            // The hour was said for another day.
            frame.dropTime();
            fitting = onDays;
        }
        List<Results.ScheduleLine> open = fitting.stream().filter(s -> s.availableSeats().orElse(1) > 0).toList();
        boolean chosen = wish.isPresent() || frame.time().isPresent() || heard.has(Act.EARLIEST);
        if (chosen && !open.isEmpty() && (open.size() == 1 || heard.has(Act.EARLIEST))) {
            frame.showing(open.getFirst());
            return true;
        }
        ask(turn, show, onDays, fitting, open, found);
        return false;
    }

    private void ask(Turn turn, Results.PerformanceLine show, List<Results.ScheduleLine> onDays,
            List<Results.ScheduleLine> fitting,
            List<Results.ScheduleLine> open, Results.Schedules found) {
        Wording words = turn.words();
        int most = turn.policy().listed().showings();
        if (!open.isEmpty()) {
            turn.say(open.size() == 1 ? "guided.showing.only" : "guided.showing.which", words.title(show));
            List<Results.ScheduleLine> some = open.stream().limit(most).toList();
            Choices.showings(turn, table, some);
            if (open.size() > most || found.hasMore()) {
                turn.say("guided.showing.more");
            }
            return;
        }
        if (!fitting.isEmpty()) {
            turn.say("guided.showing.sold-out", words.title(show),
                    words.showing(fitting.getFirst().date(), fitting.getFirst().time()));
        } else if (!onDays.isEmpty()) {
            turn.say("guided.showing.other-time", words.title(show), words.date(onDays.getFirst().date()));
            Choices.showings(turn, table,
                    onDays.stream().filter(s -> s.availableSeats().orElse(1) > 0).limit(most).toList());
            return;
        } else {
            noneThatDay(turn, show);
        }
        List<Results.ScheduleLine> near = near(turn, show, fitting);
        if (onDays.isEmpty()) {
            frame.dropDate();
        }
        if (near.isEmpty()) {
            turn.say("guided.showing.none", words.title(show));
            frame.clear();
        } else {
            turn.say("guided.showing.near");
            Choices.showings(turn, table, near);
        }
    }

    private void noneThatDay(Turn turn, Results.PerformanceLine show) {
        Wording words = turn.words();
        Optional<DateWish> wish = frame.date();
        if (wish.isEmpty()) {
            turn.say("guided.showing.no-time", words.title(show));
            return;
        }
        LocalDate day = wish.orElseThrow().days().getFirst();
        if (day.isBefore(turn.today())) {
            turn.say("guided.showing.past", words.date(day));
        } else if (wish.orElseThrow().rolled()) {
            turn.say("guided.showing.rolled", words.date(day.minusYears(1)), words.date(day), words.title(show));
        } else if (wish.orElseThrow().isOneDay()) {
            turn.say("guided.showing.no-day", words.title(show), words.date(day));
        } else {
            turn.say("guided.showing.no-days", words.title(show), words.date(day),
                    words.date(wish.orElseThrow().days().getLast()));
        }
        if (wish.orElseThrow().isOneDay()) {
            turn.policy().anniversary(day)
                    .ifPresent(a -> turn.say("guided.showing.anniversary", a.name(turn.tongue()), words.date(day)));
        }
    }

    /** The nearest that can be had, in order of time. */
    private List<Results.ScheduleLine> near(Turn turn, Results.PerformanceLine show, List<Results.ScheduleLine> not) {
        // A day just past was meant as that day, not as the one a year later.
        LocalDate day = frame.date().map(d -> d.rolled() ? turn.today() : d.days().getFirst()).orElse(turn.today());
        LocalDate last = show.endDate().filter(day::isAfter).orElse(day);
        LocalDate from = last.minusDays(DAYS_BEFORE).isBefore(turn.today())
                ? turn.today()
                : last.minusDays(DAYS_BEFORE);
        return schedules(turn, show, from, 2 * A_DAY).schedules().stream()
                .filter(s -> s.availableSeats().orElse(1) > 0 && !not.contains(s))
                .sorted(Comparator.comparingLong(s -> Math.abs(ChronoUnit.DAYS.between(day, s.date()))))
                .limit(turn.policy().listed().showings())
                .sorted(Comparator.comparing(Results.ScheduleLine::date).thenComparing(Results.ScheduleLine::time))
                .toList();
    }

    static Results.Schedules schedules(Turn turn, Results.PerformanceLine show, LocalDate from, int limit) {
        return turn
                .look(new Arguments.GetPerformanceSchedules(show.performanceId(), Optional.of(from), Optional.empty(),
                        Optional.of(limit)), Results.Schedules.class);
    }

    /** As many as the days that were said can have. */
    static int enough(Optional<DateWish> wish) {
        return wish
                .map(w -> Math.min(MOST,
                        A_DAY * (int) (1 + ChronoUnit.DAYS.between(w.days().getFirst(), w.days().getLast()))))
                .orElse(A_DAY + 1);
    }
}
