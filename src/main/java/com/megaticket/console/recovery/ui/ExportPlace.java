package com.megaticket.console.recovery.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Port: where a person wants a picture or a table to be written. FX thread; may show a dialog and wait for it. */
public interface ExportPlace {
    /** @return empty when they changed their mind */
    Optional<Path> choose(Format format, String suggestedName);

    enum Format {
        PNG, CSV;

        /** Without a dot. */
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
