package com.megaticket.console.selling.live;

import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the elected console does for all: it reads the seats that pulses point at, and from time to time the whole showing,
 * and writes on the board what it found. It does one thing after the other, which is what dates its entries.
 */
final class Sweeping {
    static final Duration OFTEN = Duration.ofSeconds(1);
    static final Duration SELDOM = Duration.ofSeconds(3);
    static final Duration LEAST_PATIENCE = Duration.ofSeconds(2);
    /** Read units a second that sweeping may cost while a house fills up; a quarter of what all may use. */
    private static final double BUDGET = 250;
    /** A row has under 700 bytes, a read unit 4 KB. */
    private static final double UNITS_A_ROW = 0.175;
    private static final int MOST_SLOWED = 8;
    /** Keeps an entry far below the 400 KB an item may have. */
    private static final int MOST_CHANGES = 500;

    private final Showing showing;
    private final SeatLedger ledger;
    private final ShowBoard board;
    private final Console console;
    private final Map<String, Long> heard = new HashMap<>();
    private Duration every = OFTEN;
    private Duration took = Duration.ZERO;
    private int slowed = 1;
    private long sweptAt;

    Sweeping(Showing showing, SeatLedger ledger, ShowBoard board, Console console) {
        this.showing = showing;
        this.ledger = ledger;
        this.board = board;
        this.console = console;
        sweptAt = console.nanos().getAsLong() - MOST_SLOWED * SELDOM.toNanos();
        // What was pointed at before the first sweep is in it.
        hinted();
    }

    /** One round. Ends early when another console has written meanwhile: the next reading of the board shows who. */
    void round(Picture picture) {
        Set<SeatId> hinted = hinted();
        boolean due = since(sweptAt).compareTo(every.multipliedBy(slowed)) >= 0;
        if (!hinted.isEmpty() || due) {
            List<SeatChange> read = hinted.isEmpty() ? List.of() : read(List.copyOf(hinted));
            if (write(picture, picture.last(), read, Optional.empty()) && due) {
                sweep(picture);
            }
        }
    }

    private void sweep(Picture picture) {
        long mark = picture.last();
        sweptAt = console.nanos().getAsLong();
        SeatMapSnapshot whole;
        try {
            whole = ledger.snapshot(showing);
        } catch (Fault fault) {
            if (fault.failure() instanceof Failure.Throttled) {
                slowed = Math.min(MOST_SLOWED, slowed * 2);
            }
            throw fault;
        }
        slowed = Math.max(1, slowed / 2);
        took = since(sweptAt);
        every = pace(whole.rows().size(), took);
        List<SeatChange> changes = picture.changesTo(whole);
        while (changes.size() > MOST_CHANGES) {
            if (!write(picture, mark, changes.subList(0, MOST_CHANGES), Optional.empty())) {
                return;
            }
            changes = changes.subList(MOST_CHANGES, changes.size());
        }
        write(picture, mark, changes, Optional.of(Picture.digest(whole)));
    }

    /** By what a sweep costs and how long it takes. */
    static Duration pace(int rows, Duration took) {
        Duration affordable = Duration.ofMillis((long) (rows * UNITS_A_ROW / BUDGET * 1000));
        Duration bounded = affordable.compareTo(OFTEN) < 0
                ? OFTEN
                : affordable.compareTo(SELDOM) > 0
                        ? SELDOM
                        : affordable;
        Duration twice = took.multipliedBy(2);
        return bounded.compareTo(twice) < 0 ? twice : bounded;
    }

    private Duration patience() {
        Duration wait = every.multipliedBy(slowed).plus(took.multipliedBy(2)).plusMillis(500);
        return wait.compareTo(LEAST_PATIENCE) < 0
                ? LEAST_PATIENCE
                : wait.compareTo(BoardEntry.MOST_PATIENCE) > 0 ? BoardEntry.MOST_PATIENCE : wait;
    }

    private boolean write(Picture picture, long since, List<SeatChange> changes, Optional<Digest> whole) {
        var entry = new BoardEntry(picture.last() + 1, console.id(), since, patience(), changes, whole);
        long sentAt = console.nanos().getAsLong();
        boolean written = board.write(showing, entry);
        if (written) {
            picture.wrote(entry, sentAt);
        }
        return written;
    }

    /** A key range for each row of the hall: far fewer read units than the whole. */
    private List<SeatChange> read(List<SeatId> seats) {
        var rows = new HashMap<SeatId, SeatRow>();
        ledger.rows(showing, seats).forEach(row -> rows.put(row.seat(), row));
        var read = new ArrayList<SeatChange>();
        seats.forEach(seat -> read.add(new SeatChange(seat, Optional.ofNullable(rows.get(seat)))));
        return read;
    }

    private Set<SeatId> hinted() {
        var seats = new LinkedHashSet<SeatId>();
        for (Pulse pulse : board.pulses(showing)) {
            Long before = heard.put(pulse.console(), pulse.number());
            if (before == null || pulse.number() != before) {
                seats.addAll(pulse.seats());
            }
        }
        return seats;
    }

    private Duration since(long earlier) {
        return Duration.ofNanos(console.nanos().getAsLong() - earlier);
    }
}
