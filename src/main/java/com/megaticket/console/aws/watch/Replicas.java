package com.megaticket.console.aws.watch;

import com.megaticket.console.recovery.signal.ReplicaReport;
import com.megaticket.console.recovery.signal.ReplicaReport.Described;
import com.megaticket.console.recovery.signal.ReplicaReport.Replica;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ReplicaDescription;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** DescribeTable of every table: a call each. */
final class Replicas {
    /** The service's answer for a table that is not there. */
    static final String NOT_FOUND = "NOT_FOUND";
    private static final String ACTION = "dynamodb:DescribeTable";

    private final Function<String, DynamoDbClient> clients;
    private final TableNames names;
    private final List<Table> tables;

    Replicas(Function<String, DynamoDbClient> clients, TableNames names, List<Table> tables) {
        this.clients = clients;
        this.names = names;
        this.tables = List.copyOf(tables);
    }

    ReplicaReport report(String region) {
        return new ReplicaReport(tables.stream().collect(Collectors.toMap(t -> t, t -> described(region, t))));
    }

    private Described described(String region, Table table) {
        return Ask.of(ACTION, () -> {
            try {
                return described(clients.apply(region).describeTable(r -> r.tableName(names.of(table))).table());
            } catch (ResourceNotFoundException _) {
                return new Described(NOT_FOUND, List.of());
            }
        });
    }

    private static Described described(TableDescription table) {
        return new Described(String.valueOf(table.tableStatusAsString()),
                table.replicas().stream().map(Replicas::replica).toList());
    }

    private static Replica replica(ReplicaDescription replica) {
        return new Replica(String.valueOf(replica.regionName()), String.valueOf(replica.replicaStatusAsString()),
                Optional.ofNullable(replica.replicaInaccessibleDateTime()));
    }
}
