package com.megaticket.console.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the bundles define and what the program uses. Keys are written as whole literals in Java or {@code %key} in FXML;
 * only a text in parts ({@code .happened}, {@code .means}, {@code .todo}) is named by its stem. Keys that hang on an enum
 * are handed over, whole.
 */
record MessageKeys(Set<String> used, Map<Language, Map<String, String>> defined, List<String> twice) {
    private static final List<String> PARTS = List.of(".happened", ".means", ".todo");

    static MessageKeys of(Path java, Path resources, List<String> features, Set<String> made) {
        var twice = new ArrayList<String>();
        var defined = new LinkedHashMap<Language, Map<String, String>>();
        for (Language language : Language.values()) {
            var texts = new LinkedHashMap<String, String>();
            for (String feature : features) {
                Path file = resources.resolve(feature).resolve("messages_" + language.tag() + ".properties");
                for (String line : lines(file)) {
                    int equals = line.indexOf('=');
                    if (equals > 0 && texts.put(line.substring(0, equals), line.substring(equals + 1)) != null) {
                        twice.add(language.tag() + ": " + line.substring(0, equals));
                    }
                }
            }
            defined.put(language, texts);
        }
        // Keys of a part begin with its feature's name and its own.
        String begin = "(?:" + String.join("|", features).replace("/", "\\.") + ")";
        var used = new TreeSet<String>(made);
        collect(used, java, ".java", Pattern.compile("\"(" + begin + "\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*)\""));
        collect(used, resources, ".fxml", Pattern.compile("\"%([^\"]+)\""));
        return new MessageKeys(used, defined, twice);
    }

    /** Used, and in some language not defined. */
    List<String> missing() {
        return defined.entrySet().stream()
                .flatMap(language -> used.stream()
                        .filter(key -> !language.getValue().containsKey(key)
                                && parts(key, language.getValue()).isEmpty())
                        .map(key -> language.getKey().tag() + ": " + key))
                .toList();
    }

    /** Defined in some language, and not used. */
    List<String> unused() {
        return defined.entrySet().stream()
                .flatMap(language -> {
                    Set<String> reached = used.stream()
                            .flatMap(key -> Stream.concat(Stream.of(key), parts(key, language.getValue()).stream()))
                            .collect(Collectors.toSet());
                    return language.getValue().keySet().stream()
                            .filter(key -> !reached.contains(key))
                            .map(key -> language.getKey().tag() + ": " + key);
                })
                .toList();
    }

    /** Keys that one language has and Korean has not, or the other way round, or with other arguments. */
    List<String> uneven() {
        Map<String, String> korean = defined.getOrDefault(Language.KO, Map.of());
        return defined.entrySet().stream()
                .flatMap(language -> Stream
                        .concat(korean.keySet().stream(), language.getValue().keySet().stream())
                        .distinct()
                        .filter(key -> !arguments(korean.get(key)).equals(arguments(language.getValue().get(key))))
                        .map(key -> language.getKey().tag() + ": " + key))
                .toList();
    }

    private static Set<String> parts(String stem, Map<String, String> texts) {
        return PARTS.stream().map(part -> stem + part).filter(texts::containsKey).collect(Collectors.toSet());
    }

    private static Set<String> arguments(@org.jspecify.annotations.Nullable String text) {
        var found = new TreeSet<String>();
        if (text == null) {
            found.add("absent");
            return found;
        }
        Matcher argument = Pattern.compile("\\{(\\d+)").matcher(text);
        while (argument.find()) {
            found.add(argument.group(1));
        }
        return found;
    }

    private static void collect(Set<String> into, Path root, String end, Pattern pattern) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(f -> f.toString().endsWith(end)).forEach(file -> {
                Matcher key = pattern.matcher(String.join("\n", lines(file)));
                while (key.find()) {
                    into.add(key.group(1));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
