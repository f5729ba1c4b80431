package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.guided.grammar.Act;
import com.megaticket.console.assistant.guided.grammar.Heard;
import com.megaticket.console.assistant.policy.Step;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.shared.PerformanceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes from one missing thing to the next, as far as what is known reaches. */
final class Booking {
    private final Frame frame;
    private final Table table;
    private final Holding holding;
    private final Shows shows;
    private final Showings showings;
    private final Seating seating;

    Booking(Frame frame, Table table, Holding holding) {
        this.frame = frame;
        this.table = table;
        this.holding = holding;
        shows = new Shows(frame, table);
        showings = new Showings(frame, table);
        seating = new Seating(frame, table);
    }

    /** @param held seats are held now: other ones need those given back first */
    void advance(Turn turn, Heard heard, boolean held) {
        Optional<Integer> number = heard.pick()
                .or(() -> table.offer.asks(Offer.Asked.SEATS) && !heard.hasSlots()
                        ? heard.bare().or(heard::lone)
                        : Optional.empty());
        if (frame.step() == Step.HOLD && number.isPresent()) {
            choose(turn, heard, number.orElseThrow(), held);
            return;
        }
        if (frame.step() == Step.HOLD && heard.has(Act.AFFIRM) && frame.options().size() == 1 && !held) {
            choose(turn, heard, 1, false);
            return;
        }
        if (frame.step() == Step.HOLD && !held && !heard.has(Act.OTHER_SEATS)) {
            turn.say("guided.seats.which", Integer.toString(frame.options().size()));
            Choices.numbers(turn, table, frame.options());
            return;
        }
        boolean again = heard.has(Act.OTHER_SEATS) && !frame.options().isEmpty() && !held;
        if (again) {
            turn.say("guided.seats.best-three");
        }
        if (held && frame.step() == Step.HOLD && !heard.has(Act.OTHER_SEATS)) {
            turn.say("guided.hold.stands", turn.words().seats(table.hold.orElseThrow().seats()),
                    turn.words().clock(table.hold.orElseThrow().expiresAt()));
            return;
        }
        boolean offered = find(turn, heard);
        if (held) {
            turn.say("guided.hold.first");
            holding.release(turn);
        } else if (offered && heard.has(Act.HOLD) && frame.grade().any() && !heard.has(Act.WAIT)) {
            // "The best you have, hold them": the first of the choices is the best.
            choose(turn, heard, 1, false);
        }
    }

    /** @return whether seats were offered */
    private boolean find(Turn turn, Heard heard) {
        if (frame.show().isEmpty()) {
            shows.offer(turn, heard);
            return false;
        }
        if (overLimit(turn) || (frame.showing().isEmpty() && !showings.settle(turn, heard))) {
            return false;
        }
        if (frame.people().isEmpty()) {
            summary(turn);
            turn.say("guided.people.ask");
            Choices.people(turn, table, limit(turn));
            return false;
        }
        summary(turn);
        Optional<Optional<String>> grade = seating.grade(turn);
        grade.ifPresent(g -> seating.offer(turn, g));
        return grade.isPresent() && !frame.options().isEmpty();
    }

    private void choose(Turn turn, Heard heard, int number, boolean held) {
        Optional<Results.SeatOption> option = number < 0
                ? Optional.of(frame.options().getLast())
                : frame.options().stream().filter(o -> o.number() == number).findFirst();
        if (option.isEmpty()) {
            turn.say("guided.seats.no-number", Integer.toString(frame.options().size()));
            Choices.seats(turn, table, frame.options());
        } else if (heard.has(Act.WAIT)) {
            turn.say("guided.deny");
        } else if (held) {
            turn.say("guided.hold.first");
            holding.release(turn);
        } else if (holding.hold(turn, option.orElseThrow()) == Holding.Proposed.SEATS_GONE) {
            frame.options(List.of());
            find(turn, heard);
        }
    }

    /** A headcount said before the show was known. */
    private boolean overLimit(Turn turn) {
        if (frame.people().orElse(0) <= limit(turn)) {
            return false;
        }
        frame.dropPeople();
        turn.say("guided.people.limit", Integer.toString(limit(turn)));
        Choices.people(turn, table, limit(turn));
        return true;
    }

    private int limit(Turn turn) {
        return turn.policy().limit(new PerformanceId(frame.show().orElseThrow().performanceId()));
    }

    /** Always with the whole date: a misheard day is seen at once. */
    private void summary(Turn turn) {
        var parts = new ArrayList<String>();
        parts.add(turn.words().title(frame.show().orElseThrow()));
        Results.ScheduleLine showing = frame.showing().orElseThrow();
        parts.add(turn.words().showing(showing.date(), showing.time()));
        frame.people().ifPresent(p -> parts.add(turn.words().people(p)));
        if (frame.grade().names().size() == 1) {
            parts.add(turn.words().grade(frame.grade().names().getFirst()));
        }
        turn.line("▸ " + String.join(" · ", parts));
    }
}
