package com.megaticket.console.tools;

import static com.megaticket.console.tools.Programme.refused;

import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.catalog.OfferedShowing;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is on, and when. What is past, cancelled or not offered any more is never told of. */
final class ShowTools {
    private static final Logger LOG = LoggerFactory.getLogger(ShowTools.class);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int DESCRIPTION_MOST = 300;
    private static final int USUAL_LIMIT = 10;

    private final Counter counter;
    private final Programme programme;

    ShowTools(Counter counter, Programme programme) {
        this.counter = counter;
        this.programme = programme;
    }

    ToolAnswer performances(Arguments.GetPerformances arguments) {
        Optional<LocalDate> day = arguments.onDate();
        Set<PerformanceId> on = programme.offered().stream().map(OfferedShowing::showing)
                .filter(s -> day.isEmpty() || day.get().equals(s.date()))
                .map(Showing::performance)
                .collect(Collectors.toSet());
        return programme.ok(new Results.Performances(programme.performances().stream()
                .filter(p -> on.contains(p.id())).map(Programme::line).toList()));
    }

    ToolAnswer details(Arguments.GetPerformanceDetails arguments) {
        Optional<Performance> found = programme.performance(arguments.performanceId());
        if (found.isEmpty()) {
            return refused(ErrorCode.NOT_FOUND);
        }
        Performance p = found.get();
        return programme.ok(new Results.PerformanceDetails(Programme.line(p), p.venueId(), cast(p), grades(p),
                p.sellsOp(), new Results.Untrusted(cut(p.description()))));
    }

    /** Everybody who plays a role in one of the showings to come. */
    private Map<String, List<String>> cast(Performance p) {
        return programme.offered(p.id()).stream()
                .flatMap(s -> s.schedule().casting().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue,
                        (a, b) -> Stream.concat(a.stream(), b.stream()).distinct().toList()));
    }

    private static List<Results.GradeLine> grades(Performance p) {
        return p.grades().stream().filter(g -> p.sellsOp() || !g.name().equals("OP"))
                .map(g -> new Results.GradeLine(g.name(), g.price(), Optional.empty())).toList();
    }

    private static String cut(String text) {
        return text.length() <= DESCRIPTION_MOST ? text : text.substring(0, DESCRIPTION_MOST) + "…";
    }

    ToolAnswer schedules(Arguments.GetPerformanceSchedules arguments) {
        Optional<Performance> found = programme.performance(arguments.performanceId());
        if (found.isEmpty()) {
            return refused(ErrorCode.NOT_FOUND);
        }
        LocalDate from = arguments.fromDate().filter(d -> d.isAfter(programme.today())).orElse(programme.today());
        boolean weekend = arguments.preferWeekend().orElse(false);
        List<OfferedShowing> all = programme.offered(found.get().id()).stream()
                .filter(s -> !s.showing().date().isBefore(from))
                .filter(s -> !weekend || WEEKEND.contains(s.showing().date().getDayOfWeek()))
                .toList();
        int limit = Math.min(all.size(), arguments.limit().orElse(USUAL_LIMIT));
        return programme.ok(new Results.Schedules(arguments.performanceId(),
                all.subList(0, limit).stream().map(this::line).toList(), all.size(), limit < all.size()));
    }

    private Results.ScheduleLine line(OfferedShowing offered) {
        Showing showing = offered.showing();
        return new Results.ScheduleLine(offered.schedule().scheduleId(), showing.date(), showing.time(),
                showing.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.KOREAN), free(showing),
                offered.schedule().casting());
    }

    private Optional<Integer> free(Showing showing) {
        try {
            return Optional.of(counter.seatsLeft().count(showing).free());
        } catch (Fault fault) {
            LOG.warn("seats of {} cannot be counted: {}", showing.key(), fault.failure());
            return Optional.empty();
        }
    }
}
