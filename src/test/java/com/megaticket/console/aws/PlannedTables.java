package com.megaticket.console.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The tables as Terraform planned them: what {@code infra/check/run} leaves behind. Nothing here knows the console's schema. */
record PlannedTables(List<JsonNode> tables) {
    private static final Path LEFT = Path.of("target", "infra", "out", "seoul-test.after.json");

    static PlannedTables read() throws IOException {
        if (!Files.exists(LEFT)) {
            throw new IOException(LEFT + " is missing: infra/check/run leaves it, and runs this test");
        }
        JsonNode root = new ObjectMapper().readTree(LEFT.toFile()).path("values").path("root_module");
        return new PlannedTables(resources(root).filter(r -> r.path("type").asText().equals("aws_dynamodb_table"))
                .map(r -> r.path("values")).toList());
    }

    private static Stream<JsonNode> resources(JsonNode module) {
        return Stream.concat(each(module.path("resources")),
                each(module.path("child_modules")).flatMap(PlannedTables::resources));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    void make(DynamoDbClient client) {
        tables.forEach(table -> make(client, table));
    }

    private static void make(DynamoDbClient client, JsonNode table) {
        var indexes = each(table.path("global_secondary_index")).map(i -> GlobalSecondaryIndex.builder()
                .indexName(i.path("name").asText()).keySchema(keys(i))
                .projection(p -> p.projectionType(ProjectionType.fromValue(i.path("projection_type").asText())))
                .build()).toList();
        client.createTable(r -> r.tableName(table.path("name").asText()).keySchema(keys(table))
                .attributeDefinitions(each(table.path("attribute")).map(a -> AttributeDefinition.builder()
                        .attributeName(a.path("name").asText())
                        .attributeType(ScalarAttributeType.fromValue(a.path("type").asText())).build()).toList())
                .globalSecondaryIndexes(indexes.isEmpty() ? null : indexes)
                .billingMode(BillingMode.fromValue(table.path("billing_mode").asText()))
                .streamSpecification(s -> s.streamEnabled(table.path("stream_enabled").asBoolean())
                        .streamViewType(table.path("stream_view_type").asText())));
        each(table.path("ttl")).filter(t -> t.path("enabled").asBoolean()).forEach(t -> client.updateTimeToLive(
                r -> r.tableName(table.path("name").asText()).timeToLiveSpecification(
                        s -> s.enabled(true).attributeName(t.path("attribute_name").asText()))));
    }

    private static List<KeySchemaElement> keys(JsonNode of) {
        var keys = new ArrayList<KeySchemaElement>();
        keys.add(KeySchemaElement.builder().attributeName(of.path("hash_key").asText()).keyType(KeyType.HASH).build());
        if (!of.path("range_key").asText("").isEmpty()) {
            keys.add(KeySchemaElement.builder().attributeName(of.path("range_key").asText()).keyType(KeyType.RANGE)
                    .build());
        }
        return keys;
    }
}
