package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.OpenHold;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.fx.Work;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the order in work on disk, one write after the other, and offers what an earlier run left behind: to be taken up or given
 * back. FX thread.
 */
public final class LeftHoldViewModel {
    /** A hold that ran out longer ago than this is not offered: nobody waits for it at the counter. */
    static final Duration OFFERED_FOR = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(LeftHoldViewModel.class);

    private final OpenHold disk;
    private final HoldViewModel hold;
    private final Work work;
    private final DeskClock clock;
    private final ReadOnlyObjectWrapper<Optional<Hold>> left = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Predicate<Showing> opener = _ -> false;
    private Optional<Hold> wanted = Optional.empty();
    private Optional<Hold> kept = Optional.empty();
    private boolean writing;
    private boolean keeping;

    LeftHoldViewModel(OpenHold disk, HoldViewModel hold, Work work, DeskClock clock) {
        this.disk = disk;
        this.hold = hold;
        this.work = work;
        this.clock = clock;
        hold.state().subscribe((_, _) -> keep());
        left.subscribe((_, _) -> keep());
    }

    /** What an earlier run held, until it is decided upon. */
    public ReadOnlyObjectProperty<Optional<Hold>> left() {
        return left.getReadOnlyProperty();
    }

    /** @param open brings a showing onto the map; false when that cannot be now */
    void start(Predicate<Showing> open) {
        opener = open;
        work.run("left hold", disk::read, found -> {
            keeping = true;
            left.set(found.filter(h -> clock.now().isBefore(h.expiresAt().plus(OFFERED_FOR))));
            keep();
        }, failure -> {
            keeping = true;
            LOG.warn("the hold of an earlier run cannot be read: {}", failure);
        });
    }

    /** Opens its showing and asks the store which seats are still ours; while that is not known, the offer stands. */
    public void resume() {
        left.get().filter(h -> opener.test(h.showing()))
                .ifPresent(h -> hold.resume(h, () -> left.set(Optional.empty())));
    }

    /** Gives the seats back. */
    public void giveBack() {
        left.get().ifPresent(h -> {
            left.set(Optional.empty());
            hold.giveBack(h);
        });
    }

    /** What the disk should have: the order in work, else what is still to be decided upon. */
    private void keep() {
        if (keeping) {
            wanted = hold.held().or(left::get);
            write();
        }
    }

    private void write() {
        if (writing || wanted.equals(kept)) {
            return;
        }
        writing = true;
        Optional<Hold> next = wanted;
        work.run("keep hold", () -> {
            disk.write(next);
            return true;
        }, _ -> written(next), failure -> {
            LOG.warn("the order in work is not on disk: {}", failure);
            written(next);
        });
    }

    private void written(Optional<Hold> now) {
        writing = false;
        kept = now;
        write();
    }
}
