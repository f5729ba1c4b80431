package com.megaticket.console.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a person keeps documents: the program's own folder is not such a place. */
final class Documents {
    private Documents() {}

    /** @param home of the person; may not exist */
    static Optional<Path> of(Path home) {
        return Stream.of(home.resolve("Documents"), home.resolve("문서"), home.resolve("ドキュメント"), home)
                .filter(Files::isDirectory).findFirst();
    }
}
