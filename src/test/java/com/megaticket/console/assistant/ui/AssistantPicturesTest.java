package com.megaticket.console.assistant.ui;

import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of every state of the panel at its narrowest, in each language and look, and at twice the size of text. */
@Tag("screenshots")
class AssistantPicturesTest {
    private static final Path FOLDER = Path.of("target/screenshots/assistant");

    @RegisterExtension
    final FxWindow window = new FxWindow();

    static Stream<Arguments> all() {
        return Stream.of(Language.values()).flatMap(l -> Stream.of(Look.values())
                .flatMap(k -> Stream.of(PanelPictures.values()).map(p -> Arguments.of(p, l, k))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void panel(PanelPictures picture, Language language, Look look) {
        picture.bringAbout(PanelWindow.shown(window, language, look, 100, 360));
        save(picture.name(), language, look);
    }

    static Stream<Arguments> large() {
        return Stream.of(Language.values())
                .flatMap(l -> Stream.of(PanelPictures.EMPTY, PanelPictures.CARD, PanelPictures.HELD, PanelPictures.SOLD,
                        PanelPictures.FAILED, PanelPictures.GUIDED).map(p -> Arguments.of(p, l)));
    }

    @ParameterizedTest
    @MethodSource("large")
    void panelInLargeText(PanelPictures picture, Language language) {
        picture.bringAbout(PanelWindow.shown(window, language, Look.LIGHT, 200, 420));
        save("large-" + picture.name(), language, Look.LIGHT);
    }

    private void save(String name, Language language, Look look) {
        window.idle();
        window.picture(FOLDER.resolve("%s-%s-%s.png".formatted(name.toLowerCase(Locale.ROOT), language.tag(),
                look.name().toLowerCase(Locale.ROOT))));
    }
}
