package com.megaticket.console.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;

/** Entry point: arguments, then what this computer must have, then the window, or what goes without one. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        switch (LaunchOptions.parse(args)) {
            case LaunchOptions.Parsed.Say(String text, int exitCode) -> {
                (exitCode == 0 ? System.out : System.err).println(text);
                System.exit(exitCode);
            }
            case LaunchOptions.Parsed.Run(LaunchOptions options) -> {
                look(Preflight.run(isDemo(options)));
                Application.launch(ConsoleApp.class, args);
            }
            case LaunchOptions.Parsed.Serve(LaunchOptions options) -> {
                // Whatever else speaks on it would break the protocol.
                PrintStream protocol = System.out;
                System.setOut(System.err);
                look(Preflight.withoutWindow(isDemo(options)));
                System.exit(McpRun.serve(options, System.in, protocol));
            }
            case LaunchOptions.Parsed.Configure(LaunchOptions options, List<Path> outputs) -> System.exit(
                    ConfigureRun.of(options, outputs, System.out));
            case LaunchOptions.Parsed.Check(LaunchOptions options, boolean json, boolean accept) -> {
                // Only the report belongs there: a program may read it.
                PrintStream report = System.out;
                System.setOut(System.err);
                System.exit(ReadinessRun.of(options, json, accept, report));
            }
        }
    }

    private static boolean isDemo(LaunchOptions options) {
        return options.cloud() instanceof LaunchOptions.Cloud.Demo;
    }

    private static void look(List<Preflight.Finding> missing) {
        missing.forEach(m -> System.err.println(m.line()));
        if (!missing.isEmpty()) {
            System.exit(Preflight.MISSING);
        }
    }
}
