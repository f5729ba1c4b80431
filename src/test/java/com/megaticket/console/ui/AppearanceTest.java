package com.megaticket.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    @ParameterizedTest
    @ValueSource(strings = {"PretendardJP-Regular.otf", "PretendardJP-Bold.otf"})
    void bundledFontsHaveHangulKanaAndKanji(String file) throws IOException, FontFormatException {
        try (var in = Objects.requireNonNull(Appearance.class.getResourceAsStream("fonts/" + file))) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            assertThat(font.canDisplayUpTo("좌석 뷁 かなカナ 公演座席券売確認 ₩ − → ● 1,210")).isEqualTo(-1);
        }
    }

    @Test
    void everyTextIsInTheBundledFamily() {
        var label = new Label("공연 公演");
        window.show(() -> new StackPane(label), Look.DARK, 200, 100);
        assertThat(label.getFont().getFamily()).isEqualTo(Appearance.FAMILY);
    }
}
