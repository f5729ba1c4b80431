package com.megaticket.console.failover.ui.journal;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.ViewScreen;
import com.megaticket.console.ui.shell.TestShell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;

/** The part over fake journals, with the test's clock. Made on the FX thread. */
public final class JournalRig {
    final TestKit kit;
    final FakeLogbook logbook;
    final Map<Path, byte[]> written = new HashMap<>();
    final JournalScreens screens;
    boolean diskFull;

    JournalRig(TestKit kit, Books first) {
        this.kit = kit;
        logbook = new FakeLogbook(first, kit::now);
        screens = new JournalScreens(kit.kit(), new JournalEquipment(logbook, kit::now,
                new JournalEquipment.Export((_, _, _, name) -> Optional.of(Path.of(name)), this::write)));
        screens.start();
    }

    /** For a screen that has this part beside others: nothing was ever written. */
    public static JournalEquipment quiet(TestKit kit) {
        return new JournalEquipment(new FakeLogbook(Books.EMPTY, kit::now), kit::now,
                new JournalEquipment.Export((_, _, _, _) -> Optional.empty(), (_, _) -> {}));
    }

    private void write(Path path, byte[] content) {
        if (diskFull) {
            throw new Fault(new Failure.Misconfigured("disk:" + path, "full", ""));
        }
        written.put(path, content);
    }

    Parent shell(Look look) {
        var screen = new ViewScreen(new ViewScreen.Entry("journal", "failover.journal.table", "fth-book",
                JournalScreens.keys()), kit.kit().views(), JournalView.class, () -> screens.sight(true),
                () -> screens.sight(false));
        return new TestShell(kit, look, List.of(screen)).root();
    }

    String written(String file) {
        return new String(written.getOrDefault(Path.of(file), new byte[0]), StandardCharsets.UTF_8);
    }
}
