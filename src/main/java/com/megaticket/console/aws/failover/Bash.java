package com.megaticket.console.aws.failover;

import java.util.List;
import java.util.stream.Collectors;

/** Command lines for bash: each word stays one word when it is pasted, whatever is in it. */
final class Bash {
    private Bash() {}

    static String aws(String... words) {
        return "aws " + List.of(words).stream().map(Bash::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[\\w./:=@+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
