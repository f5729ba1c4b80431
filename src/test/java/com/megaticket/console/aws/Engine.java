package com.megaticket.console.aws;

import com.megaticket.console.shared.schema.IndexSpec;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.schema.TableSpec;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The real engine as a child process, in memory, for the tests of these adapters. Each region has tables of its own. */
final class Engine implements AutoCloseable {
    private final Process process;
    private final int port;

    Engine() {
        try {
            try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
            Path jars = Path.of("target", "engine").toAbsolutePath();
            process = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                    "-Djava.library.path=" + jars, "-cp", jars + "/*",
                    "software.amazon.dynamodb.services.local.main.ServerRunner", "-inMemory", "-port",
                    "" + port, "-disableTelemetry")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            await();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    static void createAll(DynamoDbClient client, TableNames names) {
        Schema.TABLES.forEach(t -> create(client, names, t, t.indexes()));
        Schema.TABLES.forEach(t -> t.ttlAttribute().ifPresent(ttl -> expire(client, names.of(t.table()), ttl)));
    }

    static void expire(DynamoDbClient client, String table, String attribute) {
        client.updateTimeToLive(
                r -> r.tableName(table).timeToLiveSpecification(s -> s.enabled(true).attributeName(attribute)));
    }

    static void create(DynamoDbClient client, TableNames names, TableSpec table, List<IndexSpec> indexes) {
        var keys = new TreeSet<String>();
        keys.add(table.hash());
        table.range().ifPresent(keys::add);
        indexes.forEach(i -> Stream.concat(Stream.of(i.hash()), i.range().stream()).forEach(keys::add));
        var global = indexes.stream()
                .map(i -> GlobalSecondaryIndex.builder()
                        .indexName(names.of(i.name()))
                        .keySchema(key(i.hash(), i.range()))
                        .projection(p -> p.projectionType(ProjectionType.ALL))
                        .build())
                .toList();
        client.createTable(r -> r.tableName(names.of(table.table()))
                .keySchema(key(table.hash(), table.range()))
                .attributeDefinitions(keys.stream().map(Engine::text).toList())
                .globalSecondaryIndexes(global.isEmpty() ? null : global)
                .billingMode(BillingMode.PAY_PER_REQUEST));
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
    }

    private static List<KeySchemaElement> key(String hash, Optional<String> range) {
        var key = new ArrayList<KeySchemaElement>();
        key.add(KeySchemaElement.builder().attributeName(hash).keyType(KeyType.HASH).build());
        range.ifPresent(r -> key.add(KeySchemaElement.builder().attributeName(r).keyType(KeyType.RANGE).build()));
        return key;
    }

    private void await() throws IOException {
        for (int i = 0; i < 300; i++) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException _) {
                java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
        close();
        throw new IOException("the engine did not start");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
