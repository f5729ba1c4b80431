package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a request does to which items.
 *
 * @param actions one per action and in its order, empty for calls that change nothing
 */
record Call(String operation, Kind kind, JsonNode body, List<Action> actions) {

    Call {
        actions = List.copyOf(actions);
    }

    enum Kind {
        /** Changes nothing, or nothing that needs care: passed on as it came. */
        OTHER, QUERY, CREATE_TABLE, TRANSACT_GET, WRITE, BATCH_WRITE, TRANSACTION,
        /** The proxy could not follow it, so it would fail to replicate and to conflict. */
        REFUSED;

        static Kind of(String operation) {
            return switch (operation) {
                case "PutItem", "UpdateItem", "DeleteItem" -> WRITE;
                case "BatchWriteItem" -> BATCH_WRITE;
                case "TransactWriteItems" -> TRANSACTION;
                case "TransactGetItems" -> TRANSACT_GET;
                case "Query" -> QUERY;
                case "CreateTable" -> CREATE_TABLE;
                case "ExecuteStatement", "BatchExecuteStatement", "ExecuteTransaction" -> REFUSED;
                default -> OTHER;
            };
        }

        boolean writes() {
            return this == WRITE || this == BATCH_WRITE || this == TRANSACTION;
        }
    }

    enum Deed {
        PUT, UPDATE, DELETE, CHECK, GET;

        boolean writes() {
            return this == PUT || this == UPDATE || this == DELETE;
        }
    }

    record Action(ItemKey key, Deed deed) {}

    static Call of(String operation, JsonNode body, KeySchemas schemas) {
        Kind kind = Kind.of(operation);
        List<Action> actions = switch (kind) {
            case WRITE -> List.of(single(operation, body, schemas));
            case BATCH_WRITE -> batch(body, schemas);
            case TRANSACTION, TRANSACT_GET -> transaction(body, schemas);
            case OTHER, QUERY, CREATE_TABLE, REFUSED -> List.of();
        };
        return new Call(operation, kind, body, actions);
    }

    List<ItemKey> keys() {
        return actions.stream().map(Action::key).toList();
    }

    List<Action> writes() {
        return actions.stream().filter(a -> a.deed().writes()).toList();
    }

    /** The client's token of a transaction, empty when it sent none. */
    String token() {
        return body.path("ClientRequestToken").asText();
    }

    private static Action single(String operation, JsonNode body, KeySchemas schemas) {
        String table = body.path("TableName").asText();
        return switch (operation) {
            case "PutItem" -> new Action(ItemKey.of(table, body.path("Item"), schemas), Deed.PUT);
            case "UpdateItem" -> new Action(ItemKey.of(table, body.path("Key"), schemas), Deed.UPDATE);
            default -> new Action(ItemKey.of(table, body.path("Key"), schemas), Deed.DELETE);
        };
    }

    private static List<Action> batch(JsonNode body, KeySchemas schemas) {
        var actions = new ArrayList<Action>();
        body.path("RequestItems").properties().forEach(table -> {
            for (JsonNode request : table.getValue()) {
                JsonNode item = request.path("PutRequest").path("Item");
                JsonNode attributes = item.isMissingNode() ? request.path("DeleteRequest").path("Key") : item;
                actions.add(new Action(
                        ItemKey.of(table.getKey(), attributes, schemas),
                        item.isMissingNode() ? Deed.DELETE : Deed.PUT));
            }
        });
        return actions;
    }

    private static List<Action> transaction(JsonNode body, KeySchemas schemas) {
        var actions = new ArrayList<Action>();
        for (JsonNode action : body.path("TransactItems")) {
            action.properties().forEach(a -> {
                String table = a.getValue().path("TableName").asText();
                JsonNode attributes = a.getValue().path(a.getKey().equals("Put") ? "Item" : "Key");
                actions.add(new Action(ItemKey.of(table, attributes, schemas), deed(a.getKey())));
            });
        }
        return actions;
    }

    private static Deed deed(String name) {
        return switch (name) {
            case "Put" -> Deed.PUT;
            case "Update" -> Deed.UPDATE;
            case "Delete" -> Deed.DELETE;
            case "Get" -> Deed.GET;
            default -> Deed.CHECK;
        };
    }
}
