package com.megaticket.console.race;

import com.megaticket.console.demo.DemoRegion;
import com.megaticket.console.demo.TestCloud;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What really happened to the items of reservations, as the engine's own stream tells it. */
final class EngineStream {
    private static final int EMPTY_READS = 3;

    private final DemoRegion region;

    EngineStream(DemoRegion region) {
        this.region = region;
    }

    /** All changes of the items that {@code wanted} takes (before or after), oldest first. */
    List<Change> read(Predicate<Item> wanted) {
        String arn;
        try (var tables = TestCloud.client(region)) {
            String table = TableNames.withPrefix(TableNames.DEFAULT_PREFIX).of(Table.RESERVATIONS);
            arn = tables.describeTable(r -> r.tableName(table)).table().latestStreamArn();
        }
        var changes = new ArrayList<Change>();
        try (var streams = client()) {
            streams.describeStream(r -> r.streamArn(arn)).streamDescription().shards().forEach(shard -> {
                String next = streams.getShardIterator(r -> r.streamArn(arn).shardId(shard.shardId())
                        .shardIteratorType(ShardIteratorType.TRIM_HORIZON)).shardIterator();
                for (int empty = 0; next != null && empty < EMPTY_READS;) {
                    String here = next;
                    var page = streams.getRecords(r -> r.shardIterator(here));
                    page.records().stream().map(EngineStream::change)
                            .filter(c -> c.before().filter(wanted).or(() -> c.after().filter(wanted)).isPresent())
                            .forEach(changes::add);
                    empty = page.records().isEmpty() ? empty + 1 : 0;
                    next = page.nextShardIterator();
                }
            });
        }
        return changes;
    }

    private DynamoDbStreamsClient client() {
        return DynamoDbStreamsClient.builder().endpointOverride(region.endpoint()).region(Region.of(region.name()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("demo", "demo")))
                .build();
    }

    private static Change change(Record told) {
        var images = told.dynamodb();
        Optional<Item> before = images.hasOldImage() ? Optional.of(item(images.oldImage())) : Optional.empty();
        Optional<Item> after = images.hasNewImage() ? Optional.of(item(images.newImage())) : Optional.empty();
        var address = Address.of(Table.RESERVATIONS, new Key(item(images.keys()).attributes()));
        return new Change(address, before, after);
    }

    private static Item item(Map<String, AttributeValue> image) {
        var attributes = new HashMap<String, Value>();
        image.forEach((name, value) -> attributes.put(name, value(value)));
        return new Item(attributes);
    }

    private static Value value(AttributeValue value) {
        return Values.canonical(switch (value.type()) {
            case S -> new Value.Text(value.s());
            case N -> new Value.Num(new BigDecimal(value.n()));
            case BOOL -> new Value.Flag(value.bool());
            default -> new Value.Other(value.type().name());
        });
    }
}
