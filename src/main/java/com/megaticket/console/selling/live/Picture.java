package com.megaticket.console.selling.live;

import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.shared.SeatId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one window knows of a showing: a whole reading of its own, the entries of the board since, and over them what it has
 * read itself and the board has not caught up with. All times are {@code nanos} of this computer's forward-only clock.
 *
 * <p>An entry is dated by this window's own clock: a consistent reading of the board, sent at {@code t}, that did not show
 * entry {@code n} proves that {@code n} came after {@code t}; what was read after {@code n} was on the board was therefore
 * read after {@code t}. Not thread-safe.
 */
final class Picture {
    private static final int DATES_KEPT = 64;

    private final Map<SeatId, SeatRow> log = new HashMap<>();
    private final Map<SeatId, Own> own = new HashMap<>();
    private final Set<SeatId> doubtful = new HashSet<>();
    private final TreeMap<Long, Long> notThereAt = new TreeMap<>();
    private final long wholeAt;
    private long sum;
    private int strangers;
    private int oldIds;
    private long askedAt;
    private long provedAt;
    private long last;
    private String by;
    private Duration patience;
    private @Nullable Map<SeatId, SeatRow> shown;

    /** A seat as this window read it itself. */
    private record Own(Optional<SeatRow> row, long at) {}

    /**
     * @param whole read at {@code wholeAt}, after the board was asked for its newest entry at {@code askedAt}
     * @param newest empty = the board is empty
     */
    Picture(SeatMapSnapshot whole, long wholeAt, Optional<BoardEntry> newest, long askedAt) {
        this.wholeAt = wholeAt;
        this.askedAt = askedAt;
        provedAt = wholeAt;
        strangers = whole.strangers();
        oldIds = whole.oldIds();
        last = newest.map(BoardEntry::number).orElse(0L);
        by = newest.map(BoardEntry::by).orElse("");
        patience = newest.map(BoardEntry::patience).orElse(Duration.ZERO);
        whole.rows().values().forEach(this::set);
    }

    /** Takes in what a reading of the board, sent at {@code sentAt}, showed. @return false = something was missed, or differs */
    boolean follow(List<BoardEntry> entries, long sentAt) {
        for (BoardEntry entry : entries) {
            if (!take(entry, askedAt)) {
                return false;
            }
        }
        askedAt = sentAt;
        return true;
    }

    /** Takes in an entry of our own, sent at {@code sentAt} and certainly on the board. */
    void wrote(BoardEntry entry, long sentAt) {
        take(entry, sentAt);
    }

    private boolean take(BoardEntry entry, long notYetThereAt) {
        if (entry.number() != last + 1) {
            return false;
        }
        last = entry.number();
        by = entry.by();
        patience = entry.patience();
        notThereAt.put(last, notYetThereAt);
        if (notThereAt.size() > DATES_KEPT) {
            notThereAt.pollFirstEntry();
        }
        long readAt = notThereAt.getOrDefault(entry.since(), Long.MIN_VALUE);
        entry.changes().forEach(change -> change(change, readAt));
        return entry.whole().isEmpty() || prove(entry.whole().get(), readAt);
    }

    private void change(SeatChange change, long readAt) {
        Own mine = own.get(change.seat());
        if (mine != null && readAt >= mine.at()) {
            own.remove(change.seat());
        } else if (mine != null || readAt < wholeAt) {
            // No telling which is newer, this or what we read ourselves: ours stays until the seat is read once more.
            own.putIfAbsent(change.seat(), new Own(Optional.ofNullable(log.get(change.seat())), wholeAt));
            doubtful.add(change.seat());
        }
        change.row().ifPresentOrElse(this::set, () -> remove(change.seat()));
        shown = null;
    }

    private boolean prove(Digest whole, long readAt) {
        if (readAt < wholeAt) {
            return true;
        }
        strangers = whole.strangers();
        if (!whole.equals(digest())) {
            return false;
        }
        provedAt = Math.max(provedAt, readAt);
        if (own.values().removeIf(o -> o.at() <= readAt)) {
            shown = null;
        }
        return true;
    }

    /** Seats that should be read once more; told once. */
    Set<SeatId> doubtful() {
        var seats = new HashSet<>(doubtful);
        doubtful.clear();
        return seats;
    }

    /** Seats this window has just read itself, sent at {@code at}; those not among the rows are free. */
    void read(Collection<SeatId> asked, List<SeatRow> rows, long at) {
        asked.forEach(seat -> own.put(seat, new Own(Optional.empty(), at)));
        rows.forEach(row -> own.put(row.seat(), new Own(Optional.of(row), at)));
        shown = null;
    }

    /** What a sweep of this window has to tell those who follow the board. */
    List<SeatChange> changesTo(SeatMapSnapshot whole) {
        Map<SeatId, SeatRow> read = whole.rows();
        // Nobody learns of these from the board: a digest that differs makes the others read for themselves.
        oldIds = whole.oldIds();
        var changes = new ArrayList<SeatChange>();
        Set<SeatId> gone = new HashSet<>(log.keySet());
        read.forEach((seat, row) -> {
            gone.remove(seat);
            SeatRow known = log.get(seat);
            if (!row.equals(known)) {
                var change = new SeatChange(seat, Optional.of(row));
                if (known == null || !change.text().equals(new SeatChange(seat, Optional.of(known)).text())) {
                    changes.add(change);
                }
            }
        });
        gone.forEach(seat -> changes.add(new SeatChange(seat, Optional.empty())));
        return changes;
    }

    private void set(SeatRow row) {
        remove(row.seat());
        log.put(row.seat(), row);
        sum += new SeatChange(row.seat(), Optional.of(row)).hash();
    }

    private void remove(SeatId seat) {
        SeatRow before = log.remove(seat);
        if (before != null) {
            sum -= new SeatChange(seat, Optional.of(before)).hash();
        }
    }

    static Digest digest(SeatMapSnapshot whole) {
        long sum = whole.rows().values().stream().mapToLong(r -> new SeatChange(r.seat(), Optional.of(r)).hash()).sum();
        return new Digest(whole.rows().size(), sum, whole.strangers(), whole.oldIds());
    }

    private Digest digest() {
        return new Digest(log.size(), sum, strangers, oldIds);
    }

    /** The same map as long as nothing changed. */
    Map<SeatId, SeatRow> rows() {
        Map<SeatId, SeatRow> now = shown;
        if (now == null) {
            var rows = new HashMap<>(log);
            own.forEach((seat, read) -> read.row().ifPresentOrElse(row -> rows.put(seat, row),
                    () -> rows.remove(seat)));
            now = Map.copyOf(rows);
            shown = now;
        }
        return now;
    }

    int strangers() {
        return strangers;
    }

    int oldIds() {
        return oldIds;
    }

    /** Everything that was there at this moment is in the picture. */
    long provedAt() {
        return provedAt;
    }

    /** Number of the newest entry taken in, 0 = none. */
    long last() {
        return last;
    }

    /** Who sweeps; empty = nobody. */
    String by() {
        return by;
    }

    Duration patience() {
        return patience;
    }
}
