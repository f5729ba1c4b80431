package com.megaticket.console.bench;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.TestCloud;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.ItemStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Two engines in memory, with the same full houses of 1,210: each seat sold by a console, in orders of
 * four with their act records.
 */
final class TwinHouses implements AutoCloseable {
    static final int SEATS = 1_210;
    private static final int ORDER = 4;
    private static final int BATCH = 25;
    private static final int ATTEMPTS = 20;
    private static final TableNames NAMES = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
    static final String RESERVATIONS = NAMES.of(Table.RESERVATIONS);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration LONG = Duration.ofMinutes(2);
    /** A figure, not a service: nothing is given up on a busy machine. */
    private static final Limits PATIENT = new Limits(Duration.ofSeconds(10), LONG, LONG.multipliedBy(2), LONG, 8);

    private final List<BareEngine> engines;
    private final List<DynamoDbClient> bare;
    private final AwsClients clients;
    private final int showings;

    TwinHouses(int showings) throws IOException, InterruptedException {
        this.showings = showings;
        engines = List.of(new BareEngine(), new BareEngine());
        bare = engines.stream().map(e -> TestCloud.client(e.address(), DemoCloud.SEOUL, LONG)).toList();
        clients = new AwsClients(AwsAccess.demo(Map.of(
                DemoCloud.SEOUL, engines.getFirst().address(),
                DemoCloud.TOKYO, engines.getLast().address())), PATIENT, Clock.systemUTC(),
                new ServiceClock(Clock.systemUTC()));
        for (int i = 0; i < engines.size(); i++) {
            engines.get(i).make(bare.get(i), NAMES);
        }
        fill();
    }

    ItemStore seoul() {
        return clients.store(DemoCloud.SEOUL, NAMES);
    }

    ItemStore tokyo() {
        return clients.store(DemoCloud.TOKYO, NAMES);
    }

    /** Every page of both tables, read strongly and dropped. */
    int scan() {
        int rows = 0;
        for (DynamoDbClient client : bare) {
            for (var page : client.scanPaginator(s -> s.tableName(RESERVATIONS).consistentRead(true))) {
                rows += page.items().size();
            }
        }
        return rows;
    }

    /** Every page of every showing's two partitions, read strongly and dropped. */
    int query() {
        int rows = 0;
        for (DynamoDbClient client : bare) {
            for (int n = 0; n < showings; n++) {
                Showing showing = showing(n);
                for (String partition : List.of(showing.actPartition(), showing.partition())) {
                    for (var page : client.queryPaginator(q -> q.tableName(RESERVATIONS).consistentRead(true)
                            .keyConditionExpression("PK = :p")
                            .expressionAttributeValues(Map.of(":p", AttributeValue.fromS(partition))))) {
                        rows += page.items().size();
                    }
                }
            }
        }
        return rows;
    }

    private static Showing showing(int number) {
        return new Showing(new PerformanceId("perf-bench-" + number), LocalDate.of(2026, 12, 24), LocalTime.of(19, 30));
    }

    /** Both at once. */
    private void fill() throws InterruptedException {
        var done = new CountDownLatch(bare.size());
        var broken = new AtomicReference<Failure>();
        var background = new VirtualBackground();
        for (DynamoDbClient client : bare) {
            background.run("fill", LONGEST, () -> {
                IntStream.range(0, showings).forEach(n -> fill(client, n));
                return showings;
            }, new Background.Done<Integer>() {
                @Override
                public void value(Integer value) {
                    done.countDown();
                }

                @Override
                public void failed(Failure failure) {
                    broken.set(failure);
                    done.countDown();
                }
            });
        }
        done.await();
        if (broken.get() != null) {
            throw new IllegalStateException("not filled: " + broken.get());
        }
    }

    private static void fill(DynamoDbClient client, int number) {
        Showing showing = showing(number);
        var schedule = new HashMap<String, AttributeValue>();
        texts(schedule, "scheduleId", showing.key(), "performanceId", showing.performance().value(), "date",
                showing.dateText(), "time", showing.timeText(), "datetime", showing.dateText() + "T19:30");
        client.putItem(p -> p.tableName(NAMES.of(Table.SCHEDULES)).item(schedule));
        var items = new ArrayList<Map<String, AttributeValue>>();
        for (int first = 0; first < SEATS; first += ORDER) {
            int size = Math.min(ORDER, SEATS - first);
            String booking = id("booking", number, first);
            for (int seat = first; seat < first + size; seat++) {
                items.add(row(showing, seat, booking, id("hold", number, first), size));
            }
            items.add(act(showing, first, size, booking, id("act", number, first)));
        }
        for (int from = 0; from < items.size(); from += BATCH) {
            List<WriteRequest> batch = items.subList(from, Math.min(items.size(), from + BATCH)).stream()
                    .map(i -> WriteRequest.builder().putRequest(p -> p.item(i)).build()).toList();
            put(client, batch);
        }
    }

    /** A busy engine now and then gives up waiting for its own lock; a put repeats harmlessly. */
    private static void put(DynamoDbClient client, List<WriteRequest> batch) {
        for (int attempt = 1;; attempt++) {
            try {
                client.batchWriteItem(b -> b.requestItems(Map.of(RESERVATIONS, batch)));
                return;
            } catch (InternalServerErrorException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static String id(String what, int showing, int number) {
        return UUID.nameUUIDFromBytes((what + showing + "/" + number).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String seat(int number) {
        return "1층-B-" + (1 + number / 14) + "-" + (1 + number % 14);
    }

    private static Map<String, AttributeValue> row(Showing showing, int seat, String booking, String hold, int size) {
        var item = new HashMap<String, AttributeValue>();
        texts(item, "PK", showing.partition(), "SK", "SEAT#" + seat(seat), "status", "CONFIRMED", "reservationId",
                booking, "heldAs", hold, "performanceId", showing.performance().value(), "date", showing.dateText(),
                "time", showing.timeText(), "seatId", seat(seat), "rowId", Integer.toString(1 + seat / 14), "grade",
                "VIP", "performanceTitle", LedgerRig.COPY.title(), "venue", LedgerRig.COPY.venue(), "posterUrl",
                LedgerRig.COPY.posterUrl(), "createdAt", "2026-11-20T05:10:00.000Z", "confirmedAt",
                "2026-11-20T05:10:40.000Z", "expiresAt", "2026-11-20T05:11:00.000Z", "heldBy", "window-1", "party",
                "n=" + size, "bookingNo", "S-" + booking.substring(0, 7).toUpperCase(java.util.Locale.ROOT),
                "sourceRegion", DemoCloud.SEOUL);
        item.put("price", AttributeValue.fromN("170000"));
        item.put("seatNumber", AttributeValue.fromN(Integer.toString(1 + seat % 14)));
        return item;
    }

    private static Map<String, AttributeValue> act(Showing showing, int first, int size, String booking, String id) {
        var item = new HashMap<String, AttributeValue>();
        String took = IntStream.range(first, first + size).mapToObj(TwinHouses::seat)
                .collect(java.util.stream.Collectors.joining(","));
        texts(item, "PK", showing.actPartition(), "SK", id + "#" + DemoCloud.SEOUL, "act", "SALE", "at",
                "2026-11-20T05:10:40.000Z", "by", "window-1", "took", took, "booking", booking, "bookingNo",
                "S-" + booking.substring(0, 7).toUpperCase(java.util.Locale.ROOT));
        return item;
    }

    private static void texts(Map<String, AttributeValue> item, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            item.put(pairs[i], AttributeValue.fromS(pairs[i + 1]));
        }
    }

    @Override
    public void close() {
        bare.forEach(DynamoDbClient::close);
        clients.close();
        engines.forEach(BareEngine::close);
    }
}
