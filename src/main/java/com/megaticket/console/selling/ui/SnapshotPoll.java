package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Faults;
import com.megaticket.console.ui.fx.Work;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a showing again and again while its map is in sight, more rarely while the source fails. Hands over a house when
 * something changed or is proved anew. Answers of an earlier chart are dropped. FX thread.
 */
final class SnapshotPoll {
    static final Duration PAUSE = Duration.ofMillis(250);
    /** Beats left out after failures: 1, 3, 7, then this many (3 s): a map must be live 5 s after its source answers again. */
    private static final int MOST_SKIPPED = 11;
    /** A picture in which nothing changed is handed over again after so long, for the holds that run out. */
    private static final Duration SAME_AGAIN = Duration.ofSeconds(1);
    /** Or when it is proved to be so much younger. */
    private static final Duration YOUNGER = Duration.ofMillis(500);

    private final Desk desk;
    private final Work work;
    private final DeskClock clock;
    private final Receiver receiver;
    private long generation;
    private @Nullable Loop looking;
    private Background.@Nullable Running running;

    /** Called on the FX thread. */
    interface Receiver {
        void read(House house);

        void failed(Failure failure);
    }

    SnapshotPoll(Desk desk, Work work, DeskClock clock, Receiver receiver) {
        this.desk = desk;
        this.work = work;
        this.clock = clock;
        this.receiver = receiver;
    }

    void start(Chart chart) {
        stop();
        var loop = new Loop(chart, generation);
        looking = loop;
        running = work.background().every("seat map", PAUSE, loop);
    }

    /** Idempotent. */
    void stop() {
        generation++;
        if (running != null) {
            running.cancel();
            running = null;
        }
        Loop ended = looking;
        looking = null;
        if (ended != null) {
            work.run("seat map away", ended::lookAway, _ -> {}, _ -> {});
        }
    }

    boolean isRunning() {
        return running != null;
    }

    /** One reading at once, for the moment after an act or for Retry. */
    void now(Chart chart) {
        var once = new Loop(chart, generation);
        work.run("seat map now", () -> {
            once.run();
            return true;
        }, _ -> {}, _ -> {});
    }

    /** Lives on the worker's thread. */
    private final class Loop implements Runnable {
        private final Chart chart;
        private final long mine;
        private @Nullable House handed;
        private long handedAt;
        private int failures;
        private int skip;

        Loop(Chart chart, long mine) {
            this.chart = chart;
            this.mine = mine;
        }

        @Override
        public void run() {
            if (skip > 0) {
                skip--;
                return;
            }
            long askedAt = clock.nanos().getAsLong();
            try {
                SeatMapSnapshot snapshot = desk.snapshot(chart.map().showing());
                WriteGate.Standing standing = desk.standing();
                failures = 0;
                long provedAt = askedAt - snapshot.age().toNanos();
                if (isNews(snapshot, standing, provedAt, askedAt)) {
                    House house = House.of(chart, snapshot, standing, provedAt, clock.now());
                    handed = house;
                    handedAt = askedAt;
                    work.fx().run(() -> {
                        if (mine == generation) {
                            receiver.read(house);
                        }
                    });
                }
            } catch (RuntimeException e) {
                Failure failure = Faults.failureOf("seat map", e);
                handed = null;
                failures++;
                skip = Math.min(MOST_SKIPPED, (1 << Math.min(failures, 8)) - 1);
                work.fx().run(() -> {
                    if (mine == generation) {
                        receiver.failed(failure);
                    }
                });
            }
        }

        private boolean isNews(SeatMapSnapshot next, WriteGate.Standing gate, long provedAt, long now) {
            House last = handed;
            // The desk gives the same map as long as nothing changed: seldom more than one comparison.
            return last == null || !last.snapshot().rows().equals(next.rows())
                    || last.snapshot().strangers() != next.strangers()
                    || !last.gate().equals(gate) || provedAt - last.readAt() > YOUNGER.toNanos()
                    || now - handedAt >= SAME_AGAIN.toNanos();
        }

        boolean lookAway() {
            desk.lookAway(chart.map().showing());
            return true;
        }
    }
}
