package com.megaticket.console.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.OpenHold;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hold of the order in work in one small file of this window's folder: there whole, or not there. */
final class OpenHoldFile implements OpenHold {
    private static final Logger LOG = LoggerFactory.getLogger(OpenHoldFile.class);

    private final ObjectMapper json = new ObjectMapper();
    private final Path file;

    OpenHoldFile(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Hold> read() {
        try {
            return Optional.of(hold(json.readTree(Files.readAllBytes(file))));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
            // The hold it was about runs out by itself.
            LOG.warn("{} cannot be understood and is let go: {}", file, e.toString());
            return Optional.empty();
        } catch (IOException e) {
            throw disk(e);
        }
    }

    @Override
    public void write(Optional<Hold> hold) {
        Path aside = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            if (hold.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.write(aside, json.writeValueAsBytes(written(hold.get())));
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private Fault disk(IOException e) {
        return new Fault(new Failure.Misconfigured("disk:" + file.getParent(), e.toString(), ""), e);
    }

    private ObjectNode written(Hold hold) {
        ObjectNode node = json.createObjectNode()
                .put("showing", hold.showing().key())
                .put("hold", hold.holdingId())
                .put("title", hold.copy().title())
                .put("venue", hold.copy().venue())
                .put("poster", hold.copy().posterUrl())
                .put("heldBy", hold.heldBy())
                .put("party", hold.party())
                .put("first", hold.firstHeldAt().toString())
                .put("until", hold.expiresAt().toString())
                .put("region", hold.region());
        var seats = node.putArray("seats");
        hold.seats().forEach(s -> seats.addObject().put("seat", s.seat().toString()).put("grade", s.grade())
                .put("won", s.price().won()));
        return node;
    }

    private static Hold hold(JsonNode node) {
        var seats = new ArrayList<PricedSeat>();
        for (JsonNode seat : node.path("seats")) {
            seats.add(new PricedSeat(SeatId.parse(text(seat, "seat")), text(seat, "grade"),
                    new Money(seat.path("won").asLong())));
        }
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("no seats");
        }
        return new Hold(Showing.parse(text(node, "showing")), text(node, "hold"), seats,
                new ShowCopy(text(node, "title"), text(node, "venue"), text(node, "poster")), text(node, "heldBy"),
                text(node, "party"), Instant.parse(text(node, "first")), Instant.parse(text(node, "until")),
                text(node, "region"));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(name);
        }
        return value.asText();
    }
}
