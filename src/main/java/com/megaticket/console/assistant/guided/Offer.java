package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.tool.Results;
import java.util.List;
import java.util.Optional;

/**
 * The choices last shown, and what a bare number or a yes answers. New ones take the place of all earlier ones: a number never counts in
 * a list that is no longer the last.
 */
record Offer(
        Asked asked,
        List<Results.PerformanceLine> shows,
        List<Results.ScheduleLine> showings,
        List<String> grades,
        List<Results.Reserved> reservations) {
    static final Offer NONE = of(Asked.NOTHING);

    enum Asked {
        NOTHING, SHOW, SHOWING, PEOPLE, GRADE, SEATS, RESERVATION,
        /** Which booking is to be cancelled. */
        CANCEL
    }

    static Offer of(Asked asked) {
        return new Offer(asked, List.of(), List.of(), List.of(), List.of());
    }

    static Offer ofShows(List<Results.PerformanceLine> shows) {
        return new Offer(Asked.SHOW, List.copyOf(shows), List.of(), List.of(), List.of());
    }

    static Offer ofShowings(List<Results.ScheduleLine> showings) {
        return new Offer(Asked.SHOWING, List.of(), List.copyOf(showings), List.of(), List.of());
    }

    static Offer ofGrades(List<String> grades) {
        return new Offer(Asked.GRADE, List.of(), List.of(), List.copyOf(grades), List.of());
    }

    static Offer ofReservations(Asked asked, List<Results.Reserved> reservations) {
        return new Offer(asked, List.of(), List.of(), List.of(), List.copyOf(reservations));
    }

    boolean asks(Asked what) {
        return asked == what;
    }

    /** @param number from 1; negative = the last */
    static <T> Optional<T> pick(List<T> from, int number) {
        int index = number < 0 ? from.size() - 1 : number - 1;
        return index >= 0 && index < from.size() ? Optional.of(from.get(index)) : Optional.empty();
    }
}
