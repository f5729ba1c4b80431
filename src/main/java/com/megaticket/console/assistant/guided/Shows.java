package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.guided.grammar.DateWish;
import com.megaticket.console.assistant.guided.grammar.Heard;
import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.Results;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is on: all of it, or on the days that were said. */
final class Shows {
    /** Days that are each looked up; a longer stretch is not. */
    private static final int DAYS = 3;

    private final Frame frame;
    private final Table table;

    Shows(Frame frame, Table table) {
        this.frame = frame;
        this.table = table;
    }

    static List<Results.PerformanceLine> programme(Turn turn, Optional<LocalDate> day) {
        return turn.look(new Arguments.GetPerformances(day), Results.Performances.class).performances();
    }

    void offer(Turn turn, Heard heard) {
        if (heard.mention().unknown()) {
            turn.say("guided.show.unknown");
        }
        List<LocalDate> days = frame.date().map(DateWish::days).orElse(List.of());
        if (!days.isEmpty() && days.getFirst().isBefore(turn.today()) && days.size() == 1) {
            turn.say("guided.show.past", turn.words().date(days.getFirst()));
            frame.dropShowing();
            return;
        }
        List<LocalDate> each = days.size() <= DAYS ? days : List.of();
        List<Results.PerformanceLine> found = affordable(each.isEmpty() ? table.programme : onDays(turn, each));
        if (found.isEmpty()) {
            turn.say(each.isEmpty() ? "guided.show.none" : "guided.show.none-then", said(turn, each));
            if (each.isEmpty()) {
                return;
            }
            frame.dropShowing();
            found = affordable(table.programme);
        }
        turn.say(each.isEmpty() || frame.date().isEmpty() ? "guided.show.list" : "guided.show.list-then",
                said(turn, each));
        int most = turn.policy().listed().performances();
        Choices.shows(turn, table, found.stream().limit(most).toList());
        if (found.size() > most) {
            turn.say("guided.show.rest",
                    found.stream().skip(most).map(turn.words()::title).collect(Collectors.joining(" · ")));
        }
        turn.say("guided.show.ask");
    }

    private List<Results.PerformanceLine> onDays(Turn turn, List<LocalDate> days) {
        var union = new LinkedHashSet<Results.PerformanceLine>();
        days.forEach(d -> union.addAll(programme(turn, Optional.of(d))));
        return List.copyOf(union);
    }

    private static String said(Turn turn, List<LocalDate> days) {
        return days.stream()
                .map(d -> turn.words().date(d)
                        + turn.policy().anniversary(d).map(a -> " (" + a.name(turn.tongue()) + ")").orElse(""))
                .collect(Collectors.joining(" · "));
    }

    private List<Results.PerformanceLine> affordable(List<Results.PerformanceLine> shows) {
        return frame.price().filter(p -> !p.total() || frame.people().isPresent())
                .map(p -> shows.stream().filter(s -> s.priceFrom().won() <= p.perSeat(frame.people().orElse(1)))
                        .toList())
                .orElse(shows);
    }
}
