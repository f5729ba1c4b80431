package com.megaticket.console.app;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.EpochMemory;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The highest epoch in a file of three lines: number, nonce, and whether two operators took the number. */
final class EpochFile implements EpochMemory {
    private static final String CLASH = "clash";

    private final Path file;

    EpochFile(Path file) {
        this.file = file;
    }

    /** @throws Fault when there is a file that cannot be read: what it says may be all that stops a second sale */
    @Override
    public Seen read() {
        try {
            List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
            return new Seen(new Epoch(Long.parseLong(lines.get(0)), lines.get(1)), lines.get(2).equals(CLASH));
        } catch (NoSuchFileException _) {
            return Seen.NOTHING;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Fault(new Failure.Misconfigured("disk:" + file, e.toString(), ""), e);
        }
    }

    @Override
    public void keep(Seen seen) {
        String text = seen.epoch().number() + "\n" + seen.epoch().nonce() + "\n" + (seen.clash() ? CLASH : "clear")
                + "\n";
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
