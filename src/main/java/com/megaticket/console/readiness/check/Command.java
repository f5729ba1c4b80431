package com.megaticket.console.readiness.check;

import java.util.List;
import java.util.stream.Collectors;

/** A command line to copy, for bash and for PowerShell. The console never runs it. */
public record Command(String bash, String powershell) {
    /** {@code aws} with these words, the same in both shells. */
    public static Command aws(String... words) {
        List<String> line = new java.util.ArrayList<>(List.of("aws"));
        line.addAll(List.of(words));
        return of(line, line);
    }

    /** Each word stays one word when it is pasted, whatever is in it. */
    public static Command of(List<String> bash, List<String> powershell) {
        return new Command(bash.stream().map(w -> quoted(w, "'\\''")).collect(Collectors.joining(" ")),
                powershell.stream().map(w -> quoted(w, "''")).collect(Collectors.joining(" ")));
    }

    /** A text inside PowerShell's own expressions. */
    public static String powershellText(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String quoted(String word, String apostrophe) {
        return word.matches("[\\w./:=@+-]+") ? word : "'" + word.replace("'", apostrophe) + "'";
    }
}
