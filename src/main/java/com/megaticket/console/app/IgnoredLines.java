package com.megaticket.console.app;

import com.megaticket.console.aws.watch.Watched.Warning;
import com.megaticket.console.recovery.watch.IgnoredLine;
import java.util.List;

/** What reading {@code watch.properties} complained of, for the screen that lives by it. */
final class IgnoredLines {
    private IgnoredLines() {}

    static List<IgnoredLine> of(List<Warning> warnings, String file) {
        return warnings.stream().<IgnoredLine>map(warning -> switch (warning) {
            case Warning.UnknownKey unknown -> new IgnoredLine.UnknownName(file, unknown.key());
            case Warning.BadValue bad -> new IgnoredLine.BadValue(file, bad.key(), bad.value());
            case Warning.Unreadable _ -> new IgnoredLine.Unreadable(file);
        }).toList();
    }
}
