package com.megaticket.console.aws.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.selling.Act;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One small file per act in a folder of this console. A file appears whole or not at all (written aside, then moved). A file
 * that cannot be read is kept aside as {@code .bad}, never deleted.
 */
public final class FileActJournal implements ActJournal {
    private static final Logger LOG = LoggerFactory.getLogger(FileActJournal.class);
    private static final String SUFFIX = ".act.json";

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;

    /** @throws Fault when the folder cannot be made */
    public FileActJournal(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw disk(e);
        }
    }

    @Override
    public void remember(Act act) {
        Path aside = folder.resolve(act.id() + ".tmp");
        try {
            Files.write(aside, json.writeValueAsBytes(written(act)));
            Files.move(aside, file(act), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw disk(e);
        }
    }

    @Override
    public void forget(Act act) {
        try {
            Files.deleteIfExists(file(act));
        } catch (IOException e) {
            LOG.warn("act {} stays in the journal: {}", act.id(), e.toString());
        }
    }

    @Override
    public List<Act> remembered() {
        var acts = new ArrayList<Act>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().forEach(f -> read(f).ifPresent(acts::add));
        } catch (IOException e) {
            throw disk(e);
        }
        return acts;
    }

    private Path file(Act act) {
        return folder.resolve(act.id() + SUFFIX);
    }

    private Fault disk(IOException e) {
        return new Fault(new Failure.Misconfigured("disk:" + folder, e.toString(), ""), e);
    }

    private ObjectNode written(Act act) {
        ObjectNode node = json.createObjectNode()
                .put("id", act.id())
                .put("kind", act.kind().name())
                .put("showing", act.showing().key())
                .put("region", act.region())
                .put("seats", Party.text(act.seats()));
        act.holdingId().ifPresent(v -> node.put("hold", v));
        act.reservationId().ifPresent(v -> node.put("booking", v));
        act.number().ifPresent(v -> node.put("number", v));
        return node;
    }

    private Optional<Act> read(Path file) {
        try {
            JsonNode node = json.readTree(Files.readAllBytes(file));
            List<SeatId> seats = Party.seats(node.path("seats").asText()).orElseThrow(IllegalArgumentException::new);
            return Optional.of(new Act(
                    node.path("id").asText(),
                    Act.Kind.valueOf(node.path("kind").asText()),
                    Showing.parse(node.path("showing").asText()),
                    node.path("region").asText(),
                    seats,
                    text(node, "hold"),
                    text(node, "booking"),
                    text(node, "number")));
        } catch (NoSuchFileException _) {
            return Optional.empty(); // settled meanwhile
        } catch (JsonProcessingException | IllegalArgumentException e) {
            LOG.warn("journal file {} cannot be read, kept aside: {}", file.getFileName(), e.toString());
            setAside(file);
            return Optional.empty();
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.hasNonNull(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
    }

    private static void setAside(Path file) {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".bad"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("and could not be moved: {}", e.toString());
        }
    }
}
