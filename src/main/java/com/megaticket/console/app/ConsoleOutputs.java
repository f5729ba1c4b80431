package com.megaticket.console.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.aws.watch.Watched;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.shared.schema.TableNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code terraform output -json} of the roots in infra/ says about an installation: their output {@code console}, whose names
 * are those of the settings files.
 *
 * @param tables {@code prefix}
 * @param standby lines of {@code standby.properties}
 * @param watch lines of {@code watch.properties}
 */
record ConsoleOutputs(Map<String, String> tables, Map<String, String> standby, Map<String, String> watch) {
    ConsoleOutputs {
        tables = Map.copyOf(tables);
        standby = Map.copyOf(standby);
        watch = Map.copyOf(watch);
    }

    /** What came of the files. */
    sealed interface Read {
        record Whole(ConsoleOutputs outputs) implements Read {}

        /** Nothing of it may be used. In English, for an administrator at a command line. */
        record Unusable(List<String> why) implements Read {
            public Unusable {
                why = List.copyOf(why);
            }
        }
    }

    /** One file a root; what two say differently, or no setting knows, makes all of it unusable. */
    static Read read(List<Path> files) {
        var why = new ArrayList<String>();
        var tables = new TreeMap<String, String>();
        var standby = new TreeMap<String, String>();
        var watch = new TreeMap<String, String>();
        for (Path file : files) {
            console(file, why).properties().forEach(part -> {
                switch (part.getKey()) {
                    case "tables" -> merge(tables, part.getValue(), file, why);
                    case "standby" -> merge(standby, part.getValue(), file, why);
                    case "watch" -> merge(watch, part.getValue(), file, why);
                    default -> why.add(file + ": unknown part " + part.getKey());
                }
            });
        }
        var outputs = new ConsoleOutputs(tables, standby, watch);
        outputs.check(why);
        return why.isEmpty() ? new Read.Whole(outputs) : new Read.Unusable(why);
    }

    private static JsonNode console(Path file, List<String> why) {
        try {
            JsonNode value = new ObjectMapper().readTree(Files.readAllBytes(file)).path("console").path("value");
            if (value.isEmpty()) {
                why.add(file
                        + " has no output \"console\": it is not what 'terraform output -json' prints in a root of "
                        + "infra/terraform");
            }
            return value;
        } catch (IOException e) {
            why.add(file + " cannot be read: " + e.getClass().getSimpleName());
            return new ObjectMapper().createObjectNode();
        }
    }

    private static void merge(Map<String, String> into, JsonNode lines, Path file, List<String> why) {
        lines.properties().forEach(line -> merge(into, line.getKey(), line.getValue(), file, why));
    }

    private static void merge(Map<String, String> into, String key, JsonNode value, Path file, List<String> why) {
        String text = value.asText().strip();
        if (!value.isTextual() || text.isEmpty() || !text.equals(text.replaceAll("[\\\\\\p{Cntrl}]", ""))) {
            why.add(file + ": " + key + " is no text that a settings file can hold");
            return;
        }
        String before = into.putIfAbsent(key, text);
        if (before != null && !before.equals(text)) {
            why.add(file + ": " + key + " is " + text + ", another file says " + before);
        }
    }

    /** By the same readers as at the start: whatever they leave out there is refused here. */
    private void check(List<String> why) {
        tables.keySet().stream().filter(k -> !k.equals("prefix")).forEach(k -> why.add("unknown setting tables." + k));
        Blueprint.read(TableNames.withPrefix(TableNames.DEFAULT_PREFIX), text(standby)).wrong()
                .forEach(w -> why.add("standby." + w.key() + ": " + w.why()));
        Watched.read(text(watch)).warnings().forEach(w -> why.add(switch (w) {
            case Watched.Warning.UnknownKey(String key) -> "watch." + key + ": unknown";
            case Watched.Warning.BadValue(String key, String value) -> "watch." + key + ": cannot be " + value;
            case Watched.Warning.Unreadable(String reason) -> "watch: " + reason;
        }));
    }

    /** In the form of a properties file, sorted. */
    static String text(Map<String, String> lines) {
        var text = new StringBuilder();
        new TreeMap<>(lines).forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.toString();
    }
}
