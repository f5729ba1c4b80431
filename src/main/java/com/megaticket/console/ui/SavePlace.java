package com.megaticket.console.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Port: where a person wants a file to be written; {@link SaveDialog#choose} is one. FX thread; may show a dialog and wait. */
@FunctionalInterface
public interface SavePlace {
    /**
     * @param titleKey of the dialog's title
     * @param kind of file, as its filter is called
     * @param extension without a dot
     * @return empty when they changed their mind
     */
    Optional<Path> choose(String titleKey, String kind, String extension, String suggestedName);
}
