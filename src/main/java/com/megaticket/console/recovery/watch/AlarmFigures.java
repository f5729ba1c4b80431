package com.megaticket.console.recovery.watch;

import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.alarm.AlarmKind;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.record.Mark;
import com.megaticket.console.recovery.signal.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a person can live with the alarms: the figures by which ISA-18.2 and EEMUA 191 judge an alarm system, from this console's own
 * journal. What was not watched was not counted.
 *
 * @param often the ten that came most often in the week, most first
 */
public record AlarmFigures(Load day, Load week, List<Often> often) {
    public static final Duration DAY = Duration.ofDays(1);
    public static final Duration WEEK = Duration.ofDays(7);
    /** An alarm that stands longer is no news any more: it is to be mended, shelved or taken out. */
    public static final Duration STALE = DAY;
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final int FLOOD = 10;
    private static final int TOP = 10;

    public AlarmFigures {
        often = List.copyOf(often);
    }

    /**
     * Of a time.
     *
     * @param length of it, or since the journal begins if that is shorter; never zero
     * @param raised alarms that came, or came again
     * @param busiest most within any ten minutes
     * @param flooded share of the time in which more than ten came in ten minutes, 0 to 1
     * @param topTen share of all that were one of the ten most frequent, 0 to 1
     */
    public record Load(Duration length, int raised, int busiest, double flooded, double topTen) {
        public static final double HOURLY_MOST = 6;
        public static final double DAILY_MOST = 150;
        public static final int BUSIEST_MOST = FLOOD;
        public static final double FLOODED_MOST = 0.01;
        public static final double TOP_TEN_MOST = 0.05;

        public double perHour() {
            return raised / hours();
        }

        /** Of less than a day: as many as came so far. */
        public double perDay() {
            return raised / Math.max(1, hours() / 24);
        }

        private double hours() {
            return Math.max(1, length.toMinutes() / 60.0);
        }
    }

    /** @param times in the week */
    public record Often(AlarmKind kind, Subject subject, int times) {}

    private record Raised(Instant at, String id) {}

    /** @param marks of the week before now, oldest first */
    public static AlarmFigures of(List<Mark> marks, Instant now, Pair pair) {
        Instant began = marks.stream().map(Mark::at).findFirst().orElse(now);
        List<Raised> all = marks.stream()
                .flatMap(m -> Marks.raised(m).map(id -> new Raised(m.at(), id)).stream()).toList();
        return new AlarmFigures(load(all, began, now, DAY), load(all, began, now, WEEK),
                counts(all).entrySet().stream().flatMap(e -> often(e.getKey(), e.getValue(), pair).stream()).toList());
    }

    private static Load load(List<Raised> all, Instant began, Instant now, Duration most) {
        Instant from = began.isAfter(now.minus(most)) ? began : now.minus(most);
        List<Raised> within = all.stream().filter(r -> !r.at().isBefore(from)).toList();
        int busiest = 0;
        Duration flooded = Duration.ZERO;
        Instant floodedTo = from;
        for (int first = 0, last = 0; last < within.size(); last++) {
            Instant at = within.get(last).at();
            while (!within.get(first).at().plus(TEN_MINUTES).isAfter(at)) {
                first++;
            }
            busiest = Math.max(busiest, last - first + 1);
            if (last - first + 1 > FLOOD) {
                // From the eleventh on, until ten minutes after the first of them.
                Instant end = within.get(last - FLOOD).at().plus(TEN_MINUTES);
                Instant to = end.isAfter(now) ? now : end;
                Instant since = at.isAfter(floodedTo) ? at : floodedTo;
                flooded = to.isAfter(since) ? flooded.plus(Duration.between(since, to)) : flooded;
                floodedTo = to.isAfter(floodedTo) ? to : floodedTo;
            }
        }
        Duration length = Duration.between(from, now).compareTo(Duration.ofSeconds(1)) < 0
                ? Duration.ofSeconds(1)
                : Duration.between(from, now);
        int top = counts(within).values().stream().mapToInt(Integer::intValue).sum();
        return new Load(length, within.size(), busiest,
                Math.min(1, (double) flooded.toMillis() / length.toMillis()),
                within.isEmpty() ? 0 : (double) top / within.size());
    }

    private static Map<String, Integer> counts(List<Raised> raised) {
        return raised.stream()
                .collect(Collectors.groupingBy(Raised::id, LinkedHashMap::new, Collectors.summingInt(_ -> 1)))
                .entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(TOP)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
    }

    /** One of another version, of which nobody knows what it was about, is counted and not named. */
    private static Optional<Often> often(String id, int times, Pair pair) {
        return Arrays.stream(AlarmKind.values()).flatMap(kind -> Key.all(pair).stream()
                .map(key -> about(id, kind + " " + key.source() + " " + key.where() + " ", key))
                .flatMap(Optional::stream).map(subject -> new Often(kind, subject, times))).findFirst();
    }

    private static Optional<Subject> about(String id, String begin, Key<?> key) {
        return Optional.of(id).filter(i -> (i + " ").startsWith(begin))
                .map(i -> new Subject(key, (i + " ").substring(begin.length()).strip()));
    }
}
