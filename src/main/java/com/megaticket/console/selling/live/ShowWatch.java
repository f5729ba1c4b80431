package com.megaticket.console.selling.live;

import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One window looking at one showing: reads it whole once, then only the board. Takes over the sweep when nobody else does
 * it. Where the board cannot be used it reads the whole again, seldom. Blocking; one look at a time.
 */
final class ShowWatch {
    /** How old a picture may become before this window reads the whole by itself: last resort, since all might. */
    static final Duration TOO_OLD = Duration.ofMillis(4500);
    /** Between whole readings of one window. */
    static final Duration ALONE = Duration.ofSeconds(3);
    /** A wall clock so far ahead of the forward-only one says that this computer slept, and that one stood still. */
    private static final Duration SLEPT = Duration.ofSeconds(2);
    private static final int MOST_WAIT = 8;
    private static final int JITTER_MILLIS = 500;
    private static final Logger LOG = LoggerFactory.getLogger(ShowWatch.class);

    private final Showing showing;
    private final SeatLedger ledger;
    private final ShowBoard board;
    private final Console console;
    private final LinkedBlockingQueue<SeatId> touched = new LinkedBlockingQueue<>();
    private @Nullable Picture picture;
    private @Nullable Sweeping sweeping;
    private boolean alone;
    private boolean lost;
    /** Once said, it stays said until something answers. */
    private @Nullable Fault silence;
    private String region = "";
    private long openedAt;
    private long lostAt;
    private long heardAt;
    private long provedAt;
    private int jitter;
    private int wait;
    private int waited;
    private long lookedAt;
    private Instant lookedWall = Instant.MAX;

    ShowWatch(Showing showing, SeatLedger ledger, ShowBoard board, Console console) {
        this.showing = showing;
        this.ledger = ledger;
        this.board = board;
        this.console = console;
        lostAt = console.nanos().getAsLong() - ALONE.toNanos();
    }

    Showing showing() {
        return showing;
    }

    /** Seats this window acted on: the next look reads them, whatever the board says. */
    void touched(Collection<SeatId> seats) {
        touched.addAll(seats);
    }

    /** @throws Fault when the source does not answer; the age of the last picture tells the rest */
    synchronized SeatMapSnapshot look(long version) {
        long now = console.nanos().getAsLong();
        Instant wall = console.clock().now();
        boolean slept = slept(now, wall);
        Picture known = picture;
        if (known == null || slept) {
            known = open();
        } else {
            try {
                known = follow(known);
            } catch (Fault fault) {
                known = inTrouble(known, fault);
            }
        }
        Duration age = Duration.ofNanos(Math.max(0, now - known.provedAt()));
        return new SeatMapSnapshot(version, wall.minus(age), region, known.rows(), known.strangers(), known.oldIds(),
                age);
    }

    private boolean slept(long now, Instant wall) {
        Duration awake = Duration.ofNanos(now - lookedAt);
        boolean slept = lookedWall.isBefore(wall.minus(awake).minus(SLEPT));
        lookedAt = now;
        lookedWall = wall;
        return slept;
    }

    private Picture follow(Picture known) {
        if (!alone && !lost) {
            readBoard(known);
        }
        if (lost && since(lostAt).compareTo(ALONE) >= 0) {
            lostAt = console.nanos().getAsLong();
            return open();
        }
        boolean tooOld = since(known.provedAt()).compareTo(TOO_OLD) > 0;
        if ((alone || tooOld) && since(openedAt).compareTo(ALONE) >= 0) {
            return open();
        }
        Fault silent = silence;
        if (silent != null) {
            throw silent;
        }
        readTouched(known);
        return known;
    }

    private void readBoard(Picture known) {
        if (waited < wait) {
            waited++;
        } else {
            long sentAt = console.nanos().getAsLong();
            String before = known.by();
            lost = !known.follow(board.after(showing, known.last()), sentAt);
            wait = 0;
            waited = 0;
            silence = null;
            if (known.provedAt() > provedAt || !known.by().equals(before)) {
                heard(known);
            }
            if (!lost) {
                sweep(known);
            }
        }
    }

    private void readTouched(Picture known) {
        Set<SeatId> seats = known.doubtful();
        touched.drainTo(seats);
        if (!seats.isEmpty()) {
            long sentAt = console.nanos().getAsLong();
            try {
                known.read(seats, ledger.rows(showing, List.copyOf(seats)), sentAt);
            } catch (Fault fault) {
                touched.addAll(seats);
                throw fault;
            }
        }
    }

    /** Whoever wrote the newest entry sweeps; when no sweep comes for too long, or its writer has left, this window tries. */
    private void sweep(Picture known) {
        if (!known.by().equals(console.id())) {
            sweeping = null;
            if (since(heardAt).compareTo(known.patience().plusMillis(jitter)) <= 0 || !claim(known)) {
                return;
            }
        }
        Sweeping mine = sweeping;
        try {
            if (mine == null) {
                mine = new Sweeping(showing, ledger, board, console);
                sweeping = mine;
            }
            mine.round(known);
        } catch (Fault fault) {
            // The picture ages, here and everywhere, until this or another console succeeds.
            LOG.debug("sweep of {} failed: {}", showing.key(), fault.failure());
        }
        if (known.provedAt() > provedAt) {
            heard(known);
        }
    }

    private boolean claim(Picture known) {
        var claim = BoardEntry.mark(known.last() + 1, console.id(), Sweeping.LEAST_PATIENCE);
        long sentAt = console.nanos().getAsLong();
        try {
            boolean mine = board.write(showing, claim);
            if (mine) {
                known.wrote(claim, sentAt);
            }
            heard(known);
            return mine;
        } catch (Fault fault) {
            LOG.debug("{} cannot be swept from here: {}", showing.key(), fault.failure());
            heard(known);
            return false;
        }
    }

    private void heard(Picture known) {
        heardAt = console.nanos().getAsLong();
        provedAt = known.provedAt();
        jitter = console.ids().number(JITTER_MILLIS);
    }

    /** The board failed. Throttled: asked less often. Else this window reads for itself, which also shows whether all is silent. */
    private Picture inTrouble(Picture known, Fault fault) {
        if (fault.failure() instanceof Failure.Throttled) {
            wait = Math.min(MOST_WAIT, 1 + wait * 2);
            waited = 0;
        } else if (!alone && since(openedAt).compareTo(ALONE) >= 0) {
            silence = fault;
            return openAlone();
        }
        if (silence != null || alone || since(known.provedAt()).compareTo(TOO_OLD) > 0) {
            silence = fault;
            throw fault;
        }
        return known;
    }

    private Picture open() {
        long askedAt = console.nanos().getAsLong();
        Optional<BoardEntry> newest;
        try {
            newest = board.newest(showing);
        } catch (Fault fault) {
            LOG.debug("board of {} not read: {}", showing.key(), fault.failure());
            return openAlone();
        }
        return opened(newest, askedAt, false);
    }

    private Picture openAlone() {
        return opened(Optional.empty(), console.nanos().getAsLong(), true);
    }

    private Picture opened(Optional<BoardEntry> newest, long askedAt, boolean withoutBoard) {
        openedAt = console.nanos().getAsLong();
        touched.clear();
        SeatMapSnapshot whole = ledger.snapshot(showing);
        var opened = new Picture(whole, openedAt, newest, askedAt);
        picture = opened;
        sweeping = null;
        alone = withoutBoard;
        silence = null;
        lost = false;
        region = whole.region();
        heard(opened);
        return opened;
    }

    /** This window looks away: if it swept, another one may do so at once. Best effort. */
    synchronized void leave() {
        Picture known = picture;
        picture = null;
        if (known != null && !alone && known.by().equals(console.id())) {
            try {
                board.write(showing, BoardEntry.mark(known.last() + 1, "", Duration.ZERO));
            } catch (Fault fault) {
                LOG.debug("{} not handed over: {}", showing.key(), fault.failure());
            }
        }
    }

    private Duration since(long earlier) {
        return Duration.ofNanos(console.nanos().getAsLong() - earlier);
    }
}
