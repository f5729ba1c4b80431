package com.megaticket.console.app;

import java.util.List;
import javafx.application.Application;

/** Entry point: arguments, then what this computer must have, then the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        switch (LaunchOptions.parse(args)) {
            case LaunchOptions.Parsed.Say(String text, int exitCode) -> {
                (exitCode == 0 ? System.out : System.err).println(text);
                System.exit(exitCode);
            }
            case LaunchOptions.Parsed.Run(LaunchOptions options) -> {
                List<Preflight.Finding> missing = Preflight.run(options.cloud() instanceof LaunchOptions.Cloud.Demo);
                missing.forEach(m -> System.err.println(m.line()));
                if (!missing.isEmpty()) {
                    System.exit(Preflight.MISSING);
                }
                Application.launch(ConsoleApp.class, args);
            }
        }
    }
}
