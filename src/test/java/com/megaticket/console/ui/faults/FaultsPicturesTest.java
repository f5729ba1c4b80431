package com.megaticket.console.ui.faults;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Pictures;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.shell.TestShell;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class FaultsPicturesTest extends Pictures {
    private FakeFaults faults = new FakeFaults();

    private Parent window(TestKit kit, Look look, Consumer<FakeFaults> set) {
        faults = new FakeFaults();
        set.accept(faults);
        return new TestShell(kit, look, List.of(FaultsScreen.of(kit.kit(), faults))).root();
    }

    @Test
    void loading() {
        take("faults", "loading", (kit, look) -> {
            kit.background().hold();
            return window(kit, look, _ -> {});
        });
    }

    @Test
    void ready() {
        take("faults", "ready", (kit, look) -> window(kit, look, f -> {
            f.set("ap-northeast-2", FaultKind.THROTTLING, 0.1);
            f.set("ap-northeast-2", FaultKind.CLOCK_SKEW, -3000);
            f.set("ap-northeast-1", FaultKind.REPLICATION_STALL, 1);
        }));
    }

    @Test
    void stale() {
        take("faults", "stale", (kit, look) -> window(kit, look, _ -> {}), kit -> {
            faults.failure = new Failure.Unavailable("gone", "");
            kit.pass(Duration.ofSeconds(3));
            kit.pass(Duration.ofSeconds(40));
        });
    }

    @Test
    void failed() {
        take("faults", "failed",
                (kit, look) -> window(kit, look, f -> f.failure = new Failure.Unavailable("gone", "")));
    }

    @Test
    void empty() {
        take("faults", "empty", (kit, look) -> window(kit, look, f -> f.levels.clear()));
    }
}
