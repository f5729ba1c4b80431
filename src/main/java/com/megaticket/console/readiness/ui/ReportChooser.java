package com.megaticket.console.readiness.ui;

import com.megaticket.console.ui.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks by the system's own dialog. */
public final class ReportChooser implements ReportPlace {
    private final Messages messages;
    private final Supplier<@Nullable Window> owner;

    /** @param owner the window the dialog belongs to */
    public ReportChooser(Messages messages, Supplier<@Nullable Window> owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Optional<Path> choose(Form form, String suggestedName) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("readiness.export"));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(
                messages.text(form == Form.JSON ? "readiness.export.json" : "readiness.export.markdown"),
                "*." + form.extension()));
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }
}
