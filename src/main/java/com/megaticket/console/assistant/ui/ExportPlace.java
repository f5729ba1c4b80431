package com.megaticket.console.assistant.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Port: where a person wants a transcript to be written. FX thread; may show a dialog and wait for it. */
public interface ExportPlace {
    /** @return empty when they changed their mind */
    Optional<Path> choose(Format format, String suggestedName);

    enum Format {
        JSONL, HTML;

        /** Without a dot. */
        public String extension() {
            return this == JSONL ? "jsonl" : "html";
        }
    }
}
