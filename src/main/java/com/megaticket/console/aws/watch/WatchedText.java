package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.watch.Watched.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@link Watched}. */
final class WatchedText {
    private static final String ADDRESS = "address.";
    private static final String HEALTH_CHECK = "healthCheck.";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+\\.?");
    private static final Pattern ZONE_ID = Pattern.compile("(/hostedzone/)?[A-Z0-9]+");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+(:[0-9]{1,5})?");
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-[0-9]");
    private static final Pattern PATH = Pattern.compile("/[^\\s]*");

    private final Properties lines = new Properties();
    private final List<Warning> warnings = new ArrayList<>();

    WatchedText(String text) {
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            // A broken escape: nothing after it can be trusted.
            warnings.add(new Warning.Unreadable("" + e.getMessage()));
        }
    }

    Watched.Read read() {
        var watched = new Watched(
                value("publicName", NAME).map(WatchedText::withoutDot),
                value("zoneId", ZONE_ID).map(id -> id.substring(id.lastIndexOf('/') + 1)),
                value("zone", NAME).map(WatchedText::withoutDot),
                value("resolvers", Pattern.compile(HOST + "(\\s*,\\s*" + HOST + ")*"))
                        .map(v -> Stream.of(v.split(",", -1)).map(String::strip).toList()).orElse(List.of()),
                by(ADDRESS, REGION, HOST),
                value("path", PATH).orElse(Watched.USUAL_PATH),
                by(HEALTH_CHECK, Pattern.compile("[a-f0-9-]+"), REGION),
                value("alarmPrefix", Pattern.compile(".{1,255}")),
                value("models", Pattern.compile("on|off")).orElse("on").equals("on"));
        new TreeSet<>(lines.stringPropertyNames()).forEach(k -> warnings.add(new Warning.UnknownKey(k)));
        return new Watched.Read(watched, warnings);
    }

    private Optional<String> value(String key, Pattern form) {
        Object found = lines.remove(key);
        String value = found == null ? "" : found.toString().strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!form.matcher(value).matches()) {
            warnings.add(new Warning.BadValue(key, value));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private Map<String, String> by(String prefix, Pattern of, Pattern form) {
        var found = new TreeMap<String, String>();
        for (String key : new TreeSet<>(lines.stringPropertyNames())) {
            String rest = key.startsWith(prefix) ? key.substring(prefix.length()) : "";
            if (of.matcher(rest).matches()) {
                value(key, form).ifPresent(v -> found.put(rest, v));
            }
        }
        return found;
    }

    private static String withoutDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
