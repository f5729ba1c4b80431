package com.megaticket.console.aws;

import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.schema.TableSpec;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** {@link ItemStore} on DynamoDB. Safe on any thread but the FX thread; blocks for as long as its clients' time-outs. */
public final class DynamoItemStore implements ItemStore {
    private final String region;
    private final DynamoDbClient reads;
    private final DynamoDbClient writes;
    private final TableNames names;
    private final Actions actions;

    /**
     * @param reads may repeat a request
     * @param writes must not: the ledger has to know of every attempt; carries {@link Sending.Watch}
     */
    public DynamoItemStore(String region, DynamoDbClient reads, DynamoDbClient writes, TableNames names) {
        this.region = region;
        this.reads = reads;
        this.writes = writes;
        this.names = names;
        this.actions = new Actions(names);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public Optional<Item> get(Table table, Key key) {
        var request = GetItemRequest.builder()
                .tableName(names.of(table))
                .key(Attributes.of(key.attributes()))
                .consistentRead(true)
                .build();
        return answered(names.of(table), () -> {
            var answer = reads.getItem(request);
            return answer.hasItem() ? Optional.of(Attributes.item(answer.item())) : Optional.empty();
        });
    }

    @Override
    public List<Item> query(Table table, String hash) {
        return pages(partition(table, hash).keyConditionExpression("#h = :h").build(), names.of(table));
    }

    @Override
    public List<Item> query(Table table, String hash, String prefix) {
        String range = Schema.of(table).range().orElseThrow();
        return pages(
                partition(table, hash)
                        .keyConditionExpression("#h = :h AND begins_with(#r, :r)")
                        .expressionAttributeNames(Map.of("#h", Schema.of(table).hash(), "#r", range))
                        .expressionAttributeValues(Map.of(":h", text(hash), ":r", text(prefix)))
                        .build(),
                names.of(table));
    }

    @Override
    public List<Item> queryAfter(Table table, String hash, String sort) {
        String range = Schema.of(table).range().orElseThrow();
        return pages(
                partition(table, hash)
                        .keyConditionExpression("#h = :h AND #r > :r")
                        .expressionAttributeNames(Map.of("#h", Schema.of(table).hash(), "#r", range))
                        .expressionAttributeValues(Map.of(":h", text(hash), ":r", text(sort)))
                        .build(),
                names.of(table));
    }

    @Override
    public Optional<Item> last(Table table, String hash) {
        var request = partition(table, hash).keyConditionExpression("#h = :h").scanIndexForward(false).limit(1).build();
        return answered(names.of(table),
                () -> reads.query(request).items().stream().findFirst().map(Attributes::item));
    }

    @Override
    public List<Item> queryIndex(Table table, IndexName index, String hash) {
        var request = QueryRequest.builder()
                .tableName(names.of(table))
                .indexName(names.of(index))
                .keyConditionExpression("#h = :h")
                .expressionAttributeNames(Map.of("#h", hashOf(index)))
                .expressionAttributeValues(Map.of(":h", text(hash)))
                .build();
        return pages(request, names.of(table) + "/" + names.of(index));
    }

    @Override
    public List<Item> scan(Table table) {
        var request = ScanRequest.builder().tableName(names.of(table)).consistentRead(true).build();
        return answered(
                names.of(table), () -> items(reads.scanPaginator(request).stream().map(ScanResponse::items)));
    }

    @Override
    public TransactResult transact(Transaction transaction) {
        String what = names.of(transaction.writes().getFirst().table());
        TransactWriteItemsRequest.Builder rendered;
        try {
            rendered = actions.request(transaction);
        } catch (IllegalArgumentException e) {
            return new TransactResult.Rejected(AwsFailures.of(what, e));
        }
        var sending = new Sending();
        try {
            writes.transactWriteItems(rendered
                    .overrideConfiguration(o -> o.putExecutionAttribute(Sending.ATTRIBUTE, sending))
                    .build());
            return new TransactResult.Committed();
        } catch (RuntimeException e) {
            return AwsFailures.attempt(what, e, sending, transaction.writes().size());
        }
    }

    private QueryRequest.Builder partition(Table table, String hash) {
        return QueryRequest.builder()
                .tableName(names.of(table))
                .consistentRead(true)
                .expressionAttributeNames(Map.of("#h", Schema.of(table).hash()))
                .expressionAttributeValues(Map.of(":h", text(hash)));
    }

    private List<Item> pages(QueryRequest request, String what) {
        return answered(what, () -> items(reads.queryPaginator(request).stream().map(QueryResponse::items)));
    }

    private static List<Item> items(Stream<List<Map<String, AttributeValue>>> pages) {
        return pages.flatMap(List::stream).map(Attributes::item).toList();
    }

    private static <T> T answered(String what, Supplier<T> read) {
        try {
            return read.get();
        } catch (RuntimeException e) {
            throw AwsFailures.fault(what, e);
        }
    }

    private static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    /** PERFORMANCE is an index some installations have in place of the schema's own. */
    private static String hashOf(IndexName index) {
        return Schema.TABLES.stream()
                .map(TableSpec::indexes)
                .flatMap(List::stream)
                .filter(i -> i.name() == index)
                .findFirst()
                .map(i -> i.hash())
                .orElse("performanceId");
    }
}
