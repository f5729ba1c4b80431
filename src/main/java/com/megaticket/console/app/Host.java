package com.megaticket.console.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@link Preflight} asks about this computer. */
interface Host {
    Optional<String> environment(String name);

    Optional<String> property(String name);

    /** Whether the system's loader would find this library. Linux only. */
    boolean hasLibrary(String name);

    /** Names of the files in a folder; none when there is no such folder. */
    List<String> files(Path folder);

    static Host here() {
        return new Here();
    }

    /** Looks, never loads: loading needs a permission that the class path does not have. */
    final class Here implements Host {
        private static final Path CACHE = Path.of("/etc/ld.so.cache");
        private static final List<String> FOLDERS = List.of("/lib", "/usr/lib", "/lib64", "/usr/lib64",
                "/usr/local/lib",
                "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu");

        @Override
        public Optional<String> environment(String name) {
            return Optional.ofNullable(System.getenv(name)).filter(v -> !v.isBlank());
        }

        @Override
        public Optional<String> property(String name) {
            return Optional.ofNullable(System.getProperty(name));
        }

        @Override
        public boolean hasLibrary(String name) {
            String[] own = environment("LD_LIBRARY_PATH").orElse("").split(":", -1);
            return inCache(CACHE, name)
                    || Stream.concat(FOLDERS.stream(), Stream.of(own)).anyMatch(f -> Files.exists(Path.of(f, name)));
        }

        /** The loader's cache holds the path of every library, each ended by a zero. A path may be older than its file. */
        static boolean inCache(Path cache, String name) {
            try {
                String text = Files.readString(cache, StandardCharsets.ISO_8859_1);
                String end = "/" + name + "\0";
                for (int at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
                    String path = text.substring(text.lastIndexOf('\0', at) + 1, at + end.length() - 1);
                    if (Files.exists(Path.of(path))) {
                        return true;
                    }
                }
                return false;
            } catch (IOException _) {
                return false;
            }
        }

        @Override
        public List<String> files(Path folder) {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (var files = Files.list(folder)) {
                return files.map(f -> String.valueOf(f.getFileName())).toList();
            } catch (IOException _) {
                return List.of();
            }
        }
    }
}
