package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tables of one region with what the engine lacks: calls that meet conflict, every write gets its stamp, writes of the
 * other region come in under theirs. Every write of the region goes through here. Safe on any thread; a link is its caller's.
 */
final class RegionStore {
    /** Service limits of BatchGetItem and BatchWriteItem. */
    static final int MOST_READ = 100;

    static final int MOST_WRITTEN = 25;

    private final KeyTracker tracker = new KeyTracker();
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final CommittedTokens committed = new CommittedTokens();
    private final KeySchemas schemas;
    private final Stamps stamps;
    private final IndexHistory history;
    private final Tally tally;

    RegionStore(KeySchemas schemas, Stamps stamps, IndexHistory history, Tally tally) {
        this.tally = tally;
        this.schemas = schemas;
        this.stamps = stamps;
        this.history = history;
    }

    /** An item as it was right after the write with this stamp; no item = deleted. */
    record Image(ItemKey key, Stamp stamp, Optional<JsonNode> item) {}

    Stamps stamps() {
        return stamps;
    }

    KeySchemas schemas() {
        return schemas;
    }

    void engineRestarted() {
        committed.forget();
    }

    /** A client's write. @throws IOException when the engine gave no answer: then nobody knows whether it was done */
    HttpMessage write(Call call, HttpMessage request, EngineLink link) throws IOException, InterruptedException {
        String token = call.token();
        if (token.isEmpty()) {
            return taken(call, request, link);
        }
        if (!running.add(token)) {
            return Answers.inProgress();
        }
        try {
            return taken(call, request, link);
        } finally {
            running.remove(token);
        }
    }

    private HttpMessage taken(Call call, HttpMessage request, EngineLink link)
            throws IOException, InterruptedException {
        List<ItemKey> keys = call.keys();
        List<Integer> conflicts = tracker.take(keys, use(call.kind()));
        if (!conflicts.isEmpty()) {
            return call.kind() == Call.Kind.TRANSACTION
                    ? Answers.transactionConflicts(keys.size(), conflicts)
                    : Answers.conflict();
        }
        List<ItemKey> written = call.writes().stream().map(Call.Action::key).toList();
        try {
            history.before(written, link);
            HttpMessage answer = link.send(request);
            if (answer.isOk() && !committed.isReplay(call.token())) {
                written.forEach(stamps::own);
                history.after(written);
                tally.wrote(written);
            }
            return answer;
        } catch (IOException e) {
            // Done or not: the replicator reads what is there.
            written.forEach(stamps::own);
            throw e;
        } finally {
            tracker.release(keys);
        }
    }

    /** A batch is many plain writes: it waits where the service would hand single ones back as unprocessed. */
    private static KeyTracker.Use use(Call.Kind kind) {
        return switch (kind) {
            case TRANSACTION -> KeyTracker.Use.TRANSACTION;
            case WRITE -> KeyTracker.Use.WRITE;
            default -> KeyTracker.Use.REPLICA;
        };
    }

    HttpMessage transactGet(Call call, HttpMessage request, EngineLink link) throws IOException {
        List<Integer> conflicts = tracker.writtenNow(call.keys());
        return conflicts.isEmpty() ? link.send(request) : Answers.transactionConflicts(call.keys().size(), conflicts);
    }

    /** A write of the cloud itself: seed, sweep. @throws EngineRefusal when the engine says no */
    JsonNode write(String operation, JsonNode body, EngineLink link) throws IOException, InterruptedException {
        Call call = Call.of(operation, body, schemas);
        HttpMessage answer = taken(
                new Call(operation, Call.Kind.BATCH_WRITE, body, call.actions()), EngineLink.request(operation, body),
                link);
        if (!answer.isOk()) {
            throw new EngineRefusal(operation, Json.read(answer.body()));
        }
        return Json.read(answer.body());
    }

    /** Reads what is owed to the other region, at most {@link #MOST_READ} items. Items in work come another time. */
    List<Image> images(Set<ItemKey> keys, EngineLink link) throws IOException {
        var before = new HashMap<ItemKey, Stamp>();
        for (ItemKey key : keys) {
            if (before.size() < MOST_READ && !tracker.isAnyBusy(Set.of(key))) {
                stamps.of(key).ifPresent(s -> before.put(key, s));
            }
        }
        Map<ItemKey, JsonNode> items = readAll(before.keySet(), link);
        var images = new ArrayList<Image>();
        before.forEach((key, stamp) -> {
            // Written meanwhile: this image may be either version, so it is read again later.
            if (!tracker.isAnyBusy(Set.of(key)) && stamps.of(key).filter(stamp::equals).isPresent()) {
                images.add(new Image(key, stamp, Optional.ofNullable(items.get(key))));
            }
        });
        return images;
    }

    /** Consistent reads by key; absent items are absent. */
    Map<ItemKey, JsonNode> readAll(Set<ItemKey> keys, EngineLink link) throws IOException {
        ObjectNode request = requestFor(keys);
        var items = new HashMap<ItemKey, JsonNode>();
        while (!request.path("RequestItems").isEmpty()) {
            JsonNode answer = link.call("BatchGetItem", request);
            answer.path("Responses").properties().forEach(table -> table.getValue()
                    .forEach(item -> items.put(ItemKey.of(table.getKey(), item, schemas), item)));
            request = Json.object();
            request.set("RequestItems", answer.path("UnprocessedKeys"));
        }
        return items;
    }

    private ObjectNode requestFor(Set<ItemKey> keys) {
        ObjectNode request = Json.object();
        ObjectNode tables = request.putObject("RequestItems");
        for (ItemKey key : keys) {
            JsonNode table = tables.get(key.table());
            ObjectNode entry = table == null
                    ? tables.putObject(key.table()).put("ConsistentRead", true)
                    : (ObjectNode) table;
            entry.withArray("Keys").add(key.json(schemas));
        }
        return request;
    }

    /** Writes of the other region, at most {@link #MOST_WRITTEN}: the newer stamp wins, item by item. */
    void apply(List<Image> images, EngineLink link) throws IOException, InterruptedException {
        List<ItemKey> keys = images.stream().map(Image::key).toList();
        tracker.take(keys, KeyTracker.Use.REPLICA);
        try {
            var newer = new ArrayList<Image>();
            for (Image image : images) {
                if (stamps.of(image.key()).filter(here -> !image.stamp().isNewerThan(here)).isEmpty()) {
                    newer.add(image);
                }
            }
            if (newer.isEmpty()) {
                return;
            }
            List<ItemKey> written = newer.stream().map(Image::key).toList();
            history.before(written, link);
            link.call("BatchWriteItem", writeOf(newer));
            newer.forEach(i -> stamps.replicated(i.key(), i.stamp()));
            history.after(written);
        } finally {
            tracker.release(new HashSet<>(keys));
        }
    }

    private JsonNode writeOf(List<Image> images) {
        ObjectNode request = Json.object();
        ObjectNode tables = request.putObject("RequestItems");
        for (Image image : images) {
            ArrayNode writes = tables.withArray(image.key().table());
            ObjectNode write = writes.addObject();
            image.item()
                    .ifPresentOrElse(
                            item -> write.putObject("PutRequest").set("Item", item),
                            () -> write.putObject("DeleteRequest").set("Key", image.key().json(schemas)));
        }
        return request;
    }
}
