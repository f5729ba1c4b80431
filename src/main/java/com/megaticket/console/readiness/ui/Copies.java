package com.megaticket.console.readiness.ui;

import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.ui.CommandBox.Shell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts a command where a shell can take it, and says so. */
final class Copies {
    private Copies() {}

    static void put(Command command, Shell shell, ReadinessViewModel model) {
        var content = new ClipboardContent();
        content.putString(shell.of(command));
        Clipboard.getSystemClipboard().setContent(content);
        model.say(model.messages().text("readiness.copy.done", shell.title()));
    }
}
