package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.guided.grammar.Act;
import com.megaticket.console.assistant.guided.grammar.DateWish;
import com.megaticket.console.assistant.guided.grammar.Heard;
import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers to questions that are no step of a booking: looked up, said, and nothing pushed on. */
final class Questions {
    private final Frame frame;
    private final Table table;

    Questions(Frame frame, Table table) {
        this.frame = frame;
        this.table = table;
    }

    /** The one thing asked; several at once are answered by the first of these. */
    static Optional<Act> asked(Heard heard) {
        return List
                .of(Act.ASK_OTHER, Act.ASK_LIMIT, Act.ASK_REFUND, Act.ASK_LENGTH, Act.ASK_CAST, Act.ASK_DETAILS,
                        Act.ASK_VENUE,
                        Act.ASK_PRICE, Act.ASK_LEFT, Act.ASK_GRADES, Act.ASK_TIMES)
                .stream().filter(heard::has).findFirst();
    }

    void answer(Turn turn, Heard heard, Act act, int limit) {
        switch (act) {
            case ASK_LIMIT -> turn.say("guided.info.limit", Integer.toString(limit));
            case ASK_REFUND -> turn.say("guided.info.refund");
            case ASK_OTHER -> turn.say("guided.info.unknown");
            case ASK_LENGTH -> turn.say("guided.info.length");
            case ASK_VENUE -> venue(turn);
            default -> ofShow(turn, heard, act);
        }
    }

    private void ofShow(Turn turn, Heard heard, Act act) {
        if (frame.show().isEmpty()) {
            table.question = Optional.of(act);
            if (frame.date().isPresent()) {
                new Shows(frame, table).offer(turn, heard);
                return;
            }
            turn.say("guided.info.which");
            Choices.shows(turn, table, table.programme.stream().limit(turn.policy().listed().performances()).toList());
            return;
        }
        table.question = Optional.empty();
        switch (act) {
            case ASK_CAST -> cast(turn);
            case ASK_DETAILS -> details(turn);
            case ASK_TIMES -> times(turn);
            case ASK_LEFT -> left(turn);
            default -> prices(turn);
        }
    }

    private Results.PerformanceLine show() {
        return frame.show().orElseThrow();
    }

    private Results.PerformanceDetails lookUp(Turn turn) {
        return turn.look(new Arguments.GetPerformanceDetails(show().performanceId()), Results.PerformanceDetails.class);
    }

    private void prices(Turn turn) {
        List<Results.GradeLine> grades = new Seating(frame, table).grades(turn);
        List<Results.GradeLine> wanted = grades.stream().filter(g -> frame.grade().names().contains(g.grade()))
                .toList();
        turn.say("guided.info.prices", turn.words().title(show()));
        for (Results.GradeLine grade : wanted.isEmpty() ? grades : wanted) {
            price(turn, grade);
        }
    }

    /** With what it comes to for the people, where they are known. */
    private void price(Turn turn, Results.GradeLine grade) {
        String together = frame.people().filter(p -> p > 1)
                .map(p -> turn.text("guided.info.for", turn.words().people(p),
                        turn.words().money(new Money(grade.price().won() * p))))
                .orElse("");
        String free = grade.free()
                .map(f -> turn.text(f == 0 ? "guided.info.sold-out" : "guided.info.free", turn.words().seats(f)))
                .orElse("");
        turn.say("guided.info.price", turn.words().grade(grade.grade()),
                turn.words().money(grade.price()) + together, free);
    }

    private void cast(Turn turn) {
        Optional<Results.ScheduleLine> showing = onlyShowing(turn);
        Map<String, List<String>> cast = showing.map(Results.ScheduleLine::casting).filter(c -> !c.isEmpty())
                .orElseGet(() -> lookUp(turn).cast());
        if (cast.isEmpty()) {
            turn.say("guided.info.no-cast", turn.words().title(show()));
            return;
        }
        turn.say("guided.info.cast", turn.words().title(show()),
                showing.map(s -> turn.words().showing(s.date(), s.time())).orElse(""));
        cast.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(role -> turn.line("· " + role.getKey() + ": " + String.join(", ", role.getValue())));
    }

    private void details(Turn turn) {
        Results.PerformanceDetails details = lookUp(turn);
        turn.say("guided.info.details", turn.words().title(show()), details.performance().venue(),
                dates(turn, details.performance()));
        if (!details.untrusted().description().isBlank()) {
            turn.say("guided.info.quote", details.untrusted().description().strip());
        }
    }

    private static String dates(Turn turn, Results.PerformanceLine show) {
        return show.startDate().map(turn.words()::date).orElse("") + " – "
                + show.endDate().map(turn.words()::date).orElse("");
    }

    private void times(Turn turn) {
        LocalDate from = frame.date().map(d -> d.days().getFirst()).filter(d -> !d.isBefore(turn.today()))
                .orElse(turn.today());
        Results.Schedules found = Showings.schedules(turn, show(), from, Showings.enough(frame.date()));
        List<Results.ScheduleLine> some = found.schedules().stream()
                .filter(s -> frame.date().map(DateWish::days).map(d -> d.contains(s.date())).orElse(true))
                .limit(turn.policy().listed().showings()).toList();
        if (some.isEmpty()) {
            turn.say("guided.showing.none-then", turn.words().title(show()));
            frame.dropDate();
            found = Showings.schedules(turn, show(), turn.today(), Showings.enough(Optional.empty()));
            some = found.schedules().stream().limit(turn.policy().listed().showings()).toList();
        }
        if (some.isEmpty()) {
            return;
        }
        turn.say("guided.info.times", turn.words().title(show()), Integer.toString(found.total()));
        Choices.showings(turn, table, some);
    }

    private void left(Turn turn) {
        Optional<Results.ScheduleLine> showing = onlyShowing(turn);
        if (showing.isEmpty()) {
            times(turn);
            return;
        }
        Results.ScheduleLine line = showing.orElseThrow();
        Results.Availability left = turn.look(
                new Arguments.GetTicketAvailability(show().performanceId(), line.scheduleId()),
                Results.Availability.class);
        turn.say("guided.info.left", turn.words().title(show()), turn.words().showing(line.date(), line.time()),
                turn.words().seats(left.free()));
        List<Results.GradeLine> wanted = left.grades().stream().filter(g -> frame.grade().names().contains(g.grade()))
                .toList();
        for (Results.GradeLine grade : wanted.isEmpty() ? left.grades() : wanted) {
            price(turn, grade);
        }
        if (left.unclear() > 0) {
            turn.say("guided.info.unclear", turn.words().seats(left.unclear()));
        }
    }

    /** The showing that was said, if it is one. */
    private Optional<Results.ScheduleLine> onlyShowing(Turn turn) {
        if (frame.showing().isPresent() || frame.date().filter(DateWish::isOneDay).isEmpty()) {
            return frame.showing();
        }
        LocalDate day = frame.date().orElseThrow().days().getFirst();
        if (day.isBefore(turn.today())) {
            return Optional.empty();
        }
        List<Results.ScheduleLine> that = Showings.schedules(turn, show(), day, Showings.enough(frame.date()))
                .schedules().stream()
                .filter(s -> s.date().equals(day) && frame.time().map(t -> t.fits(s.time())).orElse(true)).toList();
        return that.size() == 1 ? Optional.of(that.getFirst()) : Optional.empty();
    }

    private void venue(Turn turn) {
        Optional<Results.PerformanceLine> of = frame.show().or(() -> table.programme.stream().findFirst());
        if (of.isEmpty()) {
            turn.say("guided.show.none");
            return;
        }
        Results.VenueInfo venue = turn.look(
                new Arguments.GetVenueInfo(Optional.empty(), Optional.of(of.orElseThrow().performanceId())),
                Results.VenueInfo.class);
        turn.say("guided.info.venue", venue.name(), venue.address(), turn.words().seats(venue.totalSeats()));
        venue.sections().stream()
                .collect(
                        Collectors.groupingBy(Results.SectionSeats::floor, java.util.TreeMap::new, Collectors.toList()))
                .forEach((floor, sections) -> turn.say("guided.info.floor", floor.replace("층", ""),
                        turn.words().seats(sections.stream().mapToInt(Results.SectionSeats::seats).sum()),
                        sections.stream().map(s -> s.section() + " " + turn.words().seats(s.seats()))
                                .collect(Collectors.joining(", "))));
    }
}
