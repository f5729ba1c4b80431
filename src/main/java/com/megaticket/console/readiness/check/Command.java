package com.megaticket.console.readiness.check;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A command line to copy, for bash and for PowerShell. The console never runs it. */
public record Command(String bash, String powershell) {
    /** {@code aws} with these words, each quoted where its characters ask for it. */
    public static Command aws(String... words) {
        return new Command(line(words, "'\\''"), line(words, "''"));
    }

    /** The same command with its output handed on. */
    public Command then(String inBash, String inPowershell) {
        return new Command(bash + " | " + inBash, powershell + " | " + inPowershell);
    }

    private static String line(String[] words, String apostrophe) {
        return "aws " + Arrays.stream(words)
                .map(w -> w.matches("[\\w./:=@+-]+") ? w : "'" + w.replace("'", apostrophe) + "'")
                .collect(Collectors.joining(" "));
    }
}
