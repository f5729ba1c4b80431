package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.paper.PdfPaper;
import com.megaticket.console.shared.paper.Typeface;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.ViewScreen;
import com.megaticket.console.ui.shell.TestShell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;

/** The part over a fake room, with the test's clock. Made on the FX thread. */
public final class DrillRig {
    private static final Path FONTS = Path.of("src/main/resources/com/megaticket/console/ui/fonts");

    final TestKit kit;
    final FakeDrills drills = new FakeDrills();
    final Map<Path, byte[]> written = new HashMap<>();
    final DrillScreens screens;
    boolean diskFull;

    /** For a screen that has this part beside others: nothing was ever practised. */
    public static DrillEquipment quiet(TestKit kit) {
        return new DrillEquipment(new FakeDrills(), kit::now, () -> "", new DrillEquipment.Export(
                (_, _) -> Optional.empty(), DrillRig::faces, (_, _) -> {}));
    }

    DrillRig(TestKit kit) {
        this.kit = kit;
        screens = new DrillScreens(kit.kit(), new DrillEquipment(drills, kit::now, () -> "Kim Minseo",
                new DrillEquipment.Export((_, name) -> Optional.of(Path.of(name)), DrillRig::faces, this::write)));
        screens.start();
    }

    DrillRig(TestKit kit, Scenes scene) {
        this(kit);
        tell(scene);
    }

    void tell(Scenes scene) {
        drills.tell(scene.at(kit.now()));
    }

    private static PdfPaper.Faces faces() {
        return new PdfPaper.Faces(face("Regular"), face("Bold"));
    }

    private static Typeface face(String weight) {
        try {
            return Typeface.of(Files.readAllBytes(FONTS.resolve("PretendardJP-" + weight + ".otf")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path path, byte[] content) {
        if (diskFull) {
            throw new Fault(new Failure.Misconfigured("disk:" + path, "full", ""));
        }
        written.put(path, content);
    }

    /** In the shell, as a screen of its own. */
    Parent shell(Look look) {
        var entry = new ViewScreen.Entry("drill", "failover.drill.list", "fth-shield", List.of());
        return new TestShell(kit, look, List.of(new ViewScreen(entry, kit.kit().views(), DrillView.class,
                () -> screens.sight(true), () -> screens.sight(false)))).root();
    }

    String written(String end) {
        return written.entrySet().stream().filter(e -> e.getKey().toString().endsWith(end)).findFirst()
                .map(e -> new String(e.getValue(), StandardCharsets.UTF_8)).orElse("");
    }
}
