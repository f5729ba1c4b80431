package com.megaticket.console.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks by the system's own dialog where a file is to be written. FX thread; waits for the person. */
public final class SaveDialog {
    private final Messages messages;
    private final Supplier<@Nullable Window> owner;
    private final Optional<Path> folder;

    /**
     * @param owner the window the dialog belongs to
     * @param folder where the dialog begins; empty = where the system likes
     */
    public SaveDialog(Messages messages, Supplier<@Nullable Window> owner, Optional<Path> folder) {
        this.messages = messages;
        this.owner = owner;
        this.folder = folder;
    }

    /**
     * @param kind of file, as its filter is called
     * @param extension without a dot
     * @return empty when they changed their mind
     */
    public Optional<Path> choose(String titleKey, String kind, String extension, String suggestedName) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(titleKey));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, "*." + extension));
        folder.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }
}
