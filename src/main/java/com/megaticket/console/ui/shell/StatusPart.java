package com.megaticket.console.ui.shell;

/** One field of the status bar. */
record StatusPart(String id, String text, String explanation, Level level) {
    enum Level {
        NORMAL, QUIET, WARNING, DANGER
    }
}
