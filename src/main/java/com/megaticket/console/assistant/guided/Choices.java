package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.talk.QuickReply;
import com.megaticket.console.assistant.tool.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Choices from real data, numbered, each also a quick reply that says what a person would say. */
final class Choices {
    private Choices() {}

    static void shows(Turn turn, Table table, List<Results.PerformanceLine> shows) {
        table.offer = Offer.ofShows(shows);
        for (int i = 0; i < shows.size(); i++) {
            Results.PerformanceLine show = shows.get(i);
            String days = show.startDate().map(turn.words()::day).orElse("") + "–"
                    + show.endDate().map(turn.words()::day).orElse("");
            turn.say("guided.show.line", Integer.toString(i + 1), turn.words().title(show), days,
                    turn.words().money(show.priceFrom()), turn.words().money(show.priceTo()));
        }
        turn.offer(shows.stream().map(s -> QuickReply.of(turn.words().title(s))).toList());
    }

    static void showings(Turn turn, Table table, List<Results.ScheduleLine> showings) {
        table.offer = Offer.ofShowings(showings);
        for (int i = 0; i < showings.size(); i++) {
            Results.ScheduleLine line = showings.get(i);
            turn.say("guided.showing.line", Integer.toString(i + 1), turn.words().showing(line.date(), line.time()),
                    line.availableSeats().map(turn.words()::seats).orElse(turn.text("guided.unknown")));
        }
        turn.offer(showings.stream()
                .map(s -> QuickReply.of(turn.words().day(s.date()) + " " + turn.words().time(s.time()))).toList());
    }

    static void people(Turn turn, Table table, int limit) {
        table.offer = Offer.of(Offer.Asked.PEOPLE);
        turn.offer(IntStream.rangeClosed(1, limit).mapToObj(n -> QuickReply.of(turn.words().people(n))).toList());
    }

    static void grades(Turn turn, Table table, List<Results.GradeLine> grades) {
        table.offer = Offer.ofGrades(grades.stream().map(Results.GradeLine::grade).toList());
        for (int i = 0; i < grades.size(); i++) {
            line(turn, i + 1, grades.get(i));
        }
        turn.offer(grades.stream()
                .map(g -> new QuickReply(turn.words().grade(g.grade()) + " " + turn.words().money(g.price()),
                        turn.words().grade(g.grade())))
                .toList());
    }

    static void line(Turn turn, int number, Results.GradeLine grade) {
        turn.say("guided.grade.line", Integer.toString(number),
                turn.words().grade(grade.grade()),
                turn.words().money(grade.price()),
                grade.free().map(turn.words()::seats).orElse(turn.text("guided.unknown")));
    }

    static void seats(Turn turn, Table table, List<Results.SeatOption> options) {
        for (Results.SeatOption option : options) {
            String marks = (option.aisle() ? turn.text("guided.seats.aisle") : "")
                    + (option.together() || option.seats().size() < 2 ? "" : turn.text("guided.seats.apart"));
            turn.say("guided.seats.line", Integer.toString(option.number()), turn.words().seats(option.seats()),
                    turn.words().money(option.total()), marks);
        }
        numbers(turn, table, options);
    }

    /** The same choices once more, without listing them. */
    static void numbers(Turn turn, Table table, List<Results.SeatOption> options) {
        table.offer = Offer.of(Offer.Asked.SEATS);
        var replies = new ArrayList<QuickReply>();
        options.forEach(o -> replies.add(new QuickReply(turn.words().place(o.seats()),
                turn.words().option(o.number()))));
        replies.add(QuickReply.of(turn.text("guided.reply.other-seats")));
        turn.offer(replies);
    }

    static void reservations(Turn turn, Table table, Offer.Asked asked, List<Results.Reserved> reservations) {
        table.offer = Offer.ofReservations(asked, reservations);
        for (int i = 0; i < reservations.size(); i++) {
            Results.Reserved one = reservations.get(i);
            turn.say("guided.mine.line", Integer.toString(i + 1), table.title(turn.words(), one.title()),
                    turn.words().showing(one.date(), one.time()),
                    turn.words().seats(one.seats()), turn.words().seats(one.seats().size()),
                    turn.words().money(one.total()),
                    turn.text(isStanding(one) ? "guided.mine.standing" : "guided.mine.gone"),
                    one.bookingNumber().map(n -> turn.text("guided.mine.number", n)).orElse(""));
        }
    }

    /** Whether it can still be cancelled. */
    static boolean isStanding(Results.Reserved reserved) {
        return reserved.status().equals("CONFIRMED") || reserved.status().equals("DR_RESERVED");
    }
}
