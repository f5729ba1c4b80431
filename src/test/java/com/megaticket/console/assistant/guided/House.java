package com.megaticket.console.assistant.guided;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A small theatre in memory, with the demo programme: what is on, what is free, nothing of how it is sold. */
final class House {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final JsonNode PROGRAMME = read();

    /** Seats that are not free, by showing. */
    final Map<Showing, Set<String>> taken = new HashMap<>();
    final Set<Showing> cancelled = new HashSet<>(
            Set.of(new Showing(new PerformanceId("perf-glass-orchard"), LocalDate.of(2026, 3, 12),
                    LocalTime.of(19, 30))));
    final Map<String, String> poison = new HashMap<>();

    static List<JsonNode> shows() {
        return StreamSupport.stream(PROGRAMME.spliterator(), false).toList();
    }

    static JsonNode show(String id) {
        return shows().stream().filter(s -> s.path("id").asText().equals(id)).findFirst().orElseThrow();
    }

    Results.PerformanceLine line(JsonNode show) {
        List<Long> prices = grades(show).values().stream().sorted().toList();
        return new Results.PerformanceLine(show.path("id").asText(), show.path("title").asText(),
                Map.of("en", show.path("titleEn").asText(), "ja", show.path("titleJa").asText()), "달마루 극장",
                Optional.of(TODAY.plusDays(show.path("from").asInt())),
                Optional.of(TODAY.plusDays(show.path("to").asInt())),
                new Money(prices.getFirst()), new Money(prices.getLast()));
    }

    List<Showing> showings(JsonNode show, LocalDate from) {
        return TODAY.plusDays(show.path("from").asInt()).datesUntil(TODAY.plusDays(show.path("to").asInt() + 1L))
                .filter(d -> !d.isBefore(from)).flatMap(d -> times(show, d))
                .filter(s -> !cancelled.contains(s)).sorted(Comparator.comparing(Showing::startsAt)).toList();
    }

    private static Stream<Showing> times(JsonNode show, LocalDate day) {
        String kind = day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? "saturday"
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? "sunday" : "weekday";
        return StreamSupport.stream(show.path("times").path(kind).spliterator(), false)
                .map(t -> new Showing(new PerformanceId(show.path("id").asText()), day, LocalTime.parse(t.asText())));
    }

    Results.ScheduleLine schedule(Showing showing) {
        JsonNode show = show(showing.performance().value());
        return new Results.ScheduleLine("sch:" + showing.key(), showing.date(), showing.time(),
                showing.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.KOREAN),
                Optional.of(grades(show).keySet().stream().mapToInt(g -> free(showing, g)).sum()), cast(show));
    }

    static Map<String, List<String>> cast(JsonNode show) {
        var cast = new LinkedHashMap<String, List<String>>();
        show.path("cast").properties().forEach(e -> cast.put(e.getKey(),
                StreamSupport.stream(e.getValue().spliterator(), false).map(JsonNode::asText).toList()));
        return cast;
    }

    static Map<String, Long> grades(JsonNode show) {
        var grades = new LinkedHashMap<String, Long>();
        show.path("grades").properties().forEach(e -> grades.put(e.getKey(), e.getValue().asLong()));
        if (!show.path("hasOPSeats").asBoolean(true)) {
            grades.remove("OP");
        }
        return grades;
    }

    List<Results.GradeLine> gradeLines(JsonNode show, Optional<Showing> showing) {
        return grades(show).entrySet().stream()
                .map(e -> new Results.GradeLine(e.getKey(), new Money(e.getValue()),
                        showing.map(s -> free(s, e.getKey()))))
                .toList();
    }

    int free(Showing showing, String grade) {
        return (int) seats(showing.performance().value(), grade).stream().filter(s -> !isTaken(showing, s)).count();
    }

    boolean isTaken(Showing showing, String seat) {
        return taken.getOrDefault(showing, Set.of()).contains(seat);
    }

    /** Best first, neighbours of one row, at most three. */
    List<Results.SeatOption> options(Showing showing, int count, Optional<String> grade, long most,
            Optional<String> floor) {
        JsonNode show = show(showing.performance().value());
        var options = new ArrayList<Results.SeatOption>();
        for (Map.Entry<String, Long> each : grades(show).entrySet()) {
            if (grade.map(g -> !g.equals(each.getKey())).orElse(false) || each.getValue() > most) {
                continue;
            }
            Map<String, List<String>> rows = new LinkedHashMap<>();
            seats(show.path("id").asText(), each.getKey()).stream().filter(s -> floor.map(s::startsWith).orElse(true))
                    .filter(s -> !isTaken(showing, s))
                    .forEach(s -> rows.computeIfAbsent(SeatId.parse(s).rowKey(), _ -> new ArrayList<>()).add(s));
            rows.values().stream().filter(r -> r.size() >= count && options.size() < 3).limit(3L - options.size())
                    .toList()
                    .forEach(r -> options
                            .add(option(options.size() + 1, r.subList(0, count), each.getKey(), each.getValue())));
        }
        return options;
    }

    private static Results.SeatOption option(int number, List<String> seats, String grade, long price) {
        return new Results.SeatOption(number, seats, lines(seats, grade, price), new Money(price * seats.size()), false,
                true);
    }

    static List<SeatLine> lines(List<String> seats, String grade, long price) {
        return seats.stream().map(SeatId::parse)
                .map(s -> new SeatLine(s, s.number() + (s.section().equals("A") ? 0 : 12), grade, new Money(price)))
                .toList();
    }

    static String gradeOf(Showing showing, String seat) {
        return grades(show(showing.performance().value())).keySet().stream()
                .filter(g -> seats(showing.performance().value(), g).contains(seat)).findFirst().orElseThrow();
    }

    /** Section B and E stand for the house; sizes as in the contract. */
    static List<String> seats(String performance, String grade) {
        boolean two = grades(show(performance)).size() == 2;
        return switch (grade) {
            case "OP" -> row("1층-B-OP", 12);
            case "VIP" -> two ? rows("1층-B-", 1, 17, 678) : rows("1층-B-", 1, 9, 270);
            case "1층" -> rows("1층-B-", 1, 17, 678);
            case "R" -> two ? rows("2층-E-", 1, 13, 520) : rows("1층-B-", 10, 17, 408);
            case "2층" -> rows("2층-E-", 1, 13, 520);
            case "S" -> rows("2층-E-", 1, 8, 294);
            default -> rows("2층-E-", 9, 13, 226);
        };
    }

    private static List<String> rows(String stem, int from, int to, int seats) {
        return IntStream.rangeClosed(from, to).boxed()
                .flatMap(r -> row(stem + r, (seats + to - from) / (to - from + 1)).stream())
                .limit(seats).toList();
    }

    private static List<String> row(String stem, int seats) {
        return IntStream.rangeClosed(1, seats).mapToObj(n -> stem + "-" + n).toList();
    }

    private static JsonNode read() {
        try (InputStream in = Objects
                .requireNonNull(House.class.getResourceAsStream("/com/megaticket/console/demo/programme.json"))) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
