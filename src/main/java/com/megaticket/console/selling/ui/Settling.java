package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Faults;
import com.megaticket.console.ui.fx.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out, again and again, what became of acts whose answer was lost, until each is known. Says neither yes nor no before
 * that. FX thread.
 */
public final class Settling {
    static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);

    private final Desk desk;
    private final Work work;
    private final ObservableList<Act> open = FXCollections.observableArrayList();
    private final ObservableList<Settled> settled = FXCollections.observableArrayList();
    // Kept: a view made for each caller would be collected, and its listeners with it.
    private final ObservableList<Act> openSeen = FXCollections.unmodifiableObservableList(open);
    private final ObservableList<Settled> settledSeen = FXCollections.unmodifiableObservableList(settled);
    private final Map<String, Consumer<Settled>> followers = new HashMap<>();
    private final List<Consumer<Settled>> listeners = new ArrayList<>();
    private volatile List<Act> asked = List.of();
    private Background.@Nullable Running running;

    /** What an act came to. {@code record} empty = it did not happen and no longer can. {@code booking} as far as it could be read. */
    public record Settled(Act act, Optional<ActRecord> record, Optional<Booking> booking) {}

    public Settling(Desk desk, Work work) {
        this.desk = desk;
        this.work = work;
    }

    /** Acts not yet known. */
    public ObservableList<Act> open() {
        return openSeen;
    }

    /** Acts that became known with nobody waiting for them: of an earlier run, or set aside. Shown until dismissed. */
    public ObservableList<Settled> settled() {
        return settledSeen;
    }

    public void dismiss(Settled one) {
        settled.remove(one);
    }

    /** Takes up what earlier runs left open. */
    public void start() {
        work.run("open acts", desk::unsettled, acts -> acts.forEach(act -> add(act)),
                failure -> LOG.warn("open acts cannot be read: {}", failure));
    }

    public void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    /** @param known called once on the FX thread, unless the act is {@link #setAside} before */
    void follow(Act act, Consumer<Settled> known) {
        followers.put(act.id(), known);
        add(act);
    }

    /** @param known called on the FX thread for every act, whoever waits for it, and before them */
    void onKnown(Consumer<Settled> known) {
        listeners.add(known);
    }

    /** An act that nobody at the counter waits for. */
    void take(Act act) {
        add(act);
    }

    /** The clerk goes on with the next customer; the result will stand in {@link #settled()}. */
    void setAside(Act act) {
        followers.remove(act.id());
    }

    private void add(Act act) {
        if (open.stream().noneMatch(a -> a.id().equals(act.id()))) {
            open.add(act);
            changed();
        }
    }

    private void changed() {
        asked = List.copyOf(open);
        if (open.isEmpty()) {
            stop();
        } else if (running == null) {
            running = work.background().every("settle", PAUSE, this::round);
        }
    }

    /** On the worker's thread. */
    private void round() {
        for (Act act : asked) {
            try {
                switch (desk.settle(act)) {
                    case SettleOutcome.Done done ->
                        tell(new Settled(act, Optional.of(done.act()), booking(done.act())));
                    case SettleOutcome.NotDone _ -> tell(new Settled(act, Optional.empty(), Optional.empty()));
                    case SettleOutcome.StillUnknown still ->
                        LOG.info("act {} still unknown: {}", act.id(), still.failure());
                }
            } catch (RuntimeException e) {
                LOG.warn("act {} not settled: {}", act.id(), Faults.failureOf("settle", e));
            }
        }
    }

    private Optional<Booking> booking(ActRecord record) {
        try {
            return record.reservationId().flatMap(desk::find);
        } catch (RuntimeException e) {
            // The act is known to be done; only its details could not be read.
            LOG.warn("booking of act {} not read: {}", record.id(), Faults.failureOf("settle", e));
            return Optional.empty();
        }
    }

    private void tell(Settled result) {
        work.fx().run(() -> {
            if (!open.removeIf(a -> a.id().equals(result.act().id()))) {
                return;
            }
            changed();
            listeners.forEach(l -> l.accept(result));
            Consumer<Settled> follower = followers.remove(result.act().id());
            if (follower != null) {
                follower.accept(result);
            } else {
                settled.add(result);
            }
        });
    }
}
