package com.megaticket.console.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@link Journal} in two files of a folder: {@code last-drill}, an instant; {@code good-run.json}, fingerprints. */
final class JournalFiles implements Journal {
    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;

    JournalFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Instant> lastDrill() {
        try {
            return read(Action.DRILLS, "last-drill").map(text -> Instant.parse(text.strip()));
        } catch (DateTimeException e) {
            throw unreadable("last-drill", e);
        }
    }

    @Override
    public Optional<GoodRun> goodRun() {
        try {
            return read(Action.GOOD_RUN, "good-run.json").map(this::run);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw unreadable("good-run.json", e);
        }
    }

    private GoodRun run(String text) {
        try {
            JsonNode node = json.readTree(text);
            Map<String, String> prints = new HashMap<>();
            node.path("prints").properties().forEach(p -> prints.put(p.getKey(), p.getValue().asText()));
            return new GoodRun(Instant.parse(node.path("at").asText()), prints);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void keep(GoodRun run) {
        ObjectNode node = json.createObjectNode().put("at", run.at().toString());
        ObjectNode prints = node.putObject("prints");
        run.prints().forEach(prints::put);
        Path aside = folder.resolve("good-run.tmp");
        try {
            Files.createDirectories(folder);
            Files.write(aside, json.writeValueAsBytes(node));
            Files.move(aside, folder.resolve("good-run.json"), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Fault(new Failure.Misconfigured("disk:" + folder, e.toString(), ""), e);
        }
    }

    private Optional<String> read(Action action, String name) {
        try {
            return Optional.of(Files.readString(folder.resolve(name)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (AccessDeniedException e) {
            throw new Fault(new Failure.Denied(action.permission(), e.toString(), ""), e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private Fault unreadable(String name, Exception e) {
        return new Fault(new Failure.Misconfigured("disk:" + folder.resolve(name), e.toString(), ""), e);
    }
}
