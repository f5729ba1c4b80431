package com.megaticket.console.app;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.TableNames;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Writes the settings of an installation that infra/ made, without a window. Lines that the outputs do not speak of stay, and so
 * does the file before, aside.
 */
final class ConfigureRun {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
            .withZone(ZoneOffset.UTC);
    /** Named by what they belong to, so that an old name would stay beside the new one. */
    private static final List<String> FAMILIES = List.of("healthCheck.", "address.");

    private final Path folder;
    private final Clock clock;
    private final PrintStream out;

    ConfigureRun(Path folder, Clock clock, PrintStream out) {
        this.folder = folder;
        this.clock = clock;
        this.out = out;
    }

    /** @return the exit code: 0, or 2 when nothing was written */
    static int of(LaunchOptions options, List<Path> files, PrintStream out) {
        Clock clock = Clock.systemUTC();
        return new ConfigureRun(SettingsFile.folder(options), clock, out).run(files, options.names());
    }

    int run(List<Path> files, TableNames names) {
        return switch (ConsoleOutputs.read(files)) {
            case ConsoleOutputs.Read.Unusable(List<String> why) -> {
                why.forEach(out::println);
                out.println("Nothing was written.");
                yield 2;
            }
            case ConsoleOutputs.Read.Whole(ConsoleOutputs outputs) -> written(outputs, names);
        };
    }

    private int written(ConsoleOutputs outputs, TableNames names) {
        try {
            write("standby.properties", outputs.standby());
            write("watch.properties", outputs.watch());
        } catch (Fault fault) {
            out.println("Not written: " + fault.failure());
            return 2;
        }
        String prefix = outputs.tables().getOrDefault("prefix", names.prefix());
        if (!prefix.equals(names.prefix())) {
            out.println("The tables begin with " + prefix + ": start the console with --prefix " + prefix);
        }
        return 0;
    }

    private void write(String name, Map<String, String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Path file = folder.resolve(name);
        var all = new TreeMap<>(before(file));
        FAMILIES.stream().filter(f -> lines.keySet().stream().anyMatch(k -> k.startsWith(f)))
                .forEach(f -> all.keySet().removeIf(k -> k.startsWith(f)));
        all.putAll(lines);
        WholeFile.write(file, ConsoleOutputs.text(all).getBytes(StandardCharsets.UTF_8));
        out.println(file + ": " + lines.size() + " of " + all.size() + " lines from the outputs");
    }

    /** What stood there, kept aside too. */
    private Map<String, String> before(Path file) {
        var found = new TreeMap<String, String>();
        if (!Files.exists(file)) {
            return found;
        }
        try {
            byte[] old = Files.readAllBytes(file);
            var lines = new Properties();
            lines.load(new StringReader(new String(old, StandardCharsets.UTF_8)));
            lines.stringPropertyNames().forEach(key -> found.put(key, lines.getProperty(key).replace("\\", "\\\\")));
            WholeFile.write(file.resolveSibling(file.getFileName() + ".before-" + TIME.format(clock.instant())), old);
            return found;
        } catch (IOException | IllegalArgumentException e) {
            throw new Fault(new Failure.Misconfigured("disk:" + file, e.toString(), ""), e);
        }
    }
}
