package com.megaticket.console.bench;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file of all figures. Writing one replaces the figure of the same id and keeps the others; the text depends on the
 * figures only (sorted by id, fixed order of fields, four significant digits), so that a diff shows what changed.
 */
final class Results {
    static final Path FILE = Path.of("docs", "benchmarks", "results.json");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MathContext DIGITS = new MathContext(4);

    private final Path file;
    private final String machine;
    private final Clock clock;

    Results(Path file, String machine, Clock clock) {
        this.file = file;
        this.machine = machine;
        this.clock = clock;
    }

    /** The project's own file, on this machine, today. Run in the project's folder. */
    static Results here() {
        return new Results(FILE, thisMachine(), Clock.systemUTC());
    }

    void put(Result result) throws IOException {
        Map<String, JsonNode> byId = read();
        byId.put(result.id(), json(result));
        var all = JSON.createArrayNode();
        byId.values().forEach(all::add);
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withArrayIndenter(indent).withObjectIndenter(indent);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.writer(printer).writeValueAsString(all) + "\n");
    }

    private Map<String, JsonNode> read() throws IOException {
        var byId = new TreeMap<String, JsonNode>();
        if (Files.exists(file)) {
            // As decimals: a figure read and written again must not change its digits.
            var exact = JSON.reader()
                    .with(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
            for (JsonNode figure : exact.readTree(Files.readString(file))) {
                byId.put(figure.path("id").asText(), figure);
            }
        }
        return byId;
    }

    private ObjectNode json(Result result) {
        var figure = JSON.createObjectNode();
        figure.put("id", result.id());
        figure.put("what", result.what());
        figure.put("bar", result.bar());
        Double single = result.values().get("");
        if (single != null) {
            figure.set("value", number(single));
        } else {
            var named = figure.putObject("value");
            new TreeMap<>(result.values()).forEach((name, value) -> named.set(name, number(value)));
        }
        figure.put("unit", result.unit());
        figure.put("met", result.met());
        figure.put("command", "mvn verify -Pbench -Dbench=" + result.id());
        figure.put("machine", machine);
        figure.put("date", LocalDate.now(clock).toString());
        return figure;
    }

    /** Four significant digits, but never fewer than the whole part, and no exponent. */
    private static JsonNode number(double value) {
        var exact = BigDecimal.valueOf(value);
        int whole = Math.max(DIGITS.getPrecision(), exact.precision() - exact.scale());
        BigDecimal plain = new BigDecimal(exact.round(new MathContext(whole)).stripTrailingZeros().toPlainString());
        return DecimalNode.valueOf(plain);
    }

    private static String thisMachine() {
        var system = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        String memory = system instanceof com.sun.management.OperatingSystemMXBean with
                ? ", " + Math.round(with.getTotalMemorySize() / (double) (1L << 30)) + " GiB"
                : "";
        return "%d cores%s, %s %s, Java %s".formatted(system.getAvailableProcessors(), memory, system.getName(),
                system.getArch(), Runtime.version().feature());
    }
}
