package com.megaticket.console.ui;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Base of the tests that take pictures: one state of one screen in three languages and two looks, with a fixed clock,
 * into {@code target/screenshots/<screen>/<state>-<language>-<look>.png}. Run by {@code mvn -Pscreenshots verify}; also a
 * proof that every state can be drawn at all.
 */
@Tag("screenshots")
public abstract class Pictures {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @RegisterExtension
    final FxWindow window = new FxWindow();
    private int textPercent = 100;

    /**
     * @param root made on the FX thread for each language and look
     * @param then what to do on the FX thread once it is shown, before the picture
     */
    protected void take(String screen, String state, BiFunction<TestKit, Look, Parent> root, Consumer<TestKit> then) {
        for (Language language : Language.values()) {
            for (Look look : Look.values()) {
                TestKit kit = window.on(() -> new TestKit(language));
                window.show(() -> root.apply(kit, look), look, textPercent, WIDTH, HEIGHT);
                window.run(() -> then.accept(kit));
                window.picture(Path.of("target", "screenshots", screen,
                        "%s-%s-%s.png".formatted(state, language.tag(),
                                look.name().toLowerCase(java.util.Locale.ROOT))));
            }
        }
    }

    protected void take(String screen, String state, BiFunction<TestKit, Look, Parent> root) {
        take(screen, state, root, _ -> {});
    }

    /** The size of text in the pictures to come. */
    protected void textPercent(int percent) {
        textPercent = percent;
    }

    /** For what needs a robot before the picture. */
    protected FxWindow window() {
        return window;
    }
}
