package com.megaticket.console.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EngineFolderTest {
    @Test
    void knowsWhichMachinesTheEngineRunsOn() {
        assertThat(EngineFolder.nativeLibrary("Linux", "amd64")).isEqualTo("sqlite4java-linux-amd64");
        assertThat(EngineFolder.nativeLibrary("Windows 11", "amd64")).isEqualTo("sqlite4java-win32-x64");
        assertThat(EngineFolder.nativeLibrary("Mac OS X", "x86_64")).isEqualTo("sqlite4java-osx");
        assertThat(EngineFolder.nativeLibrary("Linux", "aarch64")).isEmpty();
        assertThat(EngineFolder.nativeLibrary("Mac OS X", "aarch64")).isEmpty();
        assertThat(EngineFolder.nativeLibrary("Windows 11", "aarch64")).isEmpty();
    }

    @Test
    void dataLiesWhereTheSystemKeepsIt() {
        Path home = Path.of("/home/clerk");
        Path tail = Path.of("megaticket-console", "demo");
        assertThat(DataFolder.usual(Map.of(), "Linux", home)).isEqualTo(home.resolve(".local/share").resolve(tail));
        assertThat(DataFolder.usual(Map.of("XDG_DATA_HOME", "/data"), "Linux", home))
                .isEqualTo(Path.of("/data").resolve(tail));
        assertThat(DataFolder.usual(Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve("Library/Application Support").resolve(tail));
        assertThat(DataFolder.usual(Map.of("LOCALAPPDATA", "/local"), "Windows 11", home))
                .isEqualTo(Path.of("/local").resolve(tail));
    }
}
