package com.megaticket.console.tools;

import static com.megaticket.console.tools.Programme.refused;

import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.best.Ask;
import com.megaticket.console.selling.best.Block;
import com.megaticket.console.selling.best.Choice;
import com.megaticket.console.selling.best.Offer;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Seats and prices of a showing, counted from its rows at the moment of asking. */
final class SeatTools {
    private static final int OPTIONS = 3;

    private final Counter counter;
    private final Programme programme;

    SeatTools(Counter counter, Programme programme) {
        this.counter = counter;
        this.programme = programme;
    }

    ToolAnswer grades(Arguments.GetSeatGrades arguments) {
        Optional<Performance> found = programme.performance(arguments.performanceId());
        if (found.isEmpty()) {
            return refused(ErrorCode.NOT_FOUND);
        }
        Performance p = found.get();
        if (arguments.scheduleId().isPresent()) {
            return of(arguments.performanceId(), arguments.scheduleId().get(),
                    floor -> programme.ok(new Results.SeatGrades(floor.grades(), p.sellsOp())));
        }
        return programme.ok(new Results.SeatGrades(p.grades().stream()
                .filter(g -> p.sellsOp() || !g.name().equals("OP"))
                .map(g -> new Results.GradeLine(g.name(), g.price(), Optional.empty())).toList(), p.sellsOp()));
    }

    ToolAnswer availability(Arguments.GetTicketAvailability arguments) {
        return of(arguments.performanceId(), arguments.scheduleId(),
                floor -> programme.ok(new Results.Availability(floor.free().cardinality(),
                        floor.map().sellable().size(), floor.unclear(), floor.grades())));
    }

    ToolAnswer seats(Arguments.GetAvailableSeats arguments) {
        return of(arguments.performanceId(), arguments.scheduleId(), floor -> seats(arguments, floor));
    }

    /** Reads the showing, if it is that performance's and can still be sold. */
    private ToolAnswer of(String performanceId, String scheduleId, Function<Floor, ToolAnswer> answer) {
        Optional<Showing> showing = programme.showing(scheduleId)
                .filter(s -> s.performance().value().equals(performanceId));
        if (showing.isEmpty()) {
            return refused(ErrorCode.NOT_FOUND);
        }
        Floor floor = Floor.read(counter.looks(), showing.get(), counter.clock().get());
        return closed(floor.map().schedule()).<ToolAnswer>map(c -> c).orElseGet(() -> answer.apply(floor));
    }

    /** Why the showing cannot be sold any more. */
    Optional<ToolAnswer.Refused> closed(Schedule schedule) {
        if (schedule.state() == Schedule.State.CANCELLED) {
            return Optional.of(refused(ErrorCode.SHOW_CLOSED, "CANCELLED"));
        }
        return counter.clock().get().isAfter(schedule.showing().startsAt())
                ? Optional.of(refused(ErrorCode.SHOW_CLOSED, "PAST"))
                : Optional.empty();
    }

    private ToolAnswer seats(Arguments.GetAvailableSeats arguments, Floor floor) {
        if (arguments.count().isEmpty()) {
            return refused(ErrorCode.MISSING_COUNT);
        }
        int limit = counter.limit().applyAsInt(floor.map().showing().performance());
        if (arguments.count().get() > limit) {
            return refused(ErrorCode.LIMIT, Integer.toString(limit));
        }
        List<String> grades = floor.map().performance().grades().stream().map(Grade::name).toList();
        Optional<String> grade = arguments.grade().map(g -> g.endsWith("석") ? g.substring(0, g.length() - 1) : g);
        if (grade.isPresent() && !grades.contains(grade.get())) {
            return new ToolAnswer.Refused(ErrorCode.NOT_FOUND, grades);
        }
        BitSet free = floor.free();
        Offer offer = floor.best().find(ask(arguments, grade), free::get, OPTIONS, 0);
        if (offer.choices().isEmpty()) {
            Offer.Lack lack = offer.lack().orElse(new Offer.Lack(0, 0));
            return refused(ErrorCode.NO_ADJACENT, Integer.toString(lack.free()), Integer.toString(lack.longest()));
        }
        return programme.ok(new Results.AvailableSeats(arguments.scheduleId(), fitting(floor, arguments, grade),
                floor.grades(), options(floor, offer)));
    }

    private static Ask ask(Arguments.GetAvailableSeats arguments, Optional<String> grade) {
        return new Ask(arguments.count().orElseThrow(), grade, arguments.maxPrice().map(Money::new), arguments.floor(),
                arguments.section(), arguments.aisle().orElse(false), false);
    }

    private static int fitting(Floor floor, Arguments.GetAvailableSeats arguments, Optional<String> grade) {
        return Math.toIntExact(floor.map().sellable().values().stream()
                .filter(s -> grade.isEmpty() || grade.get().equals(s.grade()))
                .filter(s -> arguments.maxPrice().filter(most -> s.price().won() > most).isEmpty())
                .filter(s -> arguments.floor().filter(f -> !f.equals(s.seat().floor())).isEmpty())
                .filter(s -> arguments.section().filter(x -> !x.equals(s.seat().section())).isEmpty())
                .filter(s -> floor.isFree(s.seat())).count());
    }

    private static List<Results.SeatOption> options(Floor floor, Offer offer) {
        var options = new ArrayList<Results.SeatOption>();
        for (Choice choice : offer.choices()) {
            List<SeatId> ids = choice.seats().stream().map(s -> floor.layout().seat(s).id()).toList();
            options.add(new Results.SeatOption(options.size() + 1, ids.stream().map(SeatId::toString).toList(),
                    floor.lines(ids), choice.total(), choice.parts().stream().anyMatch(Block::aisle),
                    choice.isTogether()));
        }
        return options;
    }

    ToolAnswer venue(Arguments.GetVenueInfo arguments) {
        Optional<String> byShow = arguments.performanceId().flatMap(programme::performance).map(Performance::venueId);
        Optional<String> venue = arguments.venueId().or(() -> byShow);
        if (venue.isEmpty()) {
            return arguments.performanceId().isPresent()
                    ? refused(ErrorCode.NOT_FOUND)
                    : refused(ErrorCode.INVALID_INPUT, "give venueId or performanceId");
        }
        return counter.plans().apply(venue.get()).map(plan -> programme.ok(info(plan)))
                .orElseGet(() -> refused(ErrorCode.NOT_FOUND));
    }

    private static Results.VenueInfo info(SeatPlan plan) {
        return new Results.VenueInfo(plan.venueId(), plan.name(), plan.address(), plan.totalSeats(),
                plan.sections().stream()
                        .map(s -> new Results.SectionSeats(s.floor(), s.id(),
                                s.rows().stream().mapToInt(r -> r.seats().size()).sum()))
                        .toList());
    }
}
