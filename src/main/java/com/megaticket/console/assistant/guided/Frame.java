package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.guided.grammar.DateWish;
import com.megaticket.console.assistant.guided.grammar.GradeWish;
import com.megaticket.console.assistant.guided.grammar.PlaceWish;
import com.megaticket.console.assistant.guided.grammar.PriceWish;
import com.megaticket.console.assistant.guided.grammar.TimeWish;
import com.megaticket.console.assistant.policy.Step;
import com.megaticket.console.assistant.tool.Results;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the booking under way. Only what a person said or a tool returned gets in; whoever changes a part drops what hung on
 * it. One turn at a time.
 */
final class Frame {
    private Optional<Results.PerformanceLine> show = Optional.empty();
    private Optional<DateWish> date = Optional.empty();
    private Optional<TimeWish> time = Optional.empty();
    private Optional<Results.ScheduleLine> showing = Optional.empty();
    private Optional<Integer> people = Optional.empty();
    private GradeWish grade = GradeWish.NONE;
    private PlaceWish place = PlaceWish.NONE;
    private Optional<PriceWish> price = Optional.empty();
    private List<Results.SeatOption> options = List.of();

    /** All of it, to go back to. */
    record Kept(
            Optional<Results.PerformanceLine> show,
            Optional<DateWish> date,
            Optional<TimeWish> time,
            Optional<Results.ScheduleLine> showing,
            Optional<Integer> people,
            GradeWish grade,
            PlaceWish place,
            Optional<PriceWish> price,
            List<Results.SeatOption> options) {}

    Kept keep() {
        return new Kept(show, date, time, showing, people, grade, place, price, options);
    }

    void back(Kept kept) {
        show = kept.show();
        date = kept.date();
        time = kept.time();
        showing = kept.showing();
        people = kept.people();
        grade = kept.grade();
        place = kept.place();
        price = kept.price();
        options = kept.options();
    }

    /** The first thing still missing. */
    Step step() {
        return show.isEmpty()
                ? Step.RECOMMEND
                : showing.isEmpty()
                        ? Step.SCHEDULE
                        : people.isEmpty()
                                ? Step.HEADCOUNT
                                : !grade.isSaid() && price.isEmpty()
                                        ? Step.GRADE
                                        : options.isEmpty() ? Step.SEATS : Step.HOLD;
    }

    boolean isEmpty() {
        return show.isEmpty() && date.isEmpty() && time.isEmpty() && people.isEmpty() && !grade.isSaid()
                && !place.isSaid()
                && price.isEmpty();
    }

    void show(Results.PerformanceLine wanted) {
        if (show.filter(s -> s.performanceId().equals(wanted.performanceId())).isEmpty()) {
            showing = Optional.empty();
            options = List.of();
        }
        show = Optional.of(wanted);
    }

    void when(Optional<DateWish> day, Optional<TimeWish> hour) {
        boolean same = showing.filter(s -> day.map(d -> d.days().contains(s.date())).orElse(true)
                && hour.map(h -> h.fits(s.time())).orElse(true)).isPresent();
        if ((day.isPresent() || hour.isPresent()) && !same) {
            // Another day keeps the hour that was asked for; a showing chosen before counts no more.
            day.ifPresent(d -> date = Optional.of(d));
            time = hour.isPresent() ? hour : time;
            showing = Optional.empty();
            options = List.of();
        }
    }

    void showing(Results.ScheduleLine wanted) {
        showing = Optional.of(wanted);
        date = Optional.of(new DateWish(List.of(wanted.date()), false, false));
        options = List.of();
    }

    /** It cannot be had: nothing is looked for on it again. */
    void dropDate() {
        showing = Optional.empty();
        date = Optional.empty();
        options = List.of();
    }

    void dropTime() {
        time = Optional.empty();
    }

    void dropShowing() {
        dropDate();
        time = Optional.empty();
    }

    void people(int wanted) {
        options = people.filter(p -> p == wanted).isPresent() ? options : List.of();
        people = Optional.of(wanted);
    }

    void dropPeople() {
        people = Optional.empty();
        options = List.of();
    }

    void grade(GradeWish wanted) {
        options = grade.equals(wanted) ? options : List.of();
        grade = wanted;
    }

    void place(PlaceWish wanted) {
        options = place.equals(wanted) ? options : List.of();
        place = wanted;
    }

    void price(PriceWish wanted) {
        options = price.filter(wanted::equals).isPresent() ? options : List.of();
        price = Optional.of(wanted);
    }

    void dropPrice() {
        price = Optional.empty();
        options = List.of();
    }

    void options(List<Results.SeatOption> found) {
        options = List.copyOf(found);
    }

    void clear() {
        show = Optional.empty();
        dropShowing();
        people = Optional.empty();
        grade = GradeWish.NONE;
        place = PlaceWish.NONE;
        price = Optional.empty();
    }

    Optional<Results.PerformanceLine> show() {
        return show;
    }

    Optional<DateWish> date() {
        return date;
    }

    Optional<TimeWish> time() {
        return time;
    }

    Optional<Results.ScheduleLine> showing() {
        return showing;
    }

    Optional<Integer> people() {
        return people;
    }

    GradeWish grade() {
        return grade;
    }

    PlaceWish place() {
        return place;
    }

    Optional<PriceWish> price() {
        return price;
    }

    List<Results.SeatOption> options() {
        return options;
    }
}
