package com.megaticket.console.dialogues;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One dialogue as it lies in {@code src/test/resources/dialogues}. */
record Case(JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("src", "test", "resources", "dialogues");

    /** All of a set, by id. */
    static List<Case> set(String name) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(name))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().map(Case::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(Path file) {
        try {
            return new Case(JSON.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    String language() {
        return json.path("lang").asText();
    }

    String category() {
        return json.path("category").asText();
    }

    boolean isFor(String tier) {
        return texts("tiers").contains(tier);
    }

    List<String> texts(String member) {
        return texts(json.path(member));
    }

    static List<String> texts(JsonNode array) {
        var all = new ArrayList<String>();
        array.forEach(t -> all.add(t.asText()));
        return all;
    }

    /** Every item: one of its alternatives must be said. */
    List<List<String>> mustSay() {
        var all = new ArrayList<List<String>>();
        json.path("mustSay").forEach(a -> all.add(texts(a)));
        return all;
    }

    List<JsonNode> nodes(String member) {
        var all = new ArrayList<JsonNode>();
        json.path(member).forEach(all::add);
        return all;
    }

    @Override
    public String toString() {
        return id();
    }
}
