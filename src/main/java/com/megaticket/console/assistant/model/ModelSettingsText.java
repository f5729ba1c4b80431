package com.megaticket.console.assistant.model;

import com.megaticket.console.assistant.model.CachePoints.Ttl;
import com.megaticket.console.assistant.model.ModelSettings.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads {@link ModelSettings}: the lines that come with the program, then an administrator's own. */
final class ModelSettingsText {
    private static final Pattern MODEL = Pattern.compile("(primary|fallback)(\\.[a-z0-9-]+)?");
    private static final String END_OF_LIFE = "endOfLife.";
    /** Haiku 4.5's own most. */
    private static final int MOST_TOKENS = 64_000;

    private final List<Warning> warnings = new ArrayList<>();
    private final Map<String, String> models = new TreeMap<>();
    private final Map<String, LocalDate> endOfLife = new TreeMap<>();
    private int maxTokens;
    private Optional<Ttl> cache = Optional.empty();
    private BigDecimal costCap = BigDecimal.ZERO;
    private boolean metrics;

    ModelSettingsText(String own) {
        take(Resources.properties("models.properties"));
        take(lines(own));
    }

    ModelSettings.Read read() {
        var settings = new ModelSettings(models, maxTokens, cache, costCap, metrics, endOfLife);
        models.forEach((key, id) -> settings.endOfLife(id)
                .ifPresent(since -> warnings.add(new Warning.EndOfLife(key, id, since))));
        return new ModelSettings.Read(settings, warnings);
    }

    private static Properties lines(String text) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            // A broken escape: nothing after it can be trusted.
            lines.setProperty("(text)", "" + e.getMessage());
        }
        return lines;
    }

    private void take(Properties lines) {
        for (String key : new java.util.TreeSet<>(lines.stringPropertyNames())) {
            String value = lines.getProperty(key).strip();
            if (MODEL.matcher(key).matches()) {
                if (value.isEmpty() && key.startsWith("primary")) {
                    warnings.add(new Warning.BadValue(key, value));
                } else {
                    models.put(key, value);
                }
            } else if (key.startsWith(END_OF_LIFE)) {
                parsed(key, value, LocalDate::parse)
                        .ifPresent(d -> endOfLife.put(key.substring(END_OF_LIFE.length()), d));
            } else {
                number(key, value);
            }
        }
    }

    private void number(String key, String value) {
        switch (key) {
            case "metrics" -> metrics = switch (value) {
                case "on" -> true;
                case "off" -> false;
                default -> refused(key, value) || metrics;
            };
            case "maxTokens" -> maxTokens = parsed(key, value, Integer::valueOf)
                    .filter(n -> (n > 0 && n <= MOST_TOKENS) || refused(key, value)).orElse(maxTokens);
            case "costCap" -> costCap = parsed(key, value, BigDecimal::new)
                    .filter(n -> n.signum() > 0 || refused(key, value)).orElse(costCap);
            case "cache" -> {
                switch (value) {
                    case "5m" -> cache = Optional.of(Ttl.FIVE_MINUTES);
                    case "1h" -> cache = Optional.of(Ttl.HOUR);
                    case "off" -> cache = Optional.empty();
                    default -> refused(key, value);
                }
            }
            default -> warnings.add(new Warning.UnknownKey(key));
        }
    }

    private <T> Optional<T> parsed(String key, String value, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(value));
        } catch (NumberFormatException | DateTimeException _) {
            refused(key, value);
            return Optional.empty();
        }
    }

    private boolean refused(String key, String value) {
        warnings.add(new Warning.BadValue(key, value));
        return false;
    }
}
