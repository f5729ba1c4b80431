package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Beside an open assistant on a screen of 1280: the map has more room than the order's panel, and the panel says all it says. */
class NarrowDeskTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    @ParameterizedTest
    @EnumSource
    void theMapHasTheRoom(Language language) {
        DeskWindow desk = DeskWindow.map(window, language, Look.LIGHT);
        assertThat(width(".sale-panel")).isGreaterThanOrEqualTo(350);
        window.run(() -> ((Region) desk.canvas().getScene().lookup(".seat-map-screen")).setMaxWidth(700));
        window.idle();
        assertThat(width(".sale-panel")).isLessThanOrEqualTo(281);
        assertThat(width("#seat-map")).isGreaterThanOrEqualTo(415);
        assertThat(isWhole("#best-find")).isTrue();
        desk.click("1층-B-7-7").click("1층-B-7-8");
        assertThat(width("#seat-map")).as("nothing moves under the pointer").isGreaterThanOrEqualTo(415);
        assertThat(isWhole("#hold")).isTrue();
        window.clickOn("#hold");
        window.idle();
        assertThat(isWhole("#sell")).isTrue();
        assertThat(isWhole("#extend")).isTrue();
        assertThat(isWhole("#back")).isTrue();
    }

    private double width(String node) {
        return window.on(() -> window.lookup(node).query().getLayoutBounds().getWidth());
    }

    /** Not cut to an ellipsis. */
    private boolean isWhole(String node) {
        return window.on(() -> {
            Labeled button = window.lookup(node).queryLabeled();
            return ((Text) button.lookup(".text")).getText().equals(button.getText());
        });
    }
}
