package com.megaticket.console.app;

import com.megaticket.console.failover.audit.AuditFile;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A text in a file of this console's folder, which is its person's own. */
record PrivateFile(Path file) implements AuditFile {
    @Override
    public Optional<String> read() {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Fault(new Failure.Misconfigured("disk:" + file, e.toString(), ""), e);
        }
    }

    @Override
    public void write(String text) {
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
