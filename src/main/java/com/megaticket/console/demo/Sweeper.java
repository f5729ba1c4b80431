package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.schema.TableSpec;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * TTL of one region: deletes rows some time after they expired, if they still have the time they had when they were found.
 * The deletes replicate, and no fence stops them, as with the service.
 */
final class Sweeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final Duration ROUND = Duration.ofSeconds(30);

    private final DemoRegion region;
    private final TableNames names;
    private final Clock clock;
    private final Thread worker;

    Sweeper(DemoRegion region, TableNames names, Clock clock) {
        this.region = region;
        this.names = names;
        this.clock = clock;
        this.worker = Thread.ofVirtual().name("sweep-" + region.name()).unstarted(this::run);
    }

    void start() {
        worker.start();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(ROUND);
                if (region.isAlive()) {
                    round();
                }
            }
        } catch (InterruptedException _) {
            LOG.debug("sweeper of {} ends", region.name());
        }
    }

    private void round() throws InterruptedException {
        try {
            sweep();
        } catch (IOException e) {
            LOG.debug("sweep in {} broken off: {}", region.name(), e.toString());
        }
    }

    /** One round over all tables with a TTL. */
    void sweep() throws IOException, InterruptedException {
        long expired = clock.instant().minus(region.faults().time(DemoFault.TTL_LATENESS)).getEpochSecond();
        try (EngineLink link = region.link()) {
            for (TableSpec spec : Schema.TABLES) {
                if (spec.ttlAttribute().isPresent()) {
                    sweep(spec, spec.ttlAttribute().get(), expired, link);
                }
            }
        }
    }

    private void sweep(TableSpec spec, String ttl, long expired, EngineLink link)
            throws IOException, InterruptedException {
        ObjectNode scan = Json.object()
                .put("TableName", names.of(spec.table()))
                .put("FilterExpression", "#t < :now");
        scan.putObject("ExpressionAttributeNames").put("#t", ttl);
        scan.putObject("ExpressionAttributeValues").set(":now", Json.number(expired));
        while (true) {
            JsonNode page = link.call("Scan", scan);
            for (JsonNode item : page.path("Items")) {
                delete(spec, ttl, item, link);
            }
            if (!page.has("LastEvaluatedKey")) {
                return;
            }
            scan.set("ExclusiveStartKey", page.get("LastEvaluatedKey"));
        }
    }

    private void delete(TableSpec spec, String ttl, JsonNode item, EngineLink link)
            throws IOException, InterruptedException {
        String table = names.of(spec.table());
        ObjectNode delete = Json.object().put("TableName", table).put("ConditionExpression", "#t = :t");
        delete.set("Key", ItemKey.of(table, item, region.store().schemas()).json(region.store().schemas()));
        delete.putObject("ExpressionAttributeNames").put("#t", ttl);
        delete.putObject("ExpressionAttributeValues").set(":t", item.path(ttl));
        try {
            region.store().write("DeleteItem", delete, link);
        } catch (EngineRefusal e) {
            // Written meanwhile: it is not expired any more.
            if (!e.type().equals("ConditionalCheckFailedException")) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        worker.interrupt();
    }
}
