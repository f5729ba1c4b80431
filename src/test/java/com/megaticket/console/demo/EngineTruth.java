package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What really happened to the rows of one showing, whatever faults strike the clients: the engine's own stream, read past the
 * proxy, with the time between two readings in which each change must have come. Times are {@link System#nanoTime}. Judges
 * rows by the words of the data contract, with nothing of the console. Safe on any thread.
 */
public final class EngineTruth implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final String TABLE = TableNames.withPrefix(TableNames.DEFAULT_PREFIX).of(Table.RESERVATIONS);

    private final DemoRegion region;
    private final Showing showing;
    private final Map<String, List<Version>> versions = new HashMap<>();
    private final Thread reader;
    private volatile long knownUntil = System.nanoTime();

    /** A row between two changes: certainly not before {@code since}, certainly not after {@code until}. */
    private record Version(Optional<JsonNode> row, long since, long until) {
        static final Version NEVER_WRITTEN = new Version(Optional.empty(), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    public EngineTruth(DemoRegion region, Showing showing) {
        this.region = region;
        this.showing = showing;
        reader = Thread.ofVirtual().name("truth").start(this::read);
    }

    /** Everything that happened before is known. */
    public long knownUntil() {
        return knownUntil;
    }

    /** The engine without the proxy: no fault strikes what is asked there. */
    public static URI pastTheProxy(DemoRegion region) {
        return URI.create("http://127.0.0.1:" + region.engine().port());
    }

    /** Whether a row that stood between the two times leaves the seat free at {@code now}; only for times that are known. */
    public synchronized boolean mayHaveBeenFree(SeatId seat, long from, long to, Instant now) {
        return versions.getOrDefault(seat.sortKey(), List.of(Version.NEVER_WRITTEN)).stream()
                .anyMatch(v -> v.since() <= to && v.until() >= from && v.row().filter(r -> !isFree(r, now)).isEmpty());
    }

    /** The last rows of a seat, for a report. */
    public synchronized String story(SeatId seat, long at) {
        var story = new StringBuilder();
        for (Version v : versions.getOrDefault(seat.sortKey(), List.of(Version.NEVER_WRITTEN))) {
            story.append("\n      ").append((v.since() - at) / 1_000_000).append("..")
                    .append((v.until() - at) / 1_000_000).append(" ms: ")
                    .append(v.row().map(r -> text(r, "status") + " hold " + text(r, "holdingId") + " by "
                            + text(r, "heldBy") + " until " + text(r, "expiresAt") + " booking "
                            + text(r, "reservationId")).orElse("no row"));
        }
        return story.toString();
    }

    private static boolean isFree(JsonNode row, Instant now) {
        return switch (text(row, "status")) {
            case "HOLDING" -> isOver(row, "expiresAt", row.has("heldBy") ? 2 : 30, now);
            case "DR_RECOVERED" -> isOver(row, "expiresAt", 30, now);
            case "CANCELLED" -> isOver(row, "cancelledAt", 30, now);
            default -> false;
        };
    }

    private static boolean isOver(JsonNode row, String time, int guard, Instant now) {
        String text = text(row, time);
        return !text.isEmpty() && Instant.parse(text).plusSeconds(guard).isBefore(now);
    }

    private static String text(JsonNode row, String name) {
        return row.path(name).path("S").asText();
    }

    /** A row that says nothing a console knows, written past every client. */
    public void plant(SeatId seat) {
        ObjectNode put = Json.object().put("TableName", TABLE);
        put.putObject("Item").<ObjectNode>set("PK", Json.text(showing.partition()))
                .<ObjectNode>set("SK", Json.text(seat.sortKey()))
                .set("status", Json.text("???"));
        try (EngineLink link = region.link()) {
            link.call("PutItem", put);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (EngineLink link = region.link()) {
            String arn = link.call("DescribeTable", Json.object().put("TableName", TABLE))
                    .path("Table").path("LatestStreamArn").asText();
            String shard = stream(link, "DescribeStream", Json.object().put("StreamArn", arn))
                    .path("StreamDescription").path("Shards").path(0).path("ShardId").asText();
            String next = stream(link, "GetShardIterator", Json.object().put("StreamArn", arn).put("ShardId", shard)
                    .put("ShardIteratorType", "TRIM_HORIZON")).path("ShardIterator").asText();
            while (!Thread.currentThread().isInterrupted()) {
                long sentAt = System.nanoTime();
                JsonNode page = stream(link, "GetRecords", Json.object().put("ShardIterator", next));
                next = page.path("NextShardIterator").asText();
                if (page.path("Records").isEmpty()) {
                    knownUntil = sentAt;
                    Thread.sleep(PAUSE);
                } else {
                    long readAt = System.nanoTime();
                    page.path("Records").forEach(r -> take(r.path("dynamodb"), knownUntil, readAt));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void take(JsonNode change, long after, long before) {
        JsonNode keys = change.path("Keys");
        if (text(keys, "PK").equals(showing.partition())) {
            List<Version> of = versions.computeIfAbsent(text(keys, "SK"),
                    _ -> new ArrayList<>(List.of(Version.NEVER_WRITTEN)));
            Version last = of.removeLast();
            of.add(new Version(last.row(), last.since(), before));
            of.add(new Version(Optional.of(change.path("NewImage")).filter(i -> !i.isMissingNode()), after,
                    Long.MAX_VALUE));
        }
    }

    private static JsonNode stream(EngineLink link, String operation, JsonNode body) throws IOException {
        HttpMessage answer = link.send(new HttpMessage(
                "POST / HTTP/1.1",
                List.of("Host: localhost",
                        "Content-Type: application/x-amz-json-1.0",
                        "X-Amz-Target: DynamoDBStreams_20120810." + operation,
                        "Authorization: AWS4-HMAC-SHA256 Credential=demo/20260101/ap-northeast-2/dynamodb/aws4_request, "
                                + "SignedHeaders=host, Signature=0"),
                Json.bytes(body)));
        JsonNode json = Json.read(answer.body());
        if (!answer.isOk()) {
            throw new EngineRefusal(operation, json);
        }
        return json;
    }

    @Override
    public void close() {
        reader.interrupt();
    }
}
