package com.megaticket.console.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where the engine's jars and native libraries lie. They are never part of this program (licence): Maven or a person put them there. */
public record EngineFolder(Path path) {
    /** System property that names the folder; otherwise {@code target/engine} under the working folder. */
    static final String PROPERTY = "megaticket.engine";

    static EngineFolder find() {
        return new EngineFolder(Path.of(System.getProperty(PROPERTY, "target/engine")).toAbsolutePath());
    }

    /** @throws com.megaticket.console.shared.Fault when jars or the native library for this machine are missing */
    void check() {
        List<String> names = names();
        if (names.stream().noneMatch(n -> n.startsWith("DynamoDBLocal") && n.endsWith(".jar"))) {
            throw DemoProblem.ENGINE_MISSING.fault("DynamoDB Local was not found in " + path
                    + ": run 'mvn generate-resources' in the project once, or start with -D" + PROPERTY + "=FOLDER");
        }
        String wanted = nativeLibrary(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        if (wanted.isEmpty() || names.stream().noneMatch(n -> n.contains(wanted))) {
            throw DemoProblem.NO_NATIVE_LIBRARY.fault("DynamoDB Local has no native library for "
                    + System.getProperty("os.name") + " on " + System.getProperty("os.arch")
                    + ": use an x86-64 Java, or live mode");
        }
    }

    private List<String> names() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.map(f -> f.getFileName().toString()).toList();
        } catch (IOException e) {
            throw DemoProblem.ENGINE_MISSING.fault("cannot read " + path, e);
        }
    }

    /** Part of the file name of the SQLite library the engine needs, empty where none exists. */
    static String nativeLibrary(String system, String processor) {
        String os = system.toLowerCase(Locale.ROOT);
        boolean x64 = processor.equals("amd64") || processor.equals("x86_64");
        if (os.contains("linux")) {
            return x64 ? "sqlite4java-linux-amd64" : "";
        }
        if (os.contains("windows")) {
            return x64 ? "sqlite4java-win32-x64" : "";
        }
        // The one macOS library is for Intel; an Intel Java under Rosetta runs it.
        return os.contains("mac") && x64 ? "sqlite4java-osx" : "";
    }
}
