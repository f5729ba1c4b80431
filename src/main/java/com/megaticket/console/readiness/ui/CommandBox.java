package com.megaticket.console.readiness.ui;

import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import java.util.function.BiConsumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A command to copy, for bash and for PowerShell; shown twice where they differ. Never run. */
final class CommandBox extends VBox {
    /** The shells a command is given for. */
    enum Shell {
        BASH, POWERSHELL;

        String of(Command command) {
            return this == BASH ? command.bash() : command.powershell();
        }

        /** As it calls itself, in every language. */
        String title() {
            return this == BASH ? "bash" : "PowerShell";
        }
    }

    /** @param stem of the buttons' ids */
    CommandBox(String title, String stem, Command command, Messages messages, BiConsumer<Command, Shell> copy) {
        getStyleClass().add("command-box");
        getChildren().add(Pieces.wrapped(title, "group"));
        if (command.bash().equals(command.powershell())) {
            getChildren().add(Pieces.wrapped(command.bash(), "command"));
        } else {
            for (Shell shell : Shell.values()) {
                getChildren().addAll(Pieces.label(shell.title(), "line-facts"),
                        Pieces.wrapped(shell.of(command), "command"));
            }
        }
        var buttons = new FlowPane();
        buttons.getStyleClass().add("command-buttons");
        for (Shell shell : Shell.values()) {
            buttons.getChildren().add(Parts.button(messages.text("readiness.copy", shell.title()),
                    stem + "-" + shell.name().toLowerCase(java.util.Locale.ROOT), () -> copy.accept(command, shell)));
        }
        getChildren().add(buttons);
    }
}
