package com.megaticket.console.aws;

import com.megaticket.console.failover.reconcile.Change;
import com.megaticket.console.failover.reconcile.ChangeStream;
import com.megaticket.console.shared.store.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamDescription;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * {@link ChangeStream} on DynamoDB Streams. Shards are read from their oldest record, a parent before its children, since an item's
 * changes go from the one to the other (Developer Guide, "Reading and processing a stream").
 */
public final class DynamoChangeStream implements ChangeStream {
    /** A shard that is open has no end. Its pages may be empty in the middle; so many in a row mean that it was read. */
    private static final int EMPTY_PAGES = 5;

    /** Times in the stream are approximate; DynamoDB Local rounds them to the minute (measured). */
    private static final Duration ROUNDED = Duration.ofMinutes(1);

    private final String region;
    private final String table;
    private final DynamoDbClient tables;
    private final DynamoDbStreamsClient streams;
    private final Supplier<Instant> clock;

    /** @param clock service time: what is written after the call began is not waited for */
    public DynamoChangeStream(AwsClients clients, String region, String table, Supplier<Instant> clock) {
        this.region = region;
        this.table = table;
        this.tables = clients.reads(region);
        this.streams = clients.changes(region);
        this.clock = clock;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public void read(Consumer<Change> each, BooleanSupplier stop) {
        try {
            String arn = arn();
            Instant begun = clock.get();
            for (Shard shard : parentsFirst(shards(arn))) {
                read(arn, shard.shardId(), begun, each, stop);
            }
        } catch (RuntimeException e) {
            throw AwsFailures.fault(table + "/stream", e);
        }
    }

    private String arn() {
        TableDescription description = tables.describeTable(t -> t.tableName(table)).table();
        boolean images = description.streamSpecification() != null && description.streamSpecification()
                .streamViewType() == StreamViewType.NEW_AND_OLD_IMAGES;
        if (description.latestStreamArn() == null || !images) {
            throw AwsFailures.misconfigured(table + "/stream", "the table has no stream with both images");
        }
        return description.latestStreamArn();
    }

    private List<Shard> shards(String arn) {
        var shards = new ArrayList<Shard>();
        String after = null;
        do {
            String from = after;
            StreamDescription page = streams.describeStream(s -> s.streamArn(arn).exclusiveStartShardId(from))
                    .streamDescription();
            shards.addAll(page.shards());
            after = page.lastEvaluatedShardId();
        } while (after != null);
        return shards;
    }

    static List<Shard> parentsFirst(List<Shard> shards) {
        var byId = new HashMap<String, Shard>();
        shards.forEach(s -> byId.put(s.shardId(), s));
        var sorted = new ArrayList<Shard>();
        Set<String> done = new HashSet<>();
        shards.forEach(s -> add(s, byId, done, sorted));
        return sorted;
    }

    private static void add(@Nullable Shard shard, Map<String, Shard> byId, Set<String> done, List<Shard> sorted) {
        if (shard != null && done.add(shard.shardId())) {
            add(byId.get(Optional.ofNullable(shard.parentShardId()).orElse("")), byId, done, sorted);
            sorted.add(shard);
        }
    }

    private void read(String arn, String shard, Instant begun, Consumer<Change> each, BooleanSupplier stop) {
        String next = streams.getShardIterator(s -> s.streamArn(arn).shardId(shard)
                .shardIteratorType(ShardIteratorType.TRIM_HORIZON)).shardIterator();
        int empty = 0;
        boolean late = false;
        while (next != null && empty < EMPTY_PAGES && !late && !stop.getAsBoolean()) {
            String here = next;
            var page = streams.getRecords(r -> r.shardIterator(here));
            for (Record told : page.records()) {
                Change change = change(told.dynamodb());
                each.accept(change);
                late = change.at().isAfter(begun.plus(ROUNDED));
            }
            empty = page.records().isEmpty() ? empty + 1 : 0;
            next = page.nextShardIterator();
        }
    }

    private Change change(StreamRecord told) {
        Optional<Item> before = told.hasOldImage() ? Optional.of(Attributes.item(told.oldImage())) : Optional.empty();
        Optional<Item> after = told.hasNewImage() ? Optional.of(Attributes.item(told.newImage())) : Optional.empty();
        return new Change(region, told.approximateCreationDateTime(), before, after);
    }
}
