package com.megaticket.console.recovery.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** A folder for each day (UTC) below another: {@code 2026-11-28}. What is called otherwise is left alone. */
record DayFolders(Path above) {
    /** It need not exist. */
    Path of(Instant at) {
        return above.resolve(day(at).toString());
    }

    /** Those there are, oldest first. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(above)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(above)) {
            return all.filter(p -> p.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d")).sorted().toList();
        }
    }

    /** Those that hold something of that time, both ends included. */
    List<Path> between(Instant from, Instant to) throws IOException {
        return all().stream().filter(f -> !day(f).isBefore(day(from)) && !day(f).isAfter(day(to))).toList();
    }

    /** Deletes the days before the one of that time. */
    void forget(Instant before) throws IOException {
        for (Path folder : all()) {
            if (day(folder).isBefore(day(before))) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static LocalDate day(Path folder) {
        return LocalDate.parse(folder.getFileName().toString());
    }
}
