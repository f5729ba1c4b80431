package com.megaticket.console.ui.settings;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Banner;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The settings in force. A change applies at once and is then stored; a disk that takes nothing costs the memory of it, not
 * the change. Language and look may also be changed elsewhere in the window and are followed. FX thread.
 */
public final class SettingsViewModel {
    private static final String BANNER = "settings";

    private final UiKit kit;
    private final Appearance appearance;
    private final ObservableValue<Boolean> systemIsDark;
    private final SettingsStore store;
    private final ReadOnlyObjectWrapper<Settings> current;
    private final ReadOnlyObjectWrapper<Kept> kept = new ReadOnlyObjectWrapper<>(Kept.UNCHANGED);
    private final boolean desktopNotices;
    private Settings stored;
    private boolean saving;

    /** Whether what is in force is on the disk. */
    public enum Kept {
        UNCHANGED, SAVING, SAVED, NOT_SAVED
    }

    /**
     * What the console began with: {@code inForce} differs from {@code stored} by what was asked for at the start.
     *
     * @param desktopNotices whether this computer shows notices outside the window
     */
    public record Begin(Settings stored, Settings inForce, boolean desktopNotices) {}

    public SettingsViewModel(UiKit kit, Appearance appearance, ObservableValue<Boolean> systemIsDark,
            SettingsStore store, Begin begin) {
        this.kit = kit;
        this.appearance = appearance;
        this.systemIsDark = systemIsDark;
        this.store = store;
        this.stored = begin.stored();
        this.desktopNotices = begin.desktopNotices();
        this.current = new ReadOnlyObjectWrapper<>(begin.inForce());
        current.subscribe(this::apply);
        systemIsDark.subscribe(_ -> apply(current.get()));
        kit.messages().languageProperty().subscribe(this::languageIs);
        appearance.lookProperty().subscribe(this::lookIs);
    }

    /** The settings in force, whoever needs one of them: also the sounds follow this. */
    public ReadOnlyObjectProperty<Settings> current() {
        return current.getReadOnlyProperty();
    }

    /** Whether this computer shows notices outside the window. */
    boolean desktopNotices() {
        return desktopNotices;
    }

    /** Says what the store could not give back at the start. */
    public void say(SettingsStore.Stored read) {
        switch (read) {
            case SettingsStore.Stored.KeptAside aside -> warn("ui.settings.kept-aside", aside.file(), null);
            case SettingsStore.Stored.Unreadable unreadable ->
                warn("ui.settings.unreadable", place(unreadable.failure()), null);
            case SettingsStore.Stored.Found _,SettingsStore.Stored.Nothing _ -> {
            }
        }
    }

    ReadOnlyObjectProperty<Kept> kept() {
        return kept.getReadOnlyProperty();
    }

    Messages messages() {
        return kit.messages();
    }

    void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(current.get());
        if (!next.equals(current.get())) {
            // What was asked for on the command line counts for this run and is not stored.
            stored = change.apply(stored);
            current.set(next);
            save();
        }
    }

    private void apply(Settings now) {
        appearance.textPercentProperty().set(now.textPercent());
        appearance.lookProperty().set(now.theme().look(systemIsDark.getValue()));
        kit.messages().languageProperty().set(now.language());
    }

    private void languageIs(Language language) {
        change(settings -> settings.withLanguage(language));
    }

    private void lookIs(Look look) {
        if (look != current.get().theme().look(systemIsDark.getValue())) {
            change(settings -> settings.withTheme(Theme.of(look)));
        }
    }

    /** One at a time, so that the last change is the last one written. */
    private void save() {
        if (saving) {
            return;
        }
        saving = true;
        kept.set(Kept.SAVING);
        Settings written = stored;
        kit.work().run("settings", () -> {
            store.save(written);
            return written;
        }, this::saved, this::notSaved);
    }

    private void saved(Settings written) {
        saving = false;
        kit.banners().cleared(BANNER);
        if (written.equals(stored)) {
            kept.set(Kept.SAVED);
        } else {
            save();
        }
    }

    private void notSaved(Failure failure) {
        saving = false;
        kept.set(Kept.NOT_SAVED);
        warn("ui.settings.not-saved", place(failure), this::save);
    }

    private void warn(String key, String place, @org.jspecify.annotations.Nullable Runnable retry) {
        kit.banners().notice(BANNER, Banner.Level.WARNING, new Banner.Notice(key, List.of(place)),
                kit.ticks().now().get(), retry);
    }

    /** The folder, where the failure names one. */
    private static String place(Failure failure) {
        return failure instanceof Failure.Misconfigured wrong
                ? wrong.what().substring(wrong.what().indexOf(':') + 1)
                : failure.detail();
    }
}
