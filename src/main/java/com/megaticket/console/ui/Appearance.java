package com.megaticket.console.ui;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * Theme and fonts. The theme is the user-agent style sheet of the whole program; ours lies over it on each scene. The
 * fonts come with the console, so Korean and Japanese look the same on a machine without any font. FX thread.
 */
public final class Appearance {
    /** One family for Hangul, kana and kanji (SIL Open Font License, its text lies beside the fonts). */
    public static final String FAMILY = "Pretendard JP";

    private static final double USUAL_PIXELS = 14;

    private final ObjectProperty<Look> look;
    private final IntegerProperty textPercent = new SimpleIntegerProperty(100);

    public Appearance(Look first) {
        look = new SimpleObjectProperty<>(first);
        for (String file : List.of("PretendardJP-Regular.otf", "PretendardJP-Bold.otf")) {
            Objects.requireNonNull(Font.loadFont(resource("fonts/" + file), 14), file);
        }
        look.subscribe(next -> Application.setUserAgentStylesheet(next.stylesheet()));
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** Size of all texts in per cent of the usual; 100 to 200. */
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    /** How many times its usual size a text has, read from a control that follows the size of text. */
    public static double scale(Font font) {
        return font.getSize() / USUAL_PIXELS;
    }

    /** Above this screens leave out what stands elsewhere too. */
    public static boolean isLarge(Font font) {
        return scale(font) > 1.25;
    }

    /** Dresses a scene for as long as it lives. Its pop-ups take over its style sheets. */
    public void dress(Scene scene) {
        textPercent.subscribe(percent -> scene.getStylesheets().setAll(resource("console.css"),
                textSize(percent.intValue())));
    }

    /**
     * Sizes of the style sheet are counted in letters (em), so one number moves them all. The panels at the sides grow less:
     * at double size the middle must keep its place.
     */
    private static String textSize(int percent) {
        double scale = percent / 100.0;
        String css = String.format(Locale.ROOT, """
                .root { -fx-font-size: %1$.1fpx; }
                .nav { -fx-min-width: %2$.0fpx; -fx-pref-width: %2$.0fpx; }
                .side-panel { -fx-min-width: %3$.0fpx; -fx-pref-width: %3$.0fpx; -fx-max-width: %3$.0fpx; }
                """, USUAL_PIXELS * scale, 176 * (0.45 + 0.55 * scale), 300 * (0.7 + 0.3 * scale));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.US_ASCII));
    }

    private static String resource(String name) {
        URL url = Appearance.class.getResource(name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
