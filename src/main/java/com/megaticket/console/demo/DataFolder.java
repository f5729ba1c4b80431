package com.megaticket.console.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** The demo cloud's folder on disk: one per user, with a folder for each region. */
final class DataFolder {
    private DataFolder() {}

    /** Where it lies unless told otherwise. */
    static Path usual(Map<String, String> environment, String system, Path home) {
        String os = system.toLowerCase(Locale.ROOT);
        Path base;
        if (os.contains("windows")) {
            String local = environment.get("LOCALAPPDATA");
            base = local == null ? home.resolve("AppData").resolve("Local") : Path.of(local);
        } else if (os.contains("mac")) {
            base = home.resolve("Library").resolve("Application Support");
        } else {
            String xdg = environment.get("XDG_DATA_HOME");
            base = xdg == null || xdg.isBlank() ? home.resolve(".local").resolve("share") : Path.of(xdg);
        }
        return base.resolve("megaticket-console").resolve("demo");
    }

    static Path region(Path data, String region) {
        return made(data.resolve(region));
    }

    /** Makes the folder and tries to write in it. @throws com.megaticket.console.shared.Fault when that fails */
    static Path made(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "try", ".tmp"));
            return folder;
        } catch (IOException e) {
            throw DemoProblem.DATA_FOLDER.fault("cannot write in " + folder + ": " + e, e);
        }
    }

    /** Deletes what the regions stored; the folder itself and files beside stay. */
    static void clear(Path data, Iterable<String> regions) {
        for (String region : regions) {
            Path folder = data.resolve(region);
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder()).forEach(DataFolder::delete);
                } catch (IOException | UncheckedIOException e) {
                    throw DemoProblem.DATA_FOLDER.fault("cannot clear " + folder + ": " + e, e);
                }
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
