package com.megaticket.console.aws;

import com.megaticket.console.readiness.Finding.Kind;
import com.megaticket.console.readiness.Finding.Severity;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.IndexSpec;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.schema.TableSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** Compares a table as {@code DescribeTable} tells it with the schema. An index only finds things: it stops no sale. */
final class TableShape {
    private TableShape() {}

    static void check(TableSpec spec, TableNames names, Findings findings, TableDescription found) {
        String name = names.of(spec.table());
        if (found.tableStatus() != TableStatus.ACTIVE && found.tableStatus() != TableStatus.UPDATING) {
            findings.add(findings.worst(), Kind.TABLE_NOT_READY, name, found.tableStatusAsString());
        }
        if (!key(found.keySchema()).equals(key(spec.hash(), spec.range()))) {
            findings.add(findings.worst(), Kind.TABLE_WRONG_KEY, name, key(found.keySchema()));
        }
        indexes(spec, names, findings, found.globalSecondaryIndexes());
    }

    private static void indexes(
            TableSpec spec, TableNames names, Findings findings, List<GlobalSecondaryIndexDescription> found) {
        for (IndexSpec index : spec.indexes()) {
            var match = named(found, names.of(index.name()));
            if (match.isPresent()) {
                compare(index, names.of(spec.table()), findings, match.get());
            } else if (spec.table() != Table.SCHEDULES || named(found, names.of(IndexName.PERFORMANCE)).isEmpty()) {
                findings.add(
                        Severity.WARNING, Kind.INDEX_MISSING, names.of(spec.table()) + "/" + names.of(index.name()),
                        "found: " + found.stream().map(GlobalSecondaryIndexDescription::indexName).toList());
            }
        }
    }

    private static void compare(
            IndexSpec spec, String table, Findings findings, GlobalSecondaryIndexDescription found) {
        String what = table + "/" + found.indexName();
        if (found.indexStatus() != IndexStatus.ACTIVE && found.indexStatus() != IndexStatus.UPDATING) {
            findings.add(Severity.WARNING, Kind.INDEX_NOT_READY, what, found.indexStatusAsString());
        }
        String key = key(found.keySchema());
        if (!key.equals(key(spec.hash(), spec.range()))) {
            findings.add(Severity.WARNING, Kind.INDEX_WRONG, what, "key " + key);
        } else if (found.projection().projectionType() != ProjectionType.ALL) {
            findings.add(
                    Severity.WARNING, Kind.INDEX_WRONG, what,
                    "projects " + found.projection().projectionTypeAsString());
        }
    }

    private static String key(String hash, Optional<String> range) {
        return hash + range.map(r -> "+" + r).orElse("");
    }

    private static String key(List<KeySchemaElement> schema) {
        return schema.stream()
                .sorted((a, b) -> Boolean.compare(a.keyType() == KeyType.RANGE, b.keyType() == KeyType.RANGE))
                .map(KeySchemaElement::attributeName)
                .collect(Collectors.joining("+"));
    }

    private static Optional<GlobalSecondaryIndexDescription> named(
            List<GlobalSecondaryIndexDescription> found, String name) {
        return found.stream().filter(i -> i.indexName().equals(name)).findFirst();
    }
}
