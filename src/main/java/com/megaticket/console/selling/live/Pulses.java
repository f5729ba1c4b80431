package com.megaticket.console.selling.live;

import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Makes this console's pulses. Each repeats the seats of the last seconds, since it replaces the one before, which the
 * sweeper may not have read. Safe on any thread.
 */
final class Pulses {
    static final Duration REPEATED = Duration.ofSeconds(3);
    private static final int MOST_SEATS = 300;

    private final Console console;
    private final Deque<Touch> touches = new ArrayDeque<>();
    private long number;

    private record Touch(long at, Showing showing, List<SeatId> seats) {}

    Pulses(Console console) {
        this.console = console;
    }

    synchronized Pulse next(Showing showing, Collection<SeatId> seats) {
        long now = console.nanos().getAsLong();
        touches.removeIf(t -> now - t.at() > REPEATED.toNanos());
        touches.addFirst(new Touch(now, showing, List.copyOf(seats)));
        var all = new LinkedHashSet<SeatId>();
        touches.stream().filter(t -> t.showing().equals(showing)).forEach(t -> all.addAll(t.seats()));
        number++;
        return new Pulse(console.id(), number, all.stream().limit(MOST_SEATS).toList());
    }
}
