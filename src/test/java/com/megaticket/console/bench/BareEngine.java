package com.megaticket.console.bench;

import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.schema.TableSpec;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * A DynamoDB Local of its own with more memory than the demo's, and tables without streams and indexes: 100,000 rows would
 * otherwise measure its garbage collector.
 */
final class BareEngine implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    BareEngine() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String folder = Path.of(System.getProperty("megaticket.engine")).toAbsolutePath().toString();
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx3g",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Djava.library.path=" + folder, "-cp",
                folder + "/*", "software.amazon.dynamodb.services.local.main.ServerRunner", "-inMemory", "-sharedDb",
                "-disableTelemetry", "-port", Integer.toString(port))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Waits for the engine, then makes the two tables that are read. */
    void make(DynamoDbClient client, TableNames names) {
        long limit = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                client.listTables();
                break;
            } catch (RuntimeException e) {
                if (System.nanoTime() > limit) {
                    throw e;
                }
                Pause.real().sleep(Duration.ofMillis(200));
            }
        }
        make(client, names, Schema.of(Table.RESERVATIONS));
        make(client, names, Schema.of(Table.SCHEDULES));
    }

    private static void make(DynamoDbClient client, TableNames names, TableSpec spec) {
        var keys = new ArrayList<KeySchemaElement>();
        var attributes = new ArrayList<AttributeDefinition>();
        keys.add(key(spec.hash(), KeyType.HASH));
        attributes.add(text(spec.hash()));
        spec.range().ifPresent(range -> {
            keys.add(key(range, KeyType.RANGE));
            attributes.add(text(range));
        });
        client.createTable(t -> t.tableName(names.of(spec.table())).billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes).keySchema(keys));
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
