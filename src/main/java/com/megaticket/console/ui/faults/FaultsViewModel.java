package com.megaticket.console.ui.faults;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.fx.Latest;
import com.megaticket.console.ui.fx.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/** State and commands of the fault panel; read again every two seconds while in sight. FX thread. */
public final class FaultsViewModel {
    private static final Duration BEAT = Duration.ofSeconds(2);

    private final UiKit kit;
    private final FaultPanel panel;
    private final Work work;
    private final Latest reads;
    private final ObjectProperty<Loadable<List<RegionFaults>>> regions = new SimpleObjectProperty<>(
            new Loadable.Loading<>());
    private final ObjectProperty<Optional<Failure>> refused = new SimpleObjectProperty<>(Optional.empty());
    private Subscription beat = Subscription.EMPTY;
    private Instant readAt = Instant.MIN;

    public FaultsViewModel(UiKit kit, FaultPanel panel) {
        this.kit = kit;
        this.panel = panel;
        this.work = kit.work();
        this.reads = work.latest("faults-read");
    }

    void shown() {
        refresh();
        beat = kit.ticks().now().subscribe(now -> {
            if (readAt.plus(BEAT).isBefore(now)) {
                refresh();
            }
        });
    }

    void hidden() {
        beat.unsubscribe();
        reads.cancel();
    }

    void refresh() {
        readAt = now().get();
        reads.into(regions, now()::get, panel::read);
    }

    void set(String region, FaultKind kind, double level) {
        act(() -> panel.set(region, kind, level));
    }

    void clear(String region) {
        act(() -> panel.clear(region));
    }

    private void act(Runnable command) {
        reads.cancel();
        work.run("fault-set", () -> {
            command.run();
            return true;
        }, _ -> {
            refused.set(Optional.empty());
            refresh();
        }, failure -> {
            refused.set(Optional.of(failure));
            refresh();
        });
    }

    ReadOnlyObjectProperty<Loadable<List<RegionFaults>>> regions() {
        return regions;
    }

    /** Why the last command was not done. */
    ReadOnlyObjectProperty<Optional<Failure>> refused() {
        return refused;
    }

    ReadOnlyObjectProperty<Instant> now() {
        return kit.ticks().now();
    }

    Messages messages() {
        return kit.messages();
    }
}
