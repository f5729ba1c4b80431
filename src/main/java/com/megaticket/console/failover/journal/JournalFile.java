package com.megaticket.console.failover.journal;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One chain on this computer's disk: lines of JSON, only ever appended, each forced to the disk before it counts. Blocking; one
 * thread at a time.
 */
public final class JournalFile {
    private final Path file;

    /** @param folder of this console's journals; made when it is first written to */
    public JournalFile(Path folder, Chain chain) {
        // Names of consoles and operators are free text; a file name is not.
        this.file = folder.resolve("journal-" + Hashes.sha256(chain.partition()).substring(0, 16) + ".jsonl");
    }

    /**
     * The chains that have a file in a folder.
     *
     * @throws Fault when the folder cannot be read
     */
    static List<Chain> chains(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("journal-[0-9a-f]{16}\\.jsonl")).sorted()
                    .flatMap(f -> first(f).stream()).map(Entry::chain).toList();
        } catch (IOException e) {
            throw new Fault(new Failure.Misconfigured("disk:" + folder, e.toString(), ""), e);
        }
    }

    private static Optional<Entry> first(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return Optional.ofNullable(lines.readLine()).flatMap(EntryJson::read);
        } catch (IOException _) {
            // Its own reading tells what is wrong with it.
            return Optional.empty();
        }
    }

    public Path path() {
        return file;
    }

    /** @throws Fault when the disk does not take it whole; what part of the line got there is cut off again */
    void append(Entry entry) {
        ByteBuffer bytes = ByteBuffer.wrap((EntryJson.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                long end = out.size();
                try {
                    out.position(end);
                    while (bytes.hasRemaining()) {
                        out.write(bytes);
                    }
                    out.force(true);
                } catch (IOException e) {
                    out.truncate(end);
                    throw e;
                }
            }
        } catch (IOException e) {
            throw new Fault(new Failure.Misconfigured("disk:" + file, e.toString(), ""), e);
        }
    }

    /**
     * Every line, in the order of the file; a line that is no entry is told as such. The last line of a crash, which has no end, was
     * never acknowledged and is cut off.
     *
     * @throws Fault when the file cannot be read
     */
    Copy read() {
        try {
            if (!Files.exists(file)) {
                return new Copy(Copies.FILE, List.of(), 0);
            }
            byte[] all = Files.readAllBytes(file);
            int whole = all.length;
            while (whole > 0 && all[whole - 1] != '\n') {
                whole--;
            }
            if (whole < all.length) {
                try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    out.truncate(whole);
                    out.force(true);
                }
            }
            var entries = new ArrayList<Entry>();
            int unreadable = 0;
            for (String line : new String(all, 0, whole, StandardCharsets.UTF_8).lines().toList()) {
                Optional<Entry> entry = EntryJson.read(line);
                entry.ifPresent(entries::add);
                unreadable += entry.isEmpty() ? 1 : 0;
            }
            return new Copy(Copies.FILE, entries, unreadable);
        } catch (IOException e) {
            throw new Fault(new Failure.Misconfigured("disk:" + file, e.toString(), ""), e);
        }
    }
}
