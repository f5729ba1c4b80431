package com.megaticket.console.ui.shell;

import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Navigation;
import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.UiKit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** The window: which screen is in sight, language, look, key list. FX thread. */
public final class ShellViewModel {
    private final UiKit kit;
    private final Appearance appearance;
    private final Navigation navigation;
    private final StatusViewModel status;
    private final StartViewModel start;
    private final BooleanProperty keysShown = new SimpleBooleanProperty();
    private final BooleanProperty notificationsShown = new SimpleBooleanProperty();
    private final BooleanProperty sideShown = new SimpleBooleanProperty();
    private final Optional<Side> side;
    private final AttentionViewModel attention;
    private final ObservableValue<Boolean> covered;

    /** @param side what can be opened beside the screens, if there is something */
    public ShellViewModel(UiKit kit, Appearance appearance, Navigation navigation, StatusViewModel status,
            StartViewModel start, Optional<Side> side) {
        this.side = side;
        this.kit = kit;
        this.appearance = appearance;
        this.navigation = navigation;
        this.status = status;
        this.start = start;
        this.attention = new AttentionViewModel(kit, notificationsShown);
        this.covered = Bindings.createBooleanBinding(
                () -> keysShown.get() || notificationsShown.get() || start.phase().get() != StartViewModel.Phase.DONE
                        || kit.dialogs().current().get().isPresent(),
                keysShown, notificationsShown, start.phase(), kit.dialogs().current());
    }

    UiKit kit() {
        return kit;
    }

    Messages messages() {
        return kit.messages();
    }

    Appearance appearance() {
        return appearance;
    }

    Navigation navigation() {
        return navigation;
    }

    StatusViewModel status() {
        return status;
    }

    StartViewModel start() {
        return start;
    }

    BooleanProperty keysShown() {
        return keysShown;
    }

    Optional<Side> side() {
        return side;
    }

    BooleanProperty sideShown() {
        return sideShown;
    }

    /** F12; not before the console is ready. */
    void toggleSide() {
        if (side.isPresent() && start.phase().get() == StartViewModel.Phase.DONE) {
            sideShown.set(!sideShown.get());
        }
    }

    AttentionViewModel attention() {
        return attention;
    }

    /** Something lies over the window that must be dealt with first. */
    ObservableValue<Boolean> covered() {
        return covered;
    }

    boolean isDemo() {
        return status.mode() == ShellStatus.Mode.DEMO;
    }

    void toggleLook() {
        var look = appearance.lookProperty();
        look.set(look.get() == Look.LIGHT ? Look.DARK : Look.LIGHT);
    }

    void toggleKeys() {
        keysShown.set(!keysShown.get());
    }

    /** Ctrl+1 … Ctrl+9. */
    void showScreen(int place) {
        List<Screen> screens = navigation.screens();
        if (place >= 0 && place < screens.size() && start.phase().get() == StartViewModel.Phase.DONE) {
            navigation.show(screens.get(place).id());
        }
    }

    /** The keys of the window, then those of the screen in sight. */
    List<Screen.KeyHint> keys() {
        var keys = new ArrayList<Screen.KeyHint>();
        keys.add(new Screen.KeyHint("F1", "ui.keys.list"));
        keys.add(new Screen.KeyHint("Ctrl+1 … 9", "ui.keys.screen"));
        side.ifPresent(s -> keys.add(new Screen.KeyHint("F12", s.keyTextKey())));
        keys.add(new Screen.KeyHint("Ctrl+Shift+L", "ui.keys.look"));
        keys.add(new Screen.KeyHint("Ctrl+Shift+N", "ui.keys.notifications"));
        keys.add(new Screen.KeyHint("Tab · Shift+Tab", "ui.keys.next"));
        keys.add(new Screen.KeyHint("Esc", "ui.keys.close"));
        navigation.current().get().ifPresent(screen -> keys.addAll(screen.keys()));
        return keys;
    }
}
