package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    private final Map<String, String> environment = new HashMap<>(Map.of("DISPLAY", ":0"));
    private final Map<String, String> properties = new HashMap<>(
            Map.of("os.name", "Linux", "megaticket.engine", "engine"));
    private final Set<String> libraries = new HashSet<>(Set.of("libfreetype.so.6", "libfontconfig.so.1",
            "libpangoft2-1.0.so.0", "libX11.so.6", "libgtk-3.so.0", "libXtst.so.6"));
    private List<String> engine = List.of("DynamoDBLocal-3.1.0.jar");

    @Test
    void nothingIsMissing() {
        assertThat(lines(true)).isEmpty();
    }

    @Test
    void missingLibraryIsNamedWithItsPackage() {
        libraries.removeAll(Set.of("libgtk-3.so.0", "libpangoft2-1.0.so.0"));
        assertThat(lines(true)).hasSize(2)
                .anyMatch(l -> l.contains("libgtk-3.so.0") && l.contains("apt install libgtk-3-0"))
                .anyMatch(l -> l.contains("libpangoft2-1.0.so.0") && l.contains("dnf install pango"));
    }

    @Test
    void headlessNeedsNeitherWindowNorDisplay() {
        libraries.removeAll(Set.of("libgtk-3.so.0", "libX11.so.6", "libXtst.so.6"));
        environment.clear();
        properties.put("glass.platform", "Headless");
        assertThat(lines(true)).isEmpty();
        libraries.clear();
        assertThat(lines(true)).hasSize(3);
    }

    @Test
    void missingDisplayIsToldApartFromWayland() {
        environment.clear();
        assertThat(lines(true)).singleElement().asString().contains("DISPLAY", "ssh -X");
        environment.put("WAYLAND_DISPLAY", "wayland-0");
        assertThat(lines(true)).singleElement().asString().contains("XWayland");
    }

    @Test
    void otherSystemsBringTheirOwnLibraries() {
        libraries.clear();
        environment.clear();
        properties.put("os.name", "Mac OS X");
        assertThat(lines(true)).isEmpty();
    }

    @Test
    void demoNeedsTheEngineAndLiveDoesNot() {
        engine = List.of("readme.txt");
        assertThat(lines(true)).singleElement().asString().contains("DynamoDB Local in engine", "-Dmegaticket.engine=");
        assertThat(lines(false)).isEmpty();
    }

    @Test
    void librariesAreFoundInTheLoadersCacheIfTheirFileStands(@TempDir Path folder) throws IOException {
        Path here = Files.createFile(folder.resolve("libhere.so.1"));
        Path cache = folder.resolve("ld.so.cache");
        String gone = folder.resolve("libgone.so.1").toString();
        Files.writeString(cache, "head\0libhere.so.1\0" + here + "\0libgone.so.1\0" + gone + "\0",
                StandardCharsets.ISO_8859_1);
        assertThat(Host.Here.inCache(cache, "libhere.so.1")).isTrue();
        assertThat(Host.Here.inCache(cache, "here.so.1")).isFalse();
        assertThat(Host.Here.inCache(cache, "libgone.so.1")).isFalse();
        assertThat(Host.Here.inCache(folder.resolve("none"), "libhere.so.1")).isFalse();
    }

    /** The machine that runs the tests can draw text, so its own libraries must be found. */
    @Test
    void thisHostHasWhatTheTestsUse() {
        assertThat(Preflight.run(false)).isEmpty();
        assertThat(Host.here().files(Path.of("none"))).isEmpty();
    }

    private List<String> lines(boolean demo) {
        return Preflight.run(new Host() {
            @Override
            public Optional<String> environment(String name) {
                return Optional.ofNullable(environment.get(name));
            }

            @Override
            public Optional<String> property(String name) {
                return Optional.ofNullable(properties.get(name));
            }

            @Override
            public boolean hasLibrary(String name) {
                return libraries.contains(name);
            }

            @Override
            public List<String> files(Path folder) {
                return folder.equals(Path.of("engine")) ? engine : List.of();
            }
        }, demo).stream().map(Preflight.Finding::line).toList();
    }
}
