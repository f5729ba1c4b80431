package com.megaticket.console.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules on files hold for ours, and each is red for a seeded file. */
class SourcesTest {
    private static final Path MAIN = Path.of("src", "main");
    private static final Path TEST = Path.of("src", "test");
    private static final Path PACKAGES = Path.of("java", "com", "megaticket");

    @TempDir
    Path seeds;

    @Test
    void filesAreFound() {
        assertThat(Sources.files(MAIN, ".java").count()).isGreaterThan(40);
        assertThat(Sources.files(TEST, ".java").count()).isGreaterThan(10);
    }

    @Test
    void filesAreShort() {
        assertThat(Sources.tooLong(MAIN)).isEmpty();
        assertThat(Sources.tooLong(TEST)).isEmpty();
        assertThat(Sources.manyLong(MAIN)).isEmpty();
    }

    @Test
    void everyPackageSaysItsJob() {
        assertThat(Sources.packagesWithoutWord(MAIN.resolve("java"))).isEmpty();
    }

    /** Where a test stands beside main code, main's package-info counts for both. */
    @Test
    void everyPackageOfTestsAloneSaysItsJob() {
        assertThat(Sources.packagesWithoutWord(TEST.resolve(PACKAGES)))
                .allMatch(p -> Files.exists(MAIN.resolve(PACKAGES).resolve(p)));
    }

    @Test
    void longFilesAreNamed() throws IOException {
        seed("a/Short.java", "x\n".repeat(400));
        seed("a/Long.java", "x\n".repeat(401));
        seed("b/short.fxml", "x\n".repeat(119));
        seed("b/long.fxml", "x\n".repeat(120));
        assertThat(Sources.tooLong(seeds)).hasSize(2).anyMatch(c -> c.contains("Long.java has 401"))
                .anyMatch(c -> c.contains("long.fxml has 120"));
    }

    @Test
    void manyLongFilesAreNoticed() throws IOException {
        for (int i = 0; i < 9; i++) {
            seed("Short" + i + ".java", "x\n");
        }
        assertThat(Sources.manyLong(seeds)).isEmpty();
        seed("Long.java", "x\n".repeat(200));
        assertThat(Sources.manyLong(seeds)).hasSize(1);
    }

    @Test
    void packagesWithoutJobOrMarkAreNamed() throws IOException {
        String rest = "package a;\n\nimport org.jspecify.annotations.NullMarked;\n";
        seed("good/package-info.java", "/** Its job. */\n@NullMarked\n" + rest);
        seed("unmarked/package-info.java", "/** Its job, without @NullMarked. */\n" + rest);
        seed("silent/package-info.java", "@NullMarked\n" + rest);
        seed("none/A.java", "package none;\n");
        assertThat(Sources.packagesWithoutWord(seeds)).extracting(Path::toString).containsExactly("none", "silent",
                "unmarked");
    }

    private void seed(String name, String text) throws IOException {
        Path file = seeds.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
