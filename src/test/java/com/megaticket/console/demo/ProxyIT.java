package com.megaticket.console.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The undisturbed proxy behaves as the service does, seen through the real client. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProxyIT {
    private DynamoDbClient client;
    private Rows rows;
    private final String partition = "PERF#" + TestCloud.uniquePerformance() + "#2026-12-01#19:30";

    @BeforeAll
    void open() {
        client = TestCloud.client(TestCloud.shared().seoul());
        rows = new Rows(client);
    }

    @AfterAll
    void close() {
        client.close();
    }

    @Test
    void makesAllTablesWithStreamsAndTtl() {
        assertThat(client.listTables().tableNames()).hasSize(6).contains(Rows.TABLE);
        var table = client.describeTable(d -> d.tableName(Rows.TABLE)).table();
        assertThat(table.globalSecondaryIndexes()).hasSize(3);
        assertThat(table.streamSpecification().streamViewTypeAsString()).isEqualTo("NEW_AND_OLD_IMAGES");
        var ttl = client.describeTimeToLive(d -> d.tableName(Rows.TABLE)).timeToLiveDescription();
        assertThat(ttl.attributeName()).isEqualTo("ttl");
    }

    @Test
    void writesAndReads() {
        rows.put(partition, "SEAT#1층-B-7-1", "status", "HOLDING");
        assertThat(rows.text(partition, "SEAT#1층-B-7-1", "status")).isEqualTo("HOLDING");
    }

    @Test
    void failedConditionKeepsItsPositionAndItem() {
        rows.put(partition, "SEAT#taken", "status", "CONFIRMED");
        var thrown = catchThrowableOfType(
                TransactionCanceledException.class,
                () -> client.transactWriteItems(t -> t.transactItems(
                        List.of(Rows.putIfAbsent(partition, "SEAT#free"), Rows.putIfAbsent(partition, "SEAT#taken")))));
        assertThat(thrown.cancellationReasons()).extracting(r -> r.code())
                .containsExactly("None", "ConditionalCheckFailed");
        assertThat(thrown.cancellationReasons().get(1).item())
                .containsEntry("status", AttributeValue.fromS("CONFIRMED"));
        assertThat(rows.get(partition, "SEAT#free")).isEmpty();
    }
}
