package com.megaticket.console.selling.ui;

import com.megaticket.console.demo.EngineTruth;
import com.megaticket.console.selling.map.MapSeat;
import com.megaticket.console.shared.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Looks at everything that windows draw and compares it with what the table held. A picture is judged as soon as the truth of
 * its moment is known. Pictures may be handed in on any thread.
 */
final class SoakJudge {
    /** A window's service time may be off by the skew set and by the whole second of a Date header. */
    static final Duration CLOCKS = Duration.ofSeconds(2);
    /** Between measuring trust and handing the picture in. */
    private static final Duration PAINTING = Duration.ofMillis(500);
    private static final int MOST_TOLD = 20;

    private final EngineTruth truth;
    private final LinkedBlockingQueue<Painted> seen = new LinkedBlockingQueue<>();
    private final Deque<Painted> waiting = new ArrayDeque<>();
    private final List<String> violations = new ArrayList<>();
    private final Map<String, Long> tally = new ConcurrentHashMap<>();

    /**
     * What a window shows.
     *
     * @param at nanos
     * @param readAt nanos at which, as it claims, the picture was true
     * @param beat whether trust was measured at this moment
     * @param unknown seats of its own acts of which it does not know what became of them
     */
    record Painted(String window, long at, Instant wall, long readAt, boolean beat, SeatMapViewModel.Trust trust,
            Looks looks, List<MapSeat> seats, Set<SeatId> unknown) {}

    SoakJudge(EngineTruth truth) {
        this.truth = truth;
    }

    void see(Painted painted) {
        seen.add(painted);
    }

    void count(String what) {
        tally.merge(what, 1L, Long::sum);
    }

    long counted(String what) {
        return tally.getOrDefault(what, 0L);
    }

    Map<String, Long> tally() {
        return new TreeMap<>(tally);
    }

    synchronized void violated(String what) {
        count("violations");
        if (violations.size() < MOST_TOLD) {
            violations.add(what);
        }
    }

    synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    /** Judges what can be judged by now. */
    synchronized void judge() {
        seen.drainTo(waiting);
        while (!waiting.isEmpty() && waiting.getFirst().at() < truth.knownUntil()) {
            judge(waiting.removeFirst());
        }
    }

    private void judge(Painted p) {
        boolean live = p.trust() == SeatMapViewModel.Trust.LIVE;
        count(p.window() + " pictures " + p.trust());
        long age = p.at() - p.readAt();
        if (live && p.beat() && age > SeatMapViewModel.SILENT_AFTER.plus(PAINTING).toNanos()) {
            violated(p.window() + " calls a picture of " + age / 1_000_000 + " ms live");
        }
        for (int i = 0; i < p.looks().size(); i++) {
            if (p.looks().look(i) == SeatLook.FREE) {
                SeatId seat = p.seats().get(i).id();
                if (!live) {
                    violated(p.window() + " draws " + seat + " free while " + p.trust());
                } else if (p.unknown().contains(seat)) {
                    violated(p.window() + " draws " + seat + " free, of whose act it does not know");
                } else if (!truth.mayHaveBeenFree(seat, p.readAt(), p.at(), p.wall().plus(CLOCKS))) {
                    violated("%s draws %s free at %s, as of %d ms before; it was not:%s".formatted(p.window(), seat,
                            p.wall(), age / 1_000_000, truth.story(seat, p.at())));
                }
            }
        }
    }
}
