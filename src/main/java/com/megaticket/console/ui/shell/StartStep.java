package com.megaticket.console.ui.shell;

/** One step of starting, in the order first told. Texts by key: {@code ui.start.engine}. */
public record StartStep(String key, State state) {
    public enum State {
        WAITING, RUNNING, DONE, FAILED
    }
}
