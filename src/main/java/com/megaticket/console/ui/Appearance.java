package com.megaticket.console.ui;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
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

    private final ObjectProperty<Look> look;

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

    /** Dresses a scene. Its pop-ups take over its style sheets. */
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(resource("console.css"));
    }

    private static String resource(String name) {
        URL url = Appearance.class.getResource(name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
