package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.transcript.ExportFile;
import com.megaticket.console.assistant.transcript.Transcript;
import com.megaticket.console.assistant.transcript.TranscriptJson;
import com.megaticket.console.assistant.transcript.TranscriptPage;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Told;
import com.megaticket.console.ui.UiKit;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Gives the transcript of the conversation out as a file, redacted as it is kept. FX thread. */
final class ExportViewModel {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").withZone(Instants.KST);

    private final UiKit kit;
    private final Supplier<Transcript> transcript;
    private final ExportPlace place;
    private final ExportFile file;
    private final ReadOnlyObjectWrapper<Optional<Told>> told = new ReadOnlyObjectWrapper<>(Optional.empty());

    ExportViewModel(UiKit kit, Supplier<Transcript> transcript, ExportPlace place, ExportFile file) {
        this.kit = kit;
        this.transcript = transcript;
        this.place = place;
        this.file = file;
    }

    /** What became of the last export. */
    ReadOnlyObjectProperty<Optional<Told>> told() {
        return told.getReadOnlyProperty();
    }

    void export(ExportPlace.Format format) {
        Transcript now = transcript.get();
        String name = "chat-" + NAME.format(now.begunAt().orElseGet(kit.ticks().now()::get)) + "."
                + format.extension();
        place.choose(format, name).ifPresent(path -> write(path, text(now, format)));
    }

    void dismiss() {
        told.set(Optional.empty());
    }

    private String text(Transcript now, ExportPlace.Format format) {
        return switch (format) {
            case JSONL -> new TranscriptJson().lines(now);
            case HTML -> new TranscriptPage(new TranscriptTexts(kit.messages())).of(now);
        };
    }

    private void write(Path path, String text) {
        kit.work().run("export", () -> {
            file.write(path, text);
            return path;
        }, this::written, this::failed);
    }

    private void written(Path path) {
        told.set(Optional.of(new Told(Told.Level.GOOD,
                kit.messages().text("assistant.export.done", path.toString()))));
    }

    private void failed(Failure failure) {
        FailureText words = FailureText.of(failure, kit.messages());
        told.set(Optional.of(new Told(Told.Level.DANGER, words.happened() + "\n" + words.todo())));
    }
}
