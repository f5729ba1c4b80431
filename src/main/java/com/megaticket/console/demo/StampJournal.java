package com.megaticket.console.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** The stamps of a region on disk: one line each, the last one of a key counts. Written through at once, packed at start. */
final class StampJournal implements AutoCloseable {
    private final Map<ItemKey, Stamp> found;
    private final OutputStream out;

    /** Opens the file and packs it. @throws com.megaticket.console.shared.Fault when the folder cannot be written */
    StampJournal(Path file) {
        try {
            found = pack(file);
            out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | UncheckedIOException | NumberFormatException e) {
            throw DemoProblem.DATA_FOLDER.fault("cannot read and write " + file + ": " + e, e);
        }
    }

    Map<ItemKey, Stamp> found() {
        return found;
    }

    synchronized void note(ItemKey key, Stamp stamp) {
        try {
            out.write(line(key, stamp).getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // A full disk: the engine will say so to the client; the stamp in memory goes on.
        }
    }

    private static Map<ItemKey, Stamp> pack(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Map<ItemKey, Stamp> stamps = read(file);
        Path packed = file.resolveSibling(file.getFileName() + ".new");
        try (var writer = Files.newBufferedWriter(packed)) {
            for (var entry : stamps.entrySet()) {
                writer.write(line(entry.getKey(), entry.getValue()));
            }
        }
        Files.move(packed, file, StandardCopyOption.REPLACE_EXISTING);
        return stamps;
    }

    private static Map<ItemKey, Stamp> read(Path file) throws IOException {
        var stamps = new HashMap<ItemKey, Stamp>();
        try (var lines = Files.lines(file)) {
            lines.map(l -> l.split("\t", -1)).filter(p -> p.length == 6).forEach(p -> stamps
                    .put(new ItemKey(p[2], p[3], p[4]), new Stamp(Long.parseLong(p[0]), p[1])));
        }
        return stamps;
    }

    /** The closing mark shows that a line is whole: a process can be killed in the middle of one. */
    private static String line(ItemKey key, Stamp stamp) {
        return stamp.micros() + "\t" + stamp.region() + "\t" + key.table() + "\t" + key.hash() + "\t" + key.range()
                + "\t.\n";
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}
