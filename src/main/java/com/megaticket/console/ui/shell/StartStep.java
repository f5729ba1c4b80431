package com.megaticket.console.ui.shell;

/** One step of starting. */
public record StartStep(Name name, State state) {
    public enum Name {
        /** Demo: the database engines, or joining a demo cloud that runs. */
        ENGINES,
        /** Demo: tables and the seed house. */
        SEED,
        /** Live: credentials and both regions. */
        LOGIN,
        /** Tables, indexes, settings, permissions. */
        CHECK,
        /** What a crash left behind: held seats, acts without an answer. */
        RESUME
    }

    public enum State {
        WAITING, RUNNING, DONE, FAILED
    }
}
