package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.guided.grammar.GradeWish;
import com.megaticket.console.assistant.guided.grammar.PlaceWish;
import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which grade, and which seats to choose from. Needs show, showing and headcount. */
final class Seating {
    private final Frame frame;
    private final Table table;

    Seating(Frame frame, Table table) {
        this.frame = frame;
        this.table = table;
    }

    /** @return whether it is settled; else the answer has asked, or said why not. Empty inside = any grade */
    Optional<Optional<String>> grade(Turn turn) {
        List<Results.GradeLine> grades = grades(turn);
        List<Results.GradeLine> open = grades.stream().filter(g -> g.free().orElse(1) > 0 && affordable(g)).toList();
        floorAsGrade(grades);
        GradeWish wish = frame.grade();
        if (wish.names().size() == 1) {
            return named(turn, wish.names().getFirst(), grades, open);
        }
        if (wish.names().size() > 1) {
            turn.say("guided.grade.which");
            Choices.grades(turn, table, open.stream().filter(g -> wish.names().contains(g.grade())).toList());
            return Optional.empty();
        }
        if (open.isEmpty()) {
            turn.say(frame.price().isPresent() ? "guided.grade.too-dear" : "guided.grade.all-gone");
            Choices.grades(turn, table, grades.stream().filter(g -> g.free().orElse(1) > 0).toList());
            frame.dropPrice();
            return Optional.empty();
        }
        if (wish.cheapest() || wish.dearest()) {
            Comparator<Results.GradeLine> byPrice = Comparator.comparing(Results.GradeLine::price);
            Results.GradeLine line = open.stream().min(wish.cheapest() ? byPrice : byPrice.reversed()).orElseThrow();
            return Optional.of(Optional.of(line.grade()));
        }
        if (wish.any() || frame.price().isPresent()) {
            return Optional.of(Optional.empty());
        }
        turn.say("guided.grade.ask");
        Choices.grades(turn, table, open);
        return Optional.empty();
    }

    private Optional<Optional<String>> named(Turn turn, String name, List<Results.GradeLine> grades,
            List<Results.GradeLine> open) {
        Optional<Results.GradeLine> line = grades.stream().filter(g -> g.grade().equalsIgnoreCase(name)).findFirst();
        if (line.isEmpty()) {
            turn.say("guided.grade.unknown", turn.words().grade(name));
        } else if (line.orElseThrow().free().orElse(1) == 0) {
            turn.say("guided.grade.sold-out", turn.words().grade(line.orElseThrow().grade()));
        } else if (!affordable(line.orElseThrow())) {
            turn.say("guided.grade.over-limit", turn.words().grade(name),
                    turn.words().money(line.orElseThrow().price()));
        } else {
            return Optional.of(Optional.of(line.orElseThrow().grade()));
        }
        frame.grade(GradeWish.NONE);
        turn.say("guided.grade.others");
        Choices.grades(turn, table, open);
        return Optional.empty();
    }

    /** Some shows call their grades 1층 and 2층. */
    private void floorAsGrade(List<Results.GradeLine> grades) {
        PlaceWish place = frame.place();
        place.floor().filter(f -> grades.stream().anyMatch(g -> g.grade().equals(f))).ifPresent(floor -> {
            frame.grade(new GradeWish(List.of(floor), false, false, false));
            frame.place(new PlaceWish(place.aisle(), place.front(), place.back(), place.centre(), place.together(),
                    Optional.empty(),
                    place.section(), place.named()));
        });
    }

    private boolean affordable(Results.GradeLine grade) {
        int people = frame.people().orElse(1);
        return frame.price().map(p -> grade.price().won() <= p.perSeat(people)).orElse(true);
    }

    List<Results.GradeLine> grades(Turn turn) {
        return turn.look(new Arguments.GetSeatGrades(frame.show().orElseThrow().performanceId(),
                frame.showing().map(Results.ScheduleLine::scheduleId)), Results.SeatGrades.class).grades();
    }

    /** Offers up to three places, or says why there are none. */
    void offer(Turn turn, Optional<String> grade) {
        ToolAnswer answer = search(turn, grade, frame.place());
        if (none(answer) && Slots.searchable(frame.place())) {
            ToolAnswer anywhere = search(turn, grade, PlaceWish.NONE);
            if (!none(anywhere)) {
                turn.say("guided.seats.no-such-place");
                answer = anywhere;
            }
        }
        switch (answer) {
            case ToolAnswer.Ok ok when ok.result() instanceof Results.AvailableSeats seats
                    && !seats.options().isEmpty() ->
                show(turn, seats);
            case ToolAnswer.Refused refused when refused.code() != ErrorCode.NO_ADJACENT ->
                throw new Turn.TurnOver(refused);
            case ToolAnswer.Refused refused -> notTogether(turn, refused.facts());
            default -> notTogether(turn, List.of());
        }
    }

    private static boolean none(ToolAnswer answer) {
        return switch (answer) {
            case ToolAnswer.Ok ok ->
                !(ok.result() instanceof Results.AvailableSeats seats) || seats.options().isEmpty();
            case ToolAnswer.Refused refused ->
                refused.code() == ErrorCode.NO_ADJACENT || refused.code() == ErrorCode.INVALID_INPUT;
            case ToolAnswer.Pending _ -> true;
        };
    }

    private ToolAnswer search(Turn turn, Optional<String> grade, PlaceWish place) {
        int people = frame.people().orElseThrow();
        return turn.call(new Arguments.GetAvailableSeats(frame.show().orElseThrow().performanceId(),
                frame.showing().orElseThrow().scheduleId(), Optional.of(people), grade,
                frame.price().map(p -> p.perSeat(people)),
                place.aisle() ? Optional.of(true) : Optional.empty(), place.floor(), place.section()));
    }

    private void show(Turn turn, Results.AvailableSeats seats) {
        frame.options(seats.options());
        PlaceWish place = frame.place();
        frame.price().ifPresent(p -> turn.say(p.total() ? "guided.price.total" : "guided.price.each",
                turn.words().money(new com.megaticket.console.shared.Money(p.won())),
                turn.words().money(new com.megaticket.console.shared.Money(p.perSeat(frame.people().orElseThrow())))));
        if (place.named()) {
            turn.say("guided.seats.named");
        }
        if (place.front() || place.centre()) {
            turn.say("guided.seats.front");
        }
        if (place.back()) {
            turn.say("guided.seats.back");
        }
        turn.say("guided.seats.offer", turn.words().people(frame.people().orElseThrow()));
        Choices.seats(turn, table, seats.options());
        turn.say("guided.seats.ask");
    }

    /** @param facts free seats that fit, and the most side by side */
    private void notTogether(Turn turn, List<String> facts) {
        String people = turn.words().people(frame.people().orElseThrow());
        Optional<String> longest = facts.stream().filter(f -> f.matches("\\d+")).reduce((_, last) -> last)
                .filter(l -> !l.equals("0"));
        turn.say(longest.isPresent() ? "guided.seats.longest" : "guided.seats.none", people,
                longest.map(l -> turn.words().seats(Integer.parseInt(l))).orElse(""));
        frame.grade(GradeWish.NONE);
        turn.say("guided.grade.others");
        Choices.grades(turn, table, grades(turn).stream().filter(g -> g.free().orElse(1) > 0).toList());
    }
}
