package com.megaticket.console.readiness.check;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong.
 *
 * @param args for its texts: real names and values, never a secret
 * @param proof the read-only command that shows it
 * @param fix a command that would mend it: shown, never run
 */
public record Problem(Trouble trouble, Severity severity, List<String> args, Command proof, Optional<Command> fix) {
    public Problem {
        args = List.copyOf(args);
    }
}
