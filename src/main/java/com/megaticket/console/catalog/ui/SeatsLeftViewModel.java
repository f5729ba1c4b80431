package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.SeatCount;
import com.megaticket.console.catalog.SeatsLeft;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.UiKit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * Seats left of the showings in sight, counted one showing after the other, within a budget of reads, and kept with their
 * age. What was not counted is not known; it is never drawn as nothing left. FX thread.
 */
public final class SeatsLeftViewModel {
    /** A count is taken again after this, if its showing is still in sight. */
    static final Duration FRESH = Duration.ofSeconds(60);
    /** Most counts in one minute: each may cost 100 read units. */
    static final int BUDGET = 40;
    /** After a failure the service is left alone for so long. */
    static final Duration PAUSE = Duration.ofSeconds(15);

    private final UiKit kit;
    private final SeatsLeft seats;
    private final Map<Showing, Loadable<SeatCount>> counts = new HashMap<>();
    private final Map<Showing, Instant> asked = new HashMap<>();
    private final Set<Showing> wanted = new LinkedHashSet<>();
    private final Deque<Instant> spent = new ArrayDeque<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private boolean counting;
    private Instant rest = Instant.MIN;

    SeatsLeftViewModel(UiKit kit, SeatsLeft seats) {
        this.kit = kit;
        this.seats = seats;
        kit.ticks().now().subscribe(_ -> next());
    }

    /** What is known of a showing; asks for more if that is old. */
    Loadable<SeatCount> of(Showing showing) {
        Instant now = kit.ticks().now().get();
        if (!asked.getOrDefault(showing, Instant.MIN).plus(FRESH).isAfter(now)) {
            wanted.add(showing);
        }
        return counts.getOrDefault(showing, new Loadable.Loading<>());
    }

    /** Others are in sight now. */
    void lookElsewhere() {
        wanted.clear();
    }

    /** All counts are old from now on. */
    void refresh() {
        asked.clear();
        rest = Instant.MIN;
        changes.set(changes.get() + 1);
    }

    /** Grows with every count that came in. */
    ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    private void next() {
        Instant now = kit.ticks().now().get();
        while (!spent.isEmpty() && spent.peekFirst().plusSeconds(60).isBefore(now)) {
            spent.removeFirst();
        }
        if (counting || wanted.isEmpty() || spent.size() >= BUDGET || now.isBefore(rest)) {
            return;
        }
        Showing showing = wanted.iterator().next();
        wanted.remove(showing);
        asked.put(showing, now);
        spent.addLast(now);
        counting = true;
        kit.work().run("seats left", () -> seats.count(showing), count -> counted(showing, count, now),
                failure -> failed(showing, failure));
    }

    private void counted(Showing showing, SeatCount count, Instant sent) {
        counting = false;
        counts.put(showing, new Loadable.Ready<>(count, sent));
        changes.set(changes.get() + 1);
        next();
    }

    private void failed(Showing showing, Failure failure) {
        counting = false;
        rest = kit.ticks().now().get().plus(PAUSE);
        asked.remove(showing);
        counts.merge(showing, new Loadable.Failed<>(failure), (before, _) -> before.failedWith(failure));
        changes.set(changes.get() + 1);
    }
}
