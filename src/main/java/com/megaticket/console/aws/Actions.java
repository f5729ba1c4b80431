package com.megaticket.console.aws;

import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Renders a transaction. Every action asks for the item that made its condition fail. */
final class Actions {
    private static final ReturnValuesOnConditionCheckFailure ALL_OLD = ReturnValuesOnConditionCheckFailure.ALL_OLD;

    private final TableNames names;

    Actions(TableNames names) {
        this.names = names;
    }

    TransactWriteItemsRequest.Builder request(Transaction transaction) {
        return TransactWriteItemsRequest.builder()
                .clientRequestToken(transaction.token())
                .transactItems(transaction.writes().stream().map(this::action).toList());
    }

    private TransactWriteItem action(Write write) {
        var expressions = new Expressions();
        String table = names.of(write.table());
        String condition = expressions.condition(write.condition()).orElse(null);
        var action = TransactWriteItem.builder();
        return switch (write) {
            case Write.Put put -> action.put(Put.builder()
                    .tableName(table)
                    .item(Attributes.of(put.item().attributes()))
                    .conditionExpression(condition)
                    .expressionAttributeNames(expressions.names())
                    .expressionAttributeValues(expressions.values())
                    .returnValuesOnConditionCheckFailure(ALL_OLD)
                    .build()).build();
            case Write.Update update -> {
                String text = expressions.update(update.set(), update.remove());
                yield action.update(Update.builder()
                        .tableName(table)
                        .key(Attributes.of(update.key().attributes()))
                        .updateExpression(text)
                        .conditionExpression(condition)
                        .expressionAttributeNames(expressions.names())
                        .expressionAttributeValues(expressions.values())
                        .returnValuesOnConditionCheckFailure(ALL_OLD)
                        .build()).build();
            }
            case Write.Delete delete -> action.delete(Delete.builder()
                    .tableName(table)
                    .key(Attributes.of(delete.key().attributes()))
                    .conditionExpression(condition)
                    .expressionAttributeNames(expressions.names())
                    .expressionAttributeValues(expressions.values())
                    .returnValuesOnConditionCheckFailure(ALL_OLD)
                    .build()).build();
            case Write.Check check -> action.conditionCheck(ConditionCheck.builder()
                    .tableName(table)
                    .key(Attributes.of(check.key().attributes()))
                    .conditionExpression(condition)
                    .expressionAttributeNames(expressions.names())
                    .expressionAttributeValues(expressions.values())
                    .returnValuesOnConditionCheckFailure(ALL_OLD)
                    .build()).build();
        };
    }
}
