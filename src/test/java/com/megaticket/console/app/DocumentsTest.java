package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    @Test
    void filesGoWhereAPersonKeepsThem(@TempDir Path home) throws IOException {
        assertThat(Documents.of(home)).contains(home);
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(Documents.of(home)).contains(documents);
        assertThat(Documents.of(home.resolve("nowhere"))).isEmpty();
    }
}
