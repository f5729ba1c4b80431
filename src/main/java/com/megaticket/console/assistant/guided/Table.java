package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.guided.grammar.Act;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.Results;
import java.util.List;
import java.util.Optional;

/** What lies on the table between two people talking: choices last shown, a question left open, a card, a hold, the last sale. */
final class Table {
    /** What a bare number, or a yes, answers. */
    enum Asked {
        NOTHING, SHOW, SHOWING, PEOPLE, GRADE, SEATS, RESERVATION, CANCEL
    }

    List<Results.PerformanceLine> programme = List.of();
    List<Results.PerformanceLine> shows = List.of();
    List<Results.ScheduleLine> showings = List.of();
    List<String> grades = List.of();
    List<Results.Reserved> reservations = List.of();
    Asked asked = Asked.NOTHING;
    /** Asked about a show before it was said which. */
    Optional<Act> question = Optional.empty();
    Optional<Proposal> card = Optional.empty();
    Optional<Results.Held> hold = Optional.empty();
    Optional<Results.Reserved> sold = Optional.empty();

    void clear() {
        programme = List.of();
        choices(Asked.NOTHING);
        question = Optional.empty();
        card = Optional.empty();
        hold = Optional.empty();
        sold = Optional.empty();
    }

    /** New choices take the place of all earlier ones: a number never counts in a list that is no longer the last. */
    void choices(Asked what) {
        asked = what;
        shows = List.of();
        showings = List.of();
        grades = List.of();
        reservations = List.of();
    }

    static <T> Optional<T> pick(List<T> from, int number) {
        int index = number < 0 ? from.size() - 1 : number - 1;
        return index >= 0 && index < from.size() ? Optional.of(from.get(index)) : Optional.empty();
    }
}
