package com.megaticket.console.bench;

import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * The yardstick: the actions of the ledger's verbs, sent by the bare SDK as one request each, with items of the same size and
 * simple conditions; a conflict is sent again at once. No reading of answers, no ids kept, no fences of its own.
 */
record Bare(DynamoDbClient client, String fence) {
    private static final TableNames NAMES = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
    private static final String RESERVATIONS = NAMES.of(Table.RESERVATIONS);
    private static final String CONSOLE = NAMES.of(Table.CONSOLE);
    private static final String INSTANT = "2026-02-01T05:10:00.000Z";
    /** What a sale changes on a row: the attributes the ledger changes. */
    private static final String SELL = "SET #s = :to, reservationId = :id, confirmedAt = :t, sourceRegion = :t, grade = :t,"
            + " price = :t, performanceTitle = :t, venue = :t, posterUrl = :t, heldAs = :id, party = :t, bookingNo = :t"
            + " REMOVE holdingId, holdExpiresAt, #ttl, firstHeldAt, recovered";
    private static final String FREE = "attribute_not_exists(PK)";

    static Bare on(DynamoDbClient client) {
        String fence = UUID.randomUUID().toString();
        var item = key("FENCE", fence);
        item.put("open", AttributeValue.fromBool(true));
        client.putItem(p -> p.tableName(RESERVATIONS).item(item));
        return new Bare(client, fence);
    }

    private static Map<String, AttributeValue> key(String pk, String sk) {
        var key = new HashMap<String, AttributeValue>();
        key.put("PK", AttributeValue.fromS(pk));
        key.put("SK", AttributeValue.fromS(sk));
        return key;
    }

    private static Map<String, AttributeValue> row(Showing showing, PricedSeat seat, String id) {
        var item = key(showing.partition(), seat.seat().sortKey());
        item.put("holdingId", AttributeValue.fromS(id));
        item.put("price", AttributeValue.fromN("170000"));
        item.put("seatNumber", AttributeValue.fromN(Integer.toString(seat.seat().number())));
        item.put("holdExpiresAt", AttributeValue.fromN("1769922660"));
        item.put("ttl", AttributeValue.fromN("1770527460"));
        texts("status", "HOLDING", "performanceId", showing.performance().value(), "date", showing.dateText(), "time",
                showing.timeText(), "seatId", seat.seat().toString(), "rowId", seat.seat().row(), "grade", seat.grade(),
                "performanceTitle", LedgerRig.COPY.title(), "venue", LedgerRig.COPY.venue(), "posterUrl",
                LedgerRig.COPY.posterUrl(), "createdAt", INSTANT, "firstHeldAt", INSTANT, "expiresAt", INSTANT,
                "heldBy",
                "bench-1", "party", seat.seat().toString(), "sourceRegion", "ap-northeast-2").forEach(item::put);
        return item;
    }

    private static Map<String, AttributeValue> texts(String... pairs) {
        var texts = new HashMap<String, AttributeValue>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], AttributeValue.fromS(pairs[i + 1]));
        }
        return texts;
    }

    private static TransactWriteItem put(String table, Map<String, AttributeValue> item) {
        return TransactWriteItem.builder().put(p -> p.tableName(table).item(item).conditionExpression(FREE)).build();
    }

    private static TransactWriteItem record(String table, String pk) {
        var item = key(pk, UUID.randomUUID().toString());
        item.put("padding", AttributeValue.fromS("x".repeat(200)));
        return put(table, item);
    }

    private TransactWriteItem check() {
        return TransactWriteItem.builder()
                .conditionCheck(c -> c.tableName(RESERVATIONS)
                        .key(key("FENCE", fence))
                        .conditionExpression("#o = :t")
                        .expressionAttributeNames(Map.of("#o", "open"))
                        .expressionAttributeValues(Map.of(":t", AttributeValue.fromBool(true))))
                .build();
    }

    private static TransactWriteItem update(Showing showing, PricedSeat seat, String expression, String from,
            String id) {
        return TransactWriteItem.builder()
                .update(u -> u.tableName(RESERVATIONS)
                        .key(key(showing.partition(), seat.seat().sortKey()))
                        .updateExpression(expression)
                        .conditionExpression("#s = :from")
                        .expressionAttributeNames(Map.of("#s", "status", "#ttl", "ttl"))
                        .expressionAttributeValues(
                                texts(":from", from, ":to", "CONFIRMED", ":id", id, ":t", INSTANT)))
                .build();
    }

    void hold(Showing showing, List<PricedSeat> seats) {
        var writes = new ArrayList<TransactWriteItem>();
        String id = UUID.randomUUID().toString();
        seats.forEach(s -> writes.add(put(RESERVATIONS, row(showing, s, id))));
        finish(writes, showing);
        send(writes);
    }

    void sell(Showing showing, List<PricedSeat> seats) {
        var writes = new ArrayList<TransactWriteItem>();
        String id = UUID.randomUUID().toString();
        seats.forEach(s -> writes.add(
                update(showing, s, SELL, "HOLDING", id)));
        writes.add(record(CONSOLE, "BOOKING#" + id));
        finish(writes, showing);
        send(writes);
    }

    /** Deletes the old rows, writes their records, sells the held new ones. */
    void exchange(Showing showing, List<PricedSeat> from, List<PricedSeat> to) {
        var writes = new ArrayList<TransactWriteItem>();
        String id = UUID.randomUUID().toString();
        to.forEach(s -> writes.add(
                update(showing, s, SELL, "HOLDING", id)));
        from.forEach(s -> writes.add(TransactWriteItem.builder()
                .delete(d -> d.tableName(RESERVATIONS)
                        .key(key(showing.partition(), s.seat().sortKey()))
                        .conditionExpression("#s = :c")
                        .expressionAttributeNames(Map.of("#s", "status"))
                        .expressionAttributeValues(Map.of(":c", AttributeValue.fromS("CONFIRMED"))))
                .build()));
        from.forEach(s -> {
            var item = row(showing, s, id);
            item.put("PK", AttributeValue.fromS("CANCELLED#" + id));
            writes.add(put(RESERVATIONS, item));
        });
        writes.add(record(CONSOLE, "BOOKING#" + id));
        finish(writes, showing);
        send(writes);
    }

    /** @return how many rows there are */
    int read(Showing showing) {
        int rows = 0;
        for (var page : client.queryPaginator(q -> q.tableName(RESERVATIONS)
                .consistentRead(true)
                .keyConditionExpression("PK = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(showing.partition()))))) {
            rows += page.items().size();
        }
        return rows;
    }

    private void finish(List<TransactWriteItem> writes, Showing showing) {
        writes.add(record(CONSOLE, "AUDIT#" + showing.key()));
        writes.add(record(RESERVATIONS, showing.actPartition()));
        writes.add(check());
    }

    private void send(List<TransactWriteItem> writes) {
        String token = UUID.randomUUID().toString();
        while (true) {
            try {
                client.transactWriteItems(t -> t.transactItems(writes).clientRequestToken(token));
                return;
            } catch (TransactionCanceledException e) {
                boolean conflict = e.cancellationReasons().stream()
                        .anyMatch(r -> "TransactionConflict".equals(r.code()));
                if (!conflict) {
                    throw e;
                }
                sleep(ThreadLocalRandom.current().nextInt(1, 15));
            }
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
