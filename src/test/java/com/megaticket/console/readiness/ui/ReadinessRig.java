package com.megaticket.console.readiness.ui;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.shell.TestShell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;

/** The screen over a fake inspection, with the test's clock. Made on the FX thread. */
final class ReadinessRig {
    final TestKit kit;
    final FakeInspection inspection;
    final Map<Path, byte[]> written = new HashMap<>();
    final ReadinessScreens screens;
    private final Screen screen;
    boolean diskFull;

    ReadinessRig(TestKit kit, Sheets first) {
        this.kit = kit;
        inspection = new FakeInspection(first.at(kit.now()));
        screens = new ReadinessScreens(kit.kit(), equipment());
        screen = screens.screen();
        screens.start();
    }

    ReadinessEquipment equipment() {
        return new ReadinessEquipment(inspection, kit::now,
                new ReadinessEquipment.Export((_, name) -> Optional.of(Path.of(name)), this::write));
    }

    private void write(Path path, byte[] content) {
        if (diskFull) {
            throw new Fault(new Failure.Misconfigured("disk:" + path, "full", ""));
        }
        written.put(path, content);
    }

    void tell(Sheets sheets) {
        inspection.tell(sheets.at(kit.now()));
    }

    Parent shell(Look look) {
        return new TestShell(kit, look, List.of(screen)).root();
    }

    Screen screen() {
        return screen;
    }

    String written(String file) {
        return new String(written.getOrDefault(Path.of(file), new byte[0]), StandardCharsets.UTF_8);
    }
}
