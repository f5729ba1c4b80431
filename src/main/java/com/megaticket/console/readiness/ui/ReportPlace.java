package com.megaticket.console.readiness.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Port: where a person wants a report to be written. FX thread; may show a dialog and wait for it. */
public interface ReportPlace {
    /** @return empty when they changed their mind */
    Optional<Path> choose(Form form, String suggestedName);

    enum Form {
        MARKDOWN, JSON;

        /** Without a dot. */
        public String extension() {
            return switch (this) {
                case MARKDOWN -> "md";
                case JSON -> "json";
            };
        }
    }
}
