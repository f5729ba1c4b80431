package com.megaticket.console.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.shell.TestShell;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The settings in the whole window, with the keyboard in place. */
class SettingsScreenTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();
    private final FakeSettings store = new FakeSettings();

    @BeforeEach
    void show() {
        window.show(() -> {
            var kit = new TestKit(Language.KO);
            return new TestShell(kit, Look.LIGHT,
                    List.of(SettingsScreen.of(kit.kit(), store.model(kit, Look.LIGHT)))).root();
        }, Look.LIGHT, 1000, 700);
    }

    @Test
    void languageChangesUnderTheHandAndTheKeyboardStays() {
        window.run(() -> box("#languageChoice").requestFocus());
        window.run(() -> box("#languageChoice").setValue(Language.EN));
        window.idle();
        assertThat(window.lookup(".screen-title").queryAs(Label.class).getText()).isEqualTo("Settings");
        assertThat(window.lookup("#languageChoice").query().isFocused()).isTrue();
        assertThat(window.lookup("#kept").queryAs(Label.class).getText()).isEqualTo("Saved");
        assertThat(store.saved).extracting(Settings::language).containsExactly(Language.EN);
    }

    @Test
    void everySettingIsChosenAndSaved() {
        window.run(() -> {
            box("#theme").setValue(Theme.DARK);
            box("#textSize").setValue(130);
            box("#hold").setValue(90);
            box("#seats").setValue(12);
            box("#transcript-days").setValue(7);
            window.lookup("#sound").queryAs(CheckBox.class).fire();
            window.lookup("#spoken").queryAs(CheckBox.class).fire();
            window.lookup("#alarm-sound").queryAs(CheckBox.class).fire();
            window.lookup("#alarm-notice").queryAs(CheckBox.class).fire();
        });
        assertThat(store.saved.getLast())
                .isEqualTo(
                        new Settings(Language.KO, Theme.DARK, 130, 90, 12, new Warnings(false, true, true, false), 7));
    }

    @Test
    void aComputerWithoutDesktopNoticesIsSaid() {
        assertThat(window.lookup("#alarm-notice-note").queryAs(Label.class).getText()).contains("위험");
        store.desktopNotices = false;
        show();
        assertThat(window.lookup("#alarm-notice-note").queryAs(Label.class).getText()).contains("notify-send");
    }

    @SuppressWarnings("unchecked")
    private ChoiceBox<Object> box(String id) {
        return window.lookup(id).queryAs(ChoiceBox.class);
    }
}
