package com.megaticket.console.recovery.ui;

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

    /** @param owner the window the dialog belongs to */
    public FileChooserPlace(Messages messages, Supplier<@Nullable Window> owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Optional<Path> choose(Format format, String suggestedName) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("recovery.export"));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(format.name(),
                "*." + format.extension()));
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }
}
