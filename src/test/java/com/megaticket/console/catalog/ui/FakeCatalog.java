package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.Catalog;
import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A catalog in memory around 10 February 2026, 14:05 in Korea, that can be made to fail. */
public final class FakeCatalog implements Catalog {
    private static final List<Grade> GRADES = List.of(new Grade("VIP", new Money(170_000), "#7C3AED", ""),
            new Grade("R", new Money(140_000), "#2563EB", ""), new Grade("S", new Money(110_000), "#059669", ""),
            new Grade("A", new Money(80_000), "#D97706", ""));

    private List<Performance> performances = List.of(
            show("perf-moonlit-harbor", "달빛 항구", "Moonlit Harbor", "月明かりの港", "2026-02-01", "2026-03-15"),
            show("perf-paper-lantern", "종이 등불의 밤", "Night of the Paper Lantern", "紙灯籠の夜", "2026-02-07",
                    "2026-02-28"),
            show("perf-glass-orchard", "유리 과수원", "The Glass Orchard", "ガラスの果樹園", "2026-01-10", "2026-02-22"),
            show("perf-seventh-tide", "일곱 번째 밀물: 돌아오지 않은 배와 남겨진 사람들의 노래",
                    "The Seventh Tide: Songs of a Ship That Never Came Back", "七番目の潮：帰らぬ船と残された人々の歌",
                    "2026-02-03", "2026-04-26"));
    private @Nullable Failure failure;
    private int season;

    static Performance show(String id, String ko, String en, String ja, String first, String last) {
        return new Performance(new PerformanceId(id), ko, Map.of("en", en, "ja", ja), "", "한울 대극장", "hanul-grand",
                Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)), "", GRADES, Map.of(), true,
                true);
    }

    public void fail(Failure with) {
        failure = with;
    }

    public void mend() {
        failure = null;
    }

    /** A season: performances of {@code showings} each, four a day. */
    void fill(int many, int showings) {
        performances = IntStream.range(0, many)
                .mapToObj(i -> show("perf-season-" + i, "시즌 공연 %03d".formatted(i), "Season %03d".formatted(i),
                        "シーズン%03d".formatted(i), "2026-02-01", "2026-12-31"))
                .toList();
        season = showings;
    }

    public void clear() {
        performances = List.of();
    }

    @Override
    public List<Performance> performances() {
        check();
        return performances;
    }

    @Override
    public Optional<Performance> performance(PerformanceId id) {
        check();
        return performances.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    @Override
    public List<Schedule> schedules(PerformanceId id) {
        check();
        if (season > 0) {
            return IntStream.range(0, season)
                    .mapToObj(i -> schedule(id, LocalDate.parse("2026-02-11").plusDays(i / 4),
                            LocalTime.of(11 + i % 4 * 3, 0), Schedule.State.AVAILABLE))
                    .toList();
        }
        if (id.value().equals("perf-glass-orchard")) {
            return List.of();
        }
        var all = new ArrayList<Schedule>();
        LocalDate first = LocalDate.parse("2026-02-08");
        for (int day = 0; day < 12; day++) {
            LocalDate date = first.plusDays(day);
            if (date.getDayOfWeek().getValue() == 1) {
                continue;
            }
            boolean weekend = date.getDayOfWeek().getValue() > 5;
            if (weekend) {
                all.add(schedule(id, date, LocalTime.of(14, 0), Schedule.State.AVAILABLE));
            }
            Schedule.State state = switch (day) {
                case 3 -> Schedule.State.SOLD_OUT;
                case 4 -> Schedule.State.CANCELLED;
                case 5 -> Schedule.State.UNKNOWN;
                default -> Schedule.State.AVAILABLE;
            };
            all.add(schedule(id, date, weekend ? LocalTime.of(19, 0) : LocalTime.of(19, 30), state));
        }
        return all;
    }

    private static Schedule schedule(PerformanceId id, LocalDate date, LocalTime time, Schedule.State state) {
        return new Schedule("s-" + date + time, new Showing(id, date, time), state, 1210,
                Map.of("선장", List.of("윤하람"), "등대지기", List.of("서이든")));
    }

    @Override
    public Optional<Schedule> schedule(Showing showing) {
        return schedules(showing.performance()).stream().filter(s -> s.showing().equals(showing)).findFirst();
    }

    @Override
    public Optional<SeatPlan> seatPlan(String venueId) {
        check();
        return Optional.empty();
    }

    private void check() {
        if (failure != null) {
            throw new Fault(failure);
        }
    }
}
