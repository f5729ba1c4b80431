package com.megaticket.console.demo;

import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Reservation rows for tests, by the bare SDK. */
record Rows(DynamoDbClient client) {
    static final String TABLE = TableNames.withPrefix(TableNames.DEFAULT_PREFIX).of(Table.RESERVATIONS);

    static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("PK", AttributeValue.fromS(pk), "SK", AttributeValue.fromS(sk));
    }

    static Map<String, AttributeValue> item(String pk, String sk, String... pairs) {
        var item = new HashMap<>(key(pk, sk));
        for (int i = 0; i < pairs.length; i += 2) {
            item.put(pairs[i], AttributeValue.fromS(pairs[i + 1]));
        }
        return item;
    }

    void put(String pk, String sk, String... pairs) {
        client.putItem(p -> p.tableName(TABLE).item(item(pk, sk, pairs)));
    }

    void delete(String pk, String sk) {
        client.deleteItem(p -> p.tableName(TABLE).key(key(pk, sk)));
    }

    Optional<Map<String, AttributeValue>> get(String pk, String sk) {
        var answer = client.getItem(g -> g.tableName(TABLE).key(key(pk, sk)).consistentRead(true));
        return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
    }

    String text(String pk, String sk, String attribute) {
        return get(pk, sk).map(i -> i.get(attribute)).map(AttributeValue::s).orElse("");
    }

    static TransactWriteItem putAction(String pk, String sk, String... pairs) {
        return TransactWriteItem.builder().put(p -> p.tableName(TABLE).item(item(pk, sk, pairs))).build();
    }

    static TransactWriteItem putIfAbsent(String pk, String sk, String... pairs) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName(TABLE)
                        .item(item(pk, sk, pairs))
                        .conditionExpression("attribute_not_exists(PK)")
                        .returnValuesOnConditionCheckFailure("ALL_OLD"))
                .build();
    }

    static TransactWriteItem check(String pk, String sk) {
        return TransactWriteItem.builder()
                .conditionCheck(c -> c.tableName(TABLE).key(key(pk, sk)).conditionExpression("attribute_exists(PK)"))
                .build();
    }
}
