package com.megaticket.console.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Banner;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.settings.SettingsViewModel.Kept;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SettingsViewModelTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();
    private final FakeSettings store = new FakeSettings();
    private TestKit kit = new TestKit(Language.KO);
    private Appearance appearance = new Appearance(Look.LIGHT);
    private SettingsViewModel model = store.model(kit, appearance);

    @BeforeEach
    void make() {
        window.run(() -> {
            kit = new TestKit(Language.KO);
            appearance = new Appearance(Look.LIGHT);
            model = store.model(kit, appearance);
        });
    }

    @Test
    void nothingIsSavedBeforeSomethingIsChosen() {
        assertThat(store.saved).isEmpty();
        assertThat(model.kept().get()).isEqualTo(Kept.UNCHANGED);
    }

    @Test
    void choiceAppliesAtOnceAndIsSaved() {
        change(s -> s.withLanguage(Language.JA).withTheme(Theme.DARK).withTextPercent(150));
        assertThat(kit.kit().messages().language()).isEqualTo(Language.JA);
        assertThat(appearance.lookProperty().get()).isEqualTo(Look.DARK);
        assertThat(appearance.textPercentProperty().get()).isEqualTo(150);
        assertThat(store.saved).containsExactly(model.current().get());
        assertThat(model.kept().get()).isEqualTo(Kept.SAVED);
    }

    @Test
    void languageAndLookChosenElsewhereInTheWindowAreFollowed() {
        window.run(() -> {
            kit.kit().messages().languageProperty().set(Language.EN);
            appearance.lookProperty().set(Look.DARK);
        });
        assertThat(store.saved.getLast().language()).isEqualTo(Language.EN);
        assertThat(store.saved.getLast().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void themeOfTheComputerIsFollowedAndStaysTheChoice() {
        change(s -> s.withTheme(Theme.SYSTEM));
        window.run(() -> store.systemIsDark.set(true));
        assertThat(appearance.lookProperty().get()).isEqualTo(Look.DARK);
        assertThat(model.current().get().theme()).isEqualTo(Theme.SYSTEM);
        window.run(() -> store.systemIsDark.set(false));
        assertThat(appearance.lookProperty().get()).isEqualTo(Look.LIGHT);
        assertThat(store.saved).hasSize(1);
    }

    @Test
    void fullDiskIsSaidAndCostsOnlyTheMemoryOfIt() {
        store.fill();
        change(s -> s.withHoldSeconds(90));
        assertThat(model.current().get().holdSeconds()).isEqualTo(90);
        assertThat(model.kept().get()).isEqualTo(Kept.NOT_SAVED);
        Banner banner = kit.kit().banners().shown().getFirst();
        assertThat(banner.words(kit.kit().messages()).happened()).contains("/home/desk/megaticket-console/settings");
        assertThat(banner.words(kit.kit().messages()).means()).contains("이번 실행");
        store.empty();
        window.run(() -> java.util.Objects.requireNonNull(banner.retry()).run());
        assertThat(store.saved).extracting(Settings::holdSeconds).containsExactly(90);
        assertThat(kit.kit().banners().shown()).isEmpty();
    }

    @Test
    void lastOfManyQuickChangesIsTheOneWritten() {
        kit.background().hold();
        change(s -> s.withSeatLimit(8));
        change(s -> s.withSeatLimit(10));
        change(s -> s.withSeatLimit(12));
        window.run(() -> kit.background().runAll());
        assertThat(store.saved).extracting(Settings::seatLimit).containsExactly(8, 12);
    }

    @Test
    void whatWasAskedForAtTheStartIsNotStored() {
        var stored = Settings.usual(Language.KO);
        var asked = window.on(() -> new SettingsViewModel(kit.kit(), appearance, store.systemIsDark, store,
                new SettingsViewModel.Begin(stored, stored.withLanguage(Language.EN).withTheme(Theme.DARK), true)));
        window.run(() -> asked.change(s -> s.withSeatLimit(6)));
        assertThat(asked.current().get().language()).isEqualTo(Language.EN);
        assertThat(store.saved.getLast()).isEqualTo(stored.withSeatLimit(6));
    }

    @Test
    void soundsAreToldOfTheirSettings() {
        var heard = new ArrayList<Boolean>();
        window.run(() -> model.current().subscribe(now -> heard.add(now.warnings().alarmSound())));
        change(s -> s.withWarnings(s.warnings().withAlarmSound(true)));
        assertThat(heard).isEqualTo(List.of(false, true));
    }

    @Test
    void fileThatWasKeptAsideIsNamed() {
        window.run(() -> model.say(new SettingsStore.Stored.KeptAside("/d/settings.bad-20260210-050500")));
        assertThat(kit.kit().banners().shown().getFirst().words(kit.kit().messages()).happened())
                .contains("settings.bad-20260210-050500");
        change(s -> s.withSeatLimit(6));
        assertThat(kit.kit().banners().shown()).isEmpty();
    }

    private void change(java.util.function.UnaryOperator<Settings> change) {
        window.run(() -> model.change(change));
    }
}
