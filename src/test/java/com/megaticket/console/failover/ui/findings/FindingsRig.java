package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Showing;
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

/** The part over a fake reconciliation, with the test's clock. Made on the FX thread. */
public final class FindingsRig {
    final TestKit kit;
    final FakeAudit audit;
    final Map<Path, byte[]> written = new HashMap<>();
    final FindingsScreens screens;
    boolean diskFull;

    FindingsRig(TestKit kit, Audits first) {
        this.kit = kit;
        audit = new FakeAudit(first.at(kit.now()));
        screens = new FindingsScreens(kit.kit(), equipment());
        screens.start();
    }

    /** For a screen that has this part beside others: nothing was ever compared. */
    public static FindingsEquipment quiet(TestKit kit) {
        return new FindingsEquipment(new FakeAudit(Audits.NEVER.at(kit.now())), kit::now, () -> "", FindingsRig::title,
                new FindingsEquipment.Export((_, _, _, _) -> Optional.empty(), (_, _) -> {}));
    }

    FindingsEquipment equipment() {
        return new FindingsEquipment(audit, kit::now, () -> "", FindingsRig::title,
                new FindingsEquipment.Export((_, _, _, name) -> Optional.of(Path.of(name)), this::write));
    }

    private static String title(Showing showing) {
        return showing.equals(Samples.EVENING) ? "달빛 항구" : showing.performance().value();
    }

    private void write(Path path, byte[] content) {
        if (diskFull) {
            throw new Fault(new Failure.Misconfigured("disk:" + path, "full", ""));
        }
        written.put(path, content);
    }

    void tell(Audits state) {
        audit.tell(state.at(kit.now()));
    }

    Parent shell(Look look) {
        var screen = new ViewScreen(new ViewScreen.Entry("findings", "failover.findings.list", "fth-shuffle",
                FindingsScreens.keys()), kit.kit().views(), FindingsView.class, () -> screens.sight(true),
                () -> screens.sight(false));
        return new TestShell(kit, look, List.of(screen)).root();
    }

    String written(String file) {
        return new String(written.getOrDefault(Path.of(file), new byte[0]), StandardCharsets.UTF_8);
    }
}
