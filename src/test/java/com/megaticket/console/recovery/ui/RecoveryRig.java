package com.megaticket.console.recovery.ui;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.watch.IgnoredLine;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.shell.TestShell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;

/** The dashboard over a fake watch, with the test's clock. Made on the FX thread. */
final class RecoveryRig {
    final TestKit kit;
    final FakeWatchroom room = new FakeWatchroom();
    final Map<Path, byte[]> written = new HashMap<>();
    final List<IgnoredLine> ignored;
    final FakeBell bell = new FakeBell();
    final RecoveryScreens screens;
    private final Screen screen;

    RecoveryRig(TestKit kit) {
        this(kit, List.of());
    }

    RecoveryRig(TestKit kit, List<IgnoredLine> ignored) {
        this.kit = kit;
        this.ignored = ignored;
        screens = new RecoveryScreens(kit.kit(), equipment());
        screen = screens.screen();
        screens.start();
    }

    RecoveryEquipment equipment() {
        return new RecoveryEquipment(room, Told.PAIR, this::now,
                new RecoveryEquipment.Operator(() -> "operator", bell),
                new RecoveryEquipment.Export((_, name) -> Optional.of(Path.of(name)), written::put), ignored);
    }

    RecoveryRig() {
        this(new TestKit(Language.KO));
    }

    Moment now() {
        return new Moment(kit.now(), Duration.between(TestKit.NOW, kit.now()).toNanos());
    }

    Parent shell(Look look) {
        return new TestShell(kit, look, List.of(screen)).root();
    }

    Screen screen() {
        return screen;
    }

    String written(Path file) {
        return new String(written.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }
}
