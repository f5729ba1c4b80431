package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Faults;
import com.megaticket.console.ui.fx.Work;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a showing again and again while its map is in sight, more rarely while the source fails. Answers of an
 * earlier chart are dropped. FX thread.
 */
final class SnapshotPoll {
    static final Duration PAUSE = Duration.ofMillis(700);
    /** Beats left out after failures: 1, 3, 7, then this many (about 7 s). */
    private static final int MOST_SKIPPED = 9;

    private final Desk desk;
    private final Work work;
    private final DeskClock clock;
    private final Receiver receiver;
    private long generation;
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
        running = work.background().every("seat map", PAUSE, new Loop(chart, generation));
    }

    /** Idempotent. */
    void stop() {
        generation++;
        if (running != null) {
            running.cancel();
            running = null;
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
            long readAt = clock.nanos().getAsLong();
            try {
                SeatMapSnapshot snapshot = desk.snapshot(chart.map().showing());
                House house = House.of(chart, snapshot, desk.standing(), readAt, clock.now());
                failures = 0;
                work.fx().run(() -> {
                    if (mine == generation) {
                        receiver.read(house);
                    }
                });
            } catch (RuntimeException e) {
                Failure failure = Faults.failureOf("seat map", e);
                failures++;
                skip = Math.min(MOST_SKIPPED, (1 << Math.min(failures, 8)) - 1);
                work.fx().run(() -> {
                    if (mine == generation) {
                        receiver.failed(failure);
                    }
                });
            }
        }
    }
}
