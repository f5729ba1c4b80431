package com.megaticket.console.assistant.tool;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Twelve tools at their port that remember what was executed: one show, one showing, two seats. */
public final class FakeTools {
    public static final Instant NOW = Instant.parse("2026-03-10T01:00:00Z");
    public static final Showing SHOWING = Showing.parse("perf-a#2026-03-13#19:30");
    public static final String SCHEDULE = "perf-a-2026-03-13-19:30";
    public static final List<String> SEATS = List.of("1층-B-1-7", "1층-B-1-8");
    static final List<SeatLine> LINES = SEATS.stream()
            .map(s -> new SeatLine(SeatId.parse(s), 20, "VIP", new Money(160_000))).toList();

    /** What really ran, in order. */
    public final List<Arguments> executed = new ArrayList<>();
    public boolean down;
    public boolean broken;
    /** Before a write is done. */
    public Runnable beforeWrite = () -> {};
    public Optional<Instant> holdEnds = Optional.empty();
    /** What every write comes to. */
    public static final Results.Held HELD = new Results.Held("hold-1", "달빛 항구", SHOWING.date(), SHOWING.time(),
            NOW.plusSeconds(60), LINES, new Money(320_000));
    public ToolAnswer answer = new ToolAnswer.Ok(HELD, NOW);

    public Map<ToolName, Tool<?>> all() {
        Map<ToolName, Tool<?>> tools = new EnumMap<>(ToolName.class);
        for (ToolName name : ToolName.values()) {
            tools.put(name, name.effect().writes() ? write() : read());
        }
        return tools;
    }

    private Tool.Read<Arguments> read() {
        return (arguments, _) -> {
            if (down) {
                throw new Fault(new Failure.TimedOut("test", ""));
            }
            return new ToolAnswer.Ok(result(arguments), NOW);
        };
    }

    private static Results result(Arguments arguments) {
        return switch (arguments) {
            case Arguments.GetPerformances _ -> new Results.Performances(List.of(new Results.PerformanceLine("perf-a",
                    "달빛 항구", Map.of(), "한빛극장", Optional.empty(), Optional.empty(), new Money(70_000),
                    new Money(160_000))));
            case Arguments.GetPerformanceSchedules a -> new Results.Schedules(a.performanceId(),
                    List.of(new Results.ScheduleLine(SCHEDULE, LocalDate.of(2026, 3, 13), LocalTime.of(19, 30), "금",
                            Optional.of(10), Map.of())),
                    1, false);
            case Arguments.GetAvailableSeats a -> new Results.AvailableSeats(a.scheduleId(), 10, List.of(),
                    List.of(new Results.SeatOption(1, SEATS, LINES, new Money(320_000), false, true)));
            default -> new Results.Performances(List.of());
        };
    }

    private Tool.Write<Arguments> write() {
        return new Tool.Write<>() {
            @Override
            public Draft draft(Arguments arguments, Booker booker) {
                return new Draft.Fit(new Card(ToolName.of(arguments), SHOWING, "달빛 항구", LINES, new Money(320_000),
                        holdEnds, Optional.empty(), List.of()));
            }

            @Override
            public ToolAnswer execute(Arguments arguments, Card approved, Booker booker) {
                beforeWrite.run();
                executed.add(arguments);
                if (broken) {
                    throw new IllegalStateException("test");
                }
                return answer;
            }
        };
    }
}
