package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.aws.watch.Watched;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.settings.Settings;
import com.megaticket.console.ui.settings.SettingsStore.Stored;
import com.megaticket.console.ui.settings.Theme;
import com.megaticket.console.ui.settings.Warnings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Settings USUAL = Settings.usual(Language.KO);
    private static final Settings CHOSEN = new Settings(Language.JA, Theme.SYSTEM, 150, 90, 12,
            new Warnings(false, true, true, false), 7);

    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsFoundAndNothingElseIsLeft() throws IOException {
        assertThat(file().read(USUAL)).isEqualTo(new Stored.Nothing());
        file().save(USUAL);
        file().save(CHOSEN);
        assertThat(file().read(USUAL)).isEqualTo(new Stored.Found(CHOSEN));
        assertThat(names()).containsExactly("settings.json");
    }

    @Test
    void whatIsNotStoredIsAsUsual() throws IOException {
        write("{\"holdSeconds\": 45, \"ofALaterVersion\": 1}");
        assertThat(file().read(USUAL)).isEqualTo(new Stored.Found(USUAL.withHoldSeconds(45)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"language\": \"KO\"", "[]", "{\"theme\": \"PINK\"}", "{\"holdSeconds\": 5}",
            "{\"holdSeconds\": \"60\"}", "{\"seatLimit\": 97}", "{\"textPercent\": 1.5}",
            "{\"warningSound\": \"yes\"}", "{\"alarmSound\": 1}"})
    void whatCannotBeUnderstoodIsKeptAside(String content) throws IOException {
        write(content);
        Path aside = folder.resolve("settings.bad-20260210-050500");
        assertThat(file().read(USUAL)).isEqualTo(new Stored.KeptAside(aside.toString()));
        assertThat(aside).hasContent(content);
        file().save(CHOSEN);
        assertThat(names()).containsExactlyInAnyOrder("settings.json", aside.getFileName().toString());
    }

    @Test
    void whatCannotBeOpenedIsSaid() throws IOException {
        Files.createDirectory(folder.resolve("settings.json"));
        assertThat(file().read(USUAL)).isInstanceOf(Stored.Unreadable.class);
    }

    @Test
    void diskThatTakesNothingIsNamedAndTheOldSettingsStay() throws IOException {
        file().save(CHOSEN);
        var inTheWay = new SettingsFile(folder.resolve("settings.json"), Clock.systemUTC());
        assertThatThrownBy(() -> inTheWay.save(USUAL)).isInstanceOfSatisfying(Fault.class,
                fault -> assertThat(fault.failure()).isInstanceOfSatisfying(Failure.Misconfigured.class,
                        failure -> assertThat(failure.what()).isEqualTo("disk:" + folder.resolve("settings.json"))));
        assertThat(file().read(USUAL)).isEqualTo(new Stored.Found(CHOSEN));
    }

    @Test
    void anAdministratorsWatchIsReadAMissingOneIsNoneAndOneThatCannotBeOpenedIsSaid() throws IOException {
        assertThat(file().watched()).isEqualTo(new Watched.Read(Watched.NOTHING, List.of()));
        Path own = folder.resolve("watch.properties");
        Files.writeString(own, "publicName = tickets.example.com");
        assertThat(file().watched().watched().publicName()).contains("tickets.example.com");
        Files.delete(own);
        Files.createDirectory(own);
        assertThat(file().watched()).isEqualTo(new Watched.Read(Watched.NOTHING,
                List.of(new Watched.Warning.Unreadable(own.toString()))));
    }

    /** The folder holds what the move cannot replace: the file written aside goes again. */
    @Test
    void failedMoveLeavesNothingBehind() throws IOException {
        Files.createDirectories(folder.resolve("settings.json").resolve("full"));
        assertThatThrownBy(() -> file().save(CHOSEN)).isInstanceOf(Fault.class);
        assertThat(names()).containsExactly("settings.json");
    }

    private SettingsFile file() {
        return new SettingsFile(folder, Clock.fixed(Instant.parse("2026-02-10T05:05:00Z"), ZoneOffset.UTC));
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("settings.json"), content);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
