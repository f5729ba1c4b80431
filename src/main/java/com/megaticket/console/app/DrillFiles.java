package com.megaticket.console.app;

import com.megaticket.console.failover.drill.Run;
import com.megaticket.console.failover.drill.RunBook;
import com.megaticket.console.failover.drill.RunJson;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@link RunBook} as a file a run; a drill that came to its end is also noted where readiness looks for the last one. */
final class DrillFiles implements RunBook {
    private final Path folder;
    private final Path lastDrill;

    /** @param readiness the folder of {@link JournalFiles} */
    DrillFiles(Path folder, Path readiness) {
        this.folder = folder;
        lastDrill = readiness.resolve("last-drill");
    }

    @Override
    public Optional<Run> open() {
        return all().filter(r -> r.ended().isEmpty()).max(Comparator.comparing(Run::begunAt));
    }

    @Override
    public List<Run> past() {
        return all().filter(r -> r.ended().isPresent()).sorted(Comparator.comparing(Run::begunAt).reversed()).toList();
    }

    private Stream<Run> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).toList().stream().flatMap(f -> read(f).stream());
        } catch (NoSuchFileException _) {
            return Stream.empty();
        } catch (IOException e) {
            throw new Fault(new Failure.Misconfigured("disk:" + folder, e.toString(), ""), e);
        }
    }

    private static Optional<Run> read(Path file) {
        try {
            return RunJson.read(Files.readString(file));
        } catch (IOException e) {
            throw new Fault(new Failure.Misconfigured("disk:" + file, e.toString(), ""), e);
        }
    }

    @Override
    public void keep(Run run) {
        WholeFile.write(folder.resolve(run.frame().id() + ".json"),
                RunJson.write(run).getBytes(StandardCharsets.UTF_8));
        run.ended().filter(e -> e.how() == Run.How.COMPLETED && !run.exercise().isIncident()).ifPresent(
                e -> WholeFile.write(lastDrill, e.at().toString().getBytes(StandardCharsets.UTF_8)));
    }
}
