package com.megaticket.console.readiness.board;

import com.megaticket.console.readiness.board.BoardSnapshot.Row;
import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.board.Sheet.Line;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@link Inspection} on a {@link Board}: keeps of each check how it last ended, over runs. */
public final class BoardInspection implements Inspection {
    private final Board board;
    private final Blueprint plan;
    private final Sheet.Origin origin;
    private final Journal journal;
    private final Consumer<Failure> unkept;
    private final Map<CheckId, State.Ended> last = new EnumMap<>(CheckId.class);
    private final Map<CheckId, State> underWay = new EnumMap<>(CheckId.class);
    private final List<Consumer<Sheet>> listeners = new ArrayList<>();
    private @Nullable Going going;
    private Optional<BoardSnapshot> acceptable = Optional.empty();
    private long version;

    /** A run: its handle comes after its first snapshot. */
    private static final class Going {
        private final boolean whole;
        private Background.@Nullable Running running;
        private boolean cancelled;

        Going(boolean whole) {
            this.whole = whole;
        }
    }

    /** @param unkept told when a good run could not be kept, on a worker's thread */
    public BoardInspection(Board board, Blueprint plan, Sheet.Origin origin, Journal journal,
            Consumer<Failure> unkept) {
        this.board = board;
        this.plan = plan;
        this.origin = origin;
        this.journal = journal;
        this.unkept = unkept;
    }

    @Override
    public synchronized Sheet sheet() {
        List<Line> lines = board.checks().stream().map(c -> new Line(c.id(), c.uses(),
                Optional.ofNullable(underWay.get(c.id())), Optional.ofNullable(last.get(c.id())))).toList();
        return new Sheet(version, new Sheet.Place(plan.main(), plan.standby(), origin), lines,
                acceptable.isPresent());
    }

    @Override
    public synchronized Following follow(Consumer<Sheet> listener) {
        listeners.add(listener);
        listener.accept(sheet());
        return () -> leave(listener);
    }

    private synchronized void leave(Consumer<Sheet> listener) {
        listeners.remove(listener);
    }

    @Override
    public void begin() {
        begin(true, _ -> true);
    }

    @Override
    public void again(CheckId id) {
        boolean whole = board.checks().stream().anyMatch(c -> c.id() == id && c.isLast());
        begin(whole, c -> whole || c.id() == id);
    }

    private void begin(boolean whole, Predicate<Check> which) {
        var mine = new Going(whole);
        synchronized (this) {
            if (going != null) {
                return;
            }
            going = mine;
        }
        // Not under our lock: a run publishes under its own, and would wait for ours while we wait for its.
        Background.Running running = board.run(plan, which, snapshot -> told(mine, snapshot));
        boolean late;
        synchronized (this) {
            mine.running = running;
            late = mine.cancelled;
        }
        if (late) {
            running.cancel();
        }
    }

    @Override
    public void cancel() {
        Background.Running running;
        synchronized (this) {
            if (going == null) {
                return;
            }
            going.cancelled = true;
            running = going.running;
        }
        if (running != null) {
            running.cancel();
        }
    }

    private synchronized void told(Going run, BoardSnapshot snapshot) {
        for (Row row : snapshot.rows()) {
            switch (row.state()) {
                case State.Ended ended -> ended(run, row.id(), ended);
                case State.Scheduled _,State.Running _ -> underWay.put(row.id(), row.state());
            }
        }
        if (snapshot.finished()) {
            going = null;
            if (run.whole) {
                acceptable = run.cancelled
                        ? Optional.empty()
                        : Optional.of(snapshot).filter(s -> s.isGood() && !s.isUnchanged());
                if (!run.cancelled && snapshot.isGood() && snapshot.isUnchanged()) {
                    keep(snapshot);
                }
            }
        }
        version++;
        listeners.forEach(l -> l.accept(sheet()));
    }

    /** What a person gave up says nothing: the word before it stands. */
    private void ended(Going run, CheckId id, State.Ended ended) {
        underWay.remove(id);
        boolean givenUp = run.cancelled && ended.result() instanceof Result.CannotTell unknown
                && unknown.failure().equals(Failure.givenUp());
        if (!givenUp) {
            last.put(id, ended);
        }
    }

    private void keep(BoardSnapshot good) {
        board.aside("readiness keep", () -> journal.keep(good.kept()), unkept);
    }

    @Override
    public void accept() {
        BoardSnapshot changed;
        synchronized (this) {
            if (acceptable.isEmpty()) {
                return;
            }
            changed = acceptable.get();
        }
        journal.keep(changed.kept());
        begin();
    }
}
