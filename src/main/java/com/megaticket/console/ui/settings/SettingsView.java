package com.megaticket.console.ui.settings;

import com.megaticket.console.ui.Choices;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;

/** The settings, one below the other. There is no button to press: a choice applies at once. */
public final class SettingsView extends View {
    private final SettingsViewModel model;
    private final Messages messages;
    @FXML
    private ChoiceBox<Language> languageChoice;
    @FXML
    private ChoiceBox<Theme> theme;
    @FXML
    private ChoiceBox<Integer> textSize;
    @FXML
    private ChoiceBox<Integer> hold;
    @FXML
    private ChoiceBox<Integer> seats;
    @FXML
    private CheckBox sound;
    @FXML
    private CheckBox spoken;
    @FXML
    private CheckBox alarmSound;
    @FXML
    private CheckBox alarmNotice;
    @FXML
    private Label alarmNoticeNote;
    @FXML
    private ChoiceBox<Integer> transcripts;
    @FXML
    private Label kept;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    SettingsView(SettingsViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        choice(languageChoice, List.of(Language.values()), Language::ownName, Settings::language,
                Settings::withLanguage);
        choice(theme, List.of(Theme.values()), this::name, Settings::theme, Settings::withTheme);
        choice(textSize, steps(Settings.TEXT_LEAST, Settings.TEXT_MOST, 10, model.current().get().textPercent()),
                percent -> messages.text("ui.settings.percent", percent), Settings::textPercent,
                Settings::withTextPercent);
        choice(hold, steps(Settings.HOLD_LEAST, Settings.HOLD_MOST, 10, model.current().get().holdSeconds()),
                seconds -> messages.text("ui.duration.seconds", seconds), Settings::holdSeconds,
                Settings::withHoldSeconds);
        choice(seats, seatSteps(model.current().get().seatLimit()),
                number -> messages.text("ui.settings.seats.number", number), Settings::seatLimit,
                Settings::withSeatLimit);
        check(sound, Warnings::holdSound, Warnings::withHoldSound);
        check(spoken, Warnings::holdSpoken, Warnings::withHoldSpoken);
        check(alarmSound, Warnings::alarmSound, Warnings::withAlarmSound);
        check(alarmNotice, Warnings::alarmNotice, Warnings::withAlarmNotice);
        alarmNoticeNote.setText(messages.text(model.desktopNotices()
                ? "ui.settings.alarm-notice.note"
                : "ui.settings.alarm-notice.none"));
        choice(transcripts,
                Stream.concat(Stream.of(0, 7, 30, 90, 365), Stream.of(model.current().get().transcriptDays()))
                        .distinct().sorted().toList(),
                this::days, Settings::transcriptDays, Settings::withTranscriptDays);
        follow(model.kept(), this::kept);
    }

    private <T> void choice(ChoiceBox<T> box, List<T> values, Function<T, String> name, Function<Settings, T> read,
            BiFunction<Settings, T, Settings> write) {
        box.getItems().setAll(values);
        box.setConverter(new Choices<>(name));
        follow(model.current(), settings -> box.setValue(read.apply(settings)));
        until(box.valueProperty().subscribe(value -> {
            if (value != null) {
                model.change(settings -> write.apply(settings, value));
            }
        }));
    }

    private void check(CheckBox box, Predicate<Warnings> read, BiFunction<Warnings, Boolean, Warnings> write) {
        follow(model.current(), settings -> box.setSelected(read.test(settings.warnings())));
        until(box.selectedProperty().subscribe(on -> model.change(settings -> settings
                .withWarnings(write.apply(settings.warnings(), on)))));
    }

    /** Steps a person would choose, and the one in force if it came from elsewhere. */
    private static List<Integer> steps(int least, int most, int step, int now) {
        return Stream.concat(Stream.iterate(least, n -> n <= most, n -> n + step), Stream.of(now))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Integer> seatSteps(int now) {
        return IntStream.concat(IntStream.rangeClosed(1, 10), IntStream.of(12, 16, 20, 24, 32, 40, 48, 64, 80,
                Settings.SEATS_MOST, now)).distinct().sorted().boxed().toList();
    }

    private String days(int days) {
        return days == 0
                ? messages.text("ui.settings.transcripts.none")
                : messages.text("ui.duration.days", days);
    }

    private String name(Theme choice) {
        return switch (choice) {
            case LIGHT -> messages.text("ui.nav.light");
            case DARK -> messages.text("ui.nav.dark");
            case SYSTEM -> messages.text("ui.settings.theme.system");
        };
    }

    private void kept(SettingsViewModel.Kept now) {
        kept.setText(switch (now) {
            case UNCHANGED -> "";
            case SAVING -> messages.text("ui.settings.saving");
            case SAVED -> messages.text("ui.settings.saved");
            case NOT_SAVED -> messages.text("ui.settings.this-run");
        });
    }
}
