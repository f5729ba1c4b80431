package com.megaticket.console.selling.live;

import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.TestClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Windows on one showing, in the test's own time: a beat is a quarter of a second, in which each window looks once. */
final class Windows {
    static final Showing SHOWING = Showing.parse("perf-x#2026-12-24#19:30");
    static final Duration BEAT = Duration.ofMillis(250);

    final FakeLedger ledger = new FakeLedger();
    final FakeBoard board = new FakeBoard();
    private final Map<String, ShowWatch> windows = new LinkedHashMap<>();
    private final Map<String, SeatMapSnapshot> seen = new LinkedHashMap<>();
    private long nanos = 1_000_000_000_000L;
    private Instant wall = Instant.parse("2026-12-24T09:00:00Z");
    private long looks;

    private final Ids ids = new Ids() {
        @Override
        public String uuid() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int number(int bound) {
            return bound / 2;
        }
    };

    private final Clock clock = TestClock.of(() -> wall);

    Windows(String... names) {
        List.of(names).forEach(this::open);
        beats(4);
    }

    ShowWatch open(String name) {
        var window = new ShowWatch(SHOWING, ledger, board, console(name));
        windows.put(name, window);
        return window;
    }

    Console console(String name) {
        return new Console(name, new ServiceClock(clock), () -> nanos, ids);
    }

    /** It looks no more: its process is gone. */
    void kill(String name) {
        windows.remove(name);
        seen.remove(name);
    }

    ShowWatch window(String name) {
        return Optional.ofNullable(windows.get(name)).orElseThrow();
    }

    SeatMapSnapshot look(String name) {
        return window(name).look(++looks);
    }

    void beats(int count) {
        for (int i = 0; i < count; i++) {
            pass(BEAT);
            windows.keySet().forEach(name -> seen.put(name, look(name)));
        }
    }

    void pass(Duration time) {
        nanos += time.toNanos();
        wall = wall.plus(time);
    }

    /** The computers sleep: their forward-only clocks stand still. */
    void sleep(Duration time) {
        wall = wall.plus(time);
    }

    void pulse(String name, long number, String... seats) {
        board.pulse(SHOWING, new Pulse(name, number, java.util.Arrays.stream(seats).map(SeatId::parse).toList()));
    }

    boolean sees(String name, String seat) {
        return seen(name).rows().containsKey(SeatId.parse(seat));
    }

    SeatMapSnapshot seen(String name) {
        return Optional.ofNullable(seen.get(name)).orElseThrow();
    }

    Duration age(String name) {
        return seen(name).age();
    }

    String sweeper() {
        return board.entries.getLast().by();
    }
}
