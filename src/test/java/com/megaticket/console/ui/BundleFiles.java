package com.megaticket.console.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bundles as they lie in the sources. */
final class BundleFiles {
    static final Path ROOT = Path.of("src/main/resources/com/megaticket/console");

    private BundleFiles() {}

    /** Folders with a Korean bundle, at most two deep: a part of a feature may have one of its own. */
    static List<String> features() {
        try (Stream<Path> folders = Files.walk(ROOT, 2)) {
            return folders.filter(f -> Files.exists(f.resolve("messages_ko.properties")))
                    .map(f -> ROOT.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
