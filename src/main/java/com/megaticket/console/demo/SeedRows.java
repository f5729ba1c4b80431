package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * What is already sold and held in one showing: rows as the web shop writes them, and a few as consoles do. No console sale
 * is among them: it would need its act record.
 */
final class SeedRows {
    private final SeedShow show;
    private final Showing showing;
    private final Instant now;
    private final Random random;
    private final Set<SeatId> used = new HashSet<>();
    private final List<JsonNode> rows = new ArrayList<>();

    SeedRows(SeedShow show, Showing showing, Instant now, Random random) {
        this.show = show;
        this.showing = showing;
        this.now = now;
        this.random = random;
    }

    /** @param parties sold parties of two to four */
    List<JsonNode> make(int parties) {
        for (int i = 0; i < parties; i++) {
            sold("CONFIRMED", DemoCloud.SEOUL);
        }
        sold("DR_RESERVED", DemoCloud.TOKYO);
        webHold(now.plus(Duration.ofMinutes(8)));
        webHold(now.plus(Duration.ofMinutes(9)));
        webHold(now.minus(Duration.ofMinutes(5)));
        cancelledOnWeb();
        recovered();
        consoleHold();
        house("HOUSE", "1층", "B", "9", 1, 4);
        house("KILL", "1층", "A", "1", 1, 2);
        return List.copyOf(rows);
    }

    private void sold(String status, String region) {
        Instant held = earlier();
        String reservation = uuid();
        for (Attrs row : party(held, held.plusSeconds(600), region)) {
            rows.add(row.text("status", status)
                    .text("reservationId", reservation)
                    .instant("confirmedAt", held.plusSeconds(140))
                    .json());
        }
    }

    /** Both times at its expiry, as the web shop writes them. */
    private void webHold(Instant expires) {
        for (Attrs row : party(expires.minusSeconds(600), expires, DemoCloud.SEOUL)) {
            rows.add(row.text("status", "HOLDING")
                    .number("holdExpiresAt", expires.getEpochSecond())
                    .number("ttl", expires.getEpochSecond())
                    .json());
        }
    }

    private void cancelledOnWeb() {
        Instant held = earlier();
        Instant cancelled = now.minus(Duration.ofHours(3));
        String reservation = uuid();
        for (Attrs row : party(held, held.plusSeconds(600), DemoCloud.SEOUL)) {
            rows.add(row.text("status", "CANCELLED")
                    .text("reservationId", reservation)
                    .instant("confirmedAt", held.plusSeconds(90))
                    .instant("cancelledAt", cancelled)
                    .number("ttl", cancelled.plus(Duration.ofDays(7)).getEpochSecond())
                    .json());
        }
    }

    private void recovered() {
        Instant expires = now.plus(Duration.ofMinutes(12));
        for (Attrs row : party(now.minusSeconds(900), expires, DemoCloud.TOKYO)) {
            rows.add(row.text("status", "DR_RECOVERED")
                    .number("ttl", expires.plus(Duration.ofDays(7)).getEpochSecond())
                    .json());
        }
    }

    private void consoleHold() {
        Instant expires = now.plusSeconds(60);
        for (Attrs row : party(now, expires, DemoCloud.SEOUL)) {
            rows.add(held(row, expires, now, "window-2"));
        }
    }

    /** House seats and kills: holds of their own kind with an expiry after the show. */
    private void house(String kind, String floor, String section, String row, int first, int seats) {
        Instant expires = showing.startsAt().plus(Duration.ofDays(1));
        String holding = uuid();
        for (int n = first; n < first + seats; n++) {
            var seat = new SeatId(floor, section, row, n);
            if (used.add(seat)) {
                Attrs attributes = row(seat, holding, now.minus(Duration.ofDays(2)), expires, DemoCloud.SEOUL);
                rows.add(held(attributes.text("kind", kind), expires, now.minus(Duration.ofDays(2)), "house"));
            }
        }
    }

    private static JsonNode held(Attrs row, Instant expires, Instant since, String by) {
        return row.text("status", "HOLDING")
                .text("heldBy", by)
                .instant("firstHeldAt", since)
                .number("holdExpiresAt", expires.getEpochSecond())
                .number("ttl", expires.plus(Duration.ofDays(7)).getEpochSecond())
                .json();
    }

    /** Two to four seats side by side that nobody has; a walk-up of a console carries no buyer. */
    private List<Attrs> party(Instant held, Instant expires, String region) {
        int size = 2 + random.nextInt(3);
        while (true) {
            var section = show.venue().sections().get(random.nextInt(show.venue().sections().size()));
            var row = section.rows().get(random.nextInt(section.rows().size()));
            int first = 1 + random.nextInt(row.seats() - size + 1);
            var seats = new ArrayList<SeatId>();
            for (int n = first; n < first + size; n++) {
                seats.add(new SeatId(section.floor(), section.id(), row.id(), n));
            }
            if (show.gradeOf(section.id() + "-" + row.id()).isPresent() && seats.stream().noneMatch(used::contains)) {
                used.addAll(seats);
                String holding = uuid();
                String buyer = "buyer-%03d@example.com".formatted(random.nextInt(1000));
                return seats.stream().map(s -> row(s, holding, held, expires, region).text("userId", buyer)).toList();
            }
        }
    }

    private Attrs row(SeatId seat, String holding, Instant held, Instant expires, String region) {
        String grade = show.gradeOf(seat.sectionRow()).orElse("Standard");
        return new Attrs()
                .text("PK", showing.partition())
                .text("SK", seat.sortKey())
                .text("holdingId", holding)
                .text("performanceId", showing.performance().value())
                .text("date", showing.dateText())
                .text("time", showing.timeText())
                .text("seatId", seat.toString())
                .text("rowId", seat.row())
                .text("grade", grade)
                .number("seatNumber", seat.number())
                .number("price", show.price(grade))
                .text("performanceTitle", show.title())
                .text("venue", show.venue().name())
                .text("posterUrl", "/posters/" + show.id().value().substring("perf-".length()) + ".jpg")
                .text("sourceRegion", region)
                .instant("createdAt", held)
                .instant("expiresAt", expires);
    }

    private Instant earlier() {
        return now.minus(Duration.ofMinutes(60 + random.nextInt(14 * 24 * 60)));
    }

    private String uuid() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        bytes[6] = (byte) ((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte) ((bytes[8] & 0x3f) | 0x80);
        var buffer = java.nio.ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }
}
