package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Error answers exactly as the service words them, so that the SDK takes them for real (API Reference, "Common errors"). */
final class Answers {
    private static final String DYNAMO = "com.amazonaws.dynamodb.v20120810#";

    private Answers() {}

    /** Every action that is not among the positions has the reason None. */
    static HttpMessage cancelled(int actions, Collection<Integer> positions, String code, String message) {
        ObjectNode body = Json.object();
        ArrayNode reasons = body.putArray("CancellationReasons");
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < actions; i++) {
            boolean hit = positions.contains(i);
            codes.add(hit ? code : "None");
            ObjectNode reason = reasons.addObject().put("Code", hit ? code : "None");
            if (hit) {
                reason.put("Message", message);
            }
        }
        body.put(
                "Message",
                "Transaction cancelled, please refer cancellation reasons for specific reasons ["
                        + String.join(", ", codes)
                        + "]");
        return error(400, DYNAMO + "TransactionCanceledException", body);
    }

    static HttpMessage transactionConflicts(int actions, Collection<Integer> positions) {
        return cancelled(actions, positions, "TransactionConflict", "Transaction is ongoing for the item");
    }

    static HttpMessage throttledTransaction(int actions, int position) {
        return cancelled(
                actions, List.of(position), "ThrottlingError",
                "Throughput exceeds the current capacity of your table or index. Please try again shortly.");
    }

    static HttpMessage conflict() {
        return dynamo("TransactionConflictException", "Transaction is ongoing for the item");
    }

    static HttpMessage inProgress() {
        return dynamo(
                "TransactionInProgressException",
                "The transaction with the given request token is already in progress.");
    }

    static HttpMessage throttled() {
        return dynamo(
                "ProvisionedThroughputExceededException",
                "The level of configured provisioned throughput for the table was exceeded. "
                        + "Consider increasing your provisioning level with the UpdateTable API.");
    }

    static HttpMessage denied(String action, String table, String region) {
        return error(
                400, "com.amazon.coral.service#AccessDeniedException",
                Json.object()
                        .put(
                                "Message",
                                "User: arn:aws:iam::000000000000:user/demo is not authorized to perform: dynamodb:"
                                        + action + " on resource: arn:aws:dynamodb:" + region
                                        + ":000000000000:table/" + table
                                        + " with an explicit deny in a resource-based policy"));
    }

    static HttpMessage broken() {
        return error(
                500, DYNAMO + "InternalServerError",
                Json.object().put("message", "The request processing has failed because of an unknown error."));
    }

    static HttpMessage unsupported(String operation) {
        return error(
                400, "com.amazon.coral.service#UnknownOperationException",
                Json.object().put("message", operation + " is not part of the demo cloud"));
    }

    static HttpMessage ok(JsonNode body) {
        return new HttpMessage(
                "HTTP/1.1 200 OK", List.of("Content-Type: application/x-amz-json-1.0"), Json.bytes(body));
    }

    private static HttpMessage dynamo(String type, String message) {
        return error(400, DYNAMO + type, Json.object().put("message", message));
    }

    private static HttpMessage error(int status, String type, ObjectNode body) {
        String reason = status == 400 ? "Bad Request" : "Internal Server Error";
        return new HttpMessage(
                "HTTP/1.1 " + status + " " + reason, List.of("Content-Type: application/x-amz-json-1.0"),
                Json.bytes(body.put("__type", type)));
    }
}
