package com.megaticket.console.assistant.ui;

import com.megaticket.console.ui.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks by the system's own dialog. */
public final class FileChooserPlace implements ExportPlace {
    private final Messages messages;
    private final Supplier<@Nullable Window> owner;
    private final Optional<Path> folder;

    /**
     * @param owner the window the dialog belongs to
     * @param folder where the dialog begins; empty = where the system likes
     */
    public FileChooserPlace(Messages messages, Supplier<@Nullable Window> owner, Optional<Path> folder) {
        this.messages = messages;
        this.folder = folder;
        this.owner = owner;
    }

    @Override
    public Optional<Path> choose(Format format, String suggestedName) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("assistant.export"));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(format.name(),
                "*." + format.extension()));
        folder.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }
}
