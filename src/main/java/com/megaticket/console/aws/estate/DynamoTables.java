package com.megaticket.console.aws.estate;

import static com.megaticket.console.aws.estate.Reading.find;
import static com.megaticket.console.aws.estate.Reading.read;

import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Tables;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** {@link Tables} by DynamoDB. */
final class DynamoTables implements Tables {
    private final Clients clients;

    DynamoTables(Clients clients) {
        this.clients = clients;
    }

    @Override
    public Optional<Description> table(String region, String name) {
        return find(Action.TABLE, () -> clients.tables(region).describeTable(r -> r.tableName(name)).table())
                .map(DynamoTables::described);
    }

    private static Description described(TableDescription t) {
        var mode = Optional.ofNullable(t.billingModeSummary()).map(b -> b.billingMode());
        Long writes = t.provisionedThroughput() == null ? null : t.provisionedThroughput().writeCapacityUnits();
        return new Description(t.tableName(), t.tableArn(), t.tableStatusAsString(), keys(t.keySchema()),
                t.globalSecondaryIndexes().stream().map(DynamoTables::index).toList(),
                t.replicas().stream().map(r -> new Replica(r.regionName(), r.replicaStatusAsString(),
                        Optional.ofNullable(r.replicaInaccessibleDateTime()))).toList(),
                mode.filter(m -> m == BillingMode.PAY_PER_REQUEST).isPresent(), writes == null ? 0 : writes,
                Optional.ofNullable(t.warmThroughput()).map(w -> w.writeUnitsPerSecond()));
    }

    private static Index index(GlobalSecondaryIndexDescription i) {
        return new Index(i.indexName(), keys(i.keySchema()),
                i.projection().projectionTypeAsString() + i.projection().nonKeyAttributes().stream().sorted().toList(),
                i.indexStatusAsString());
    }

    private static List<String> keys(List<KeySchemaElement> schema) {
        return schema.stream().sorted(Comparator.comparing((KeySchemaElement k) -> k.keyType() == KeyType.RANGE))
                .map(KeySchemaElement::attributeName).toList();
    }

    @Override
    public Optional<String> timeToLive(String region, String name) {
        return find(Action.TIME_TO_LIVE,
                () -> clients.tables(region).describeTimeToLive(r -> r.tableName(name)).timeToLiveDescription())
                .filter(d -> d.timeToLiveStatus() == TimeToLiveStatus.ENABLED
                        || d.timeToLiveStatus() == TimeToLiveStatus.ENABLING)
                .map(d -> d.attributeName());
    }

    @Override
    public Optional<String> policy(String region, String tableArn) {
        return find(Action.TABLE_POLICY,
                () -> clients.tables(region).getResourcePolicy(r -> r.resourceArn(tableArn)).policy());
    }

    @Override
    public Limits limits(String region) {
        var limits = read(Action.TABLE_LIMITS, () -> clients.tables(region).describeLimits());
        return new Limits(limits.tableMaxWriteCapacityUnits(), limits.accountMaxWriteCapacityUnits());
    }
}
