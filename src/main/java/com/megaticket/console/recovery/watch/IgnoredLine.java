package com.megaticket.console.recovery.watch;

/** What an administrator wrote about the watch and the watch does not follow. */
public sealed interface IgnoredLine {
    /** Where it stands, as this computer names it. */
    String file();

    /** No setting has this name. */
    record UnknownName(String file, String name) implements IgnoredLine {}

    /** The setting has this name, and this cannot be its value: it counts as not set. */
    record BadValue(String file, String name, String value) implements IgnoredLine {}

    /** Nothing of the file counts, or nothing behind a certain place. */
    record Unreadable(String file) implements IgnoredLine {}
}
