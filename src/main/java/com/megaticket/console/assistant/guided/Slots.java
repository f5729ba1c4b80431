package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.guided.grammar.Act;
import com.megaticket.console.assistant.guided.grammar.GradeWish;
import com.megaticket.console.assistant.guided.grammar.Heard;
import com.megaticket.console.assistant.guided.grammar.PlaceWish;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.shared.PerformanceId;
import java.util.List;
import java.util.Optional;

/** Puts what was heard into the frame, and says what cannot be taken. */
final class Slots {
    private final Frame frame;
    private final Table table;

    Slots(Frame frame, Table table) {
        this.frame = frame;
        this.table = table;
    }

    /** @return whether the answer can go on from here */
    boolean take(Turn turn, Heard heard) {
        if (!takeShow(turn, heard)) {
            return false;
        }
        if (heard.date().filter(d -> d.days().isEmpty()).isPresent()) {
            turn.say("guided.date.none");
            frame.dropShowing();
        } else {
            frame.when(heard.date(), heard.time());
        }
        pickShowing(heard);
        takeGrade(heard);
        // "The one in the middle, number 1": a remark on a choice, no new wish.
        boolean remark = heard.pick().isPresent() && !frame.options().isEmpty();
        if (heard.place().isSaid() && !remark) {
            frame.place(heard.has(Act.CORRECT) && heard.place().floor().isPresent()
                    ? heard.place()
                    : frame.place().and(heard.place()));
        }
        heard.price().ifPresent(frame::price);
        return takePeople(turn, heard);
    }

    private boolean takeShow(Turn turn, Heard heard) {
        if (heard.mention().isOne()) {
            known(heard.mention().ids().getFirst()).ifPresent(frame::show);
        } else if (heard.mention().ids().size() > 1) {
            List<Results.PerformanceLine> these = heard.mention().ids().stream().flatMap(id -> known(id).stream())
                    .toList();
            if (frame.show().filter(these::contains).isEmpty()) {
                turn.say("guided.show.which");
                Choices.shows(turn, table, these);
                return false;
            }
        } else if (table.offer.asks(Offer.Asked.SHOW) && number(heard).isPresent()) {
            Offer.pick(table.offer.shows(), number(heard).orElseThrow()).ifPresent(frame::show);
        }
        return true;
    }

    private void pickShowing(Heard heard) {
        if (table.offer.asks(Offer.Asked.SHOWING) && heard.date().isEmpty() && heard.time().isEmpty()) {
            boolean yes = heard.has(Act.AFFIRM) && table.offer.showings().size() == 1;
            number(heard).or(() -> yes ? Optional.of(1) : Optional.empty())
                    .flatMap(n -> Offer.pick(table.offer.showings(), n)).ifPresent(frame::showing);
        }
    }

    private void takeGrade(Heard heard) {
        GradeWish said = heard.grade();
        if (said.isSaid() && !(said.names().isEmpty() && (heard.pick().isPresent() || heard.has(Act.CONFIRM)))) {
            frame.grade(said);
        } else if (table.offer.asks(Offer.Asked.GRADE) && number(heard).isPresent() && heard.people().isEmpty()) {
            Offer.pick(table.offer.grades(), number(heard).orElseThrow())
                    .ifPresent(g -> frame.grade(new GradeWish(List.of(g), false, false, false)));
        }
        // Another floor in place of a grade that is called after one.
        if (!said.isSaid() && heard.place().floor().isPresent()
                && frame.grade().names().stream().anyMatch(g -> g.endsWith("층"))) {
            frame.grade(GradeWish.NONE);
        }
    }

    private boolean takePeople(Turn turn, Heard heard) {
        List<Integer> said = heard.people().isEmpty() && table.offer.asks(Offer.Asked.PEOPLE)
                ? heard.bare().or(heard::lone).map(List::of).orElse(List.of())
                : heard.people();
        if (heard.unclearPeople() || said.size() > 1) {
            frame.dropPeople();
            turn.say("guided.people.unclear");
            Choices.people(turn, table, limit(turn));
            return false;
        }
        if (said.isEmpty()) {
            return true;
        }
        int people = said.getFirst();
        if (people >= 1 && people <= limit(turn)) {
            frame.people(people);
            return true;
        }
        frame.dropPeople();
        turn.say(people < 1 ? "guided.people.few" : "guided.people.limit", Integer.toString(limit(turn)));
        Choices.people(turn, table, limit(turn));
        return false;
    }

    int limit(Turn turn) {
        return frame.show().map(s -> turn.policy().limit(new PerformanceId(s.performanceId())))
                .orElse(turn.policy().limit());
    }

    Optional<Results.PerformanceLine> known(String performanceId) {
        return table.programme.stream().filter(p -> p.performanceId().equals(performanceId)).findFirst();
    }

    static Optional<Integer> number(Heard heard) {
        return heard.pick().or(heard::bare);
    }

    /** Whether a place was wished that a search for seats can look for. */
    static boolean searchable(PlaceWish place) {
        return place.aisle() || place.floor().isPresent() || place.section().isPresent();
    }
}
