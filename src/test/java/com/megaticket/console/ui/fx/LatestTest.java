package com.megaticket.console.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Loadable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class LatestTest {
    private static final Instant NOON = Instant.parse("2026-02-10T03:00:00Z");

    private final ManualBackground background = new ManualBackground();
    private final List<String> seen = new ArrayList<>();
    private final List<String> bugs = new ArrayList<>();
    private final Latest latest = new Work(background, new DirectFxThread(), bug -> bugs.add(bug.code()))
            .latest("test");

    @Test
    void olderAnswerThatComesLateIsDropped() {
        // An answer already on its way cannot be cancelled: the twin hands it over in spite of that.
        var late = new LateBackground();
        Latest loads = new Work(late, new DirectFxThread(), _ -> {}).latest("test");
        loads.load(() -> "old", seen::add, _ -> seen.add("failed"));
        loads.load(() -> "new", seen::add, _ -> seen.add("failed"));
        late.answerAll();
        assertThat(seen).containsExactly("new");
    }

    @Test
    void cancelledLoadIsNeverHeardOf() {
        background.hold();
        latest.load(() -> "value", seen::add, _ -> seen.add("failed"));
        latest.cancel();
        background.runAll();
        assertThat(seen).isEmpty();
    }

    @Test
    void failureLeavesTheOldValueAsStale() {
        var target = new SimpleObjectProperty<Loadable<String>>(new Loadable.Loading<>());
        latest.into(target, () -> NOON, () -> "value");
        assertThat(target.get()).isEqualTo(new Loadable.Ready<>("value", NOON));
        var down = new Failure.Unavailable("cut", "");
        latest.into(target, () -> NOON.plusSeconds(60), () -> {
            throw new Fault(down);
        });
        assertThat(target.get()).isEqualTo(new Loadable.Stale<>("value", NOON, down));
    }

    @Test
    void bugReachesTheWindow() {
        latest.load(() -> {
            throw new IllegalStateException("ours");
        }, _ -> seen.add("value"), _ -> seen.add("failed"));
        assertThat(bugs).hasSize(1);
        assertThat(seen).containsExactly("failed");
    }
}
