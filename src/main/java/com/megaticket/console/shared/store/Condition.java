package com.megaticket.console.shared.store;

import java.util.List;

/**
 * A condition on one item, as data: the adapter renders it as an expression, the simulated store evaluates it. A
 * comparison with a missing attribute is false, as in DynamoDB.
 */
public sealed interface Condition {
    /** Always true. For actors that behave as the web shop does, and rows that have one writer; the ledger never uses it. */
    Condition NONE = new All(List.of());

    record Absent(String name) implements Condition {}

    record Present(String name) implements Condition {}

    record Equal(String name, Value value) implements Condition {}

    record Less(String name, Value value) implements Condition {}

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    static Condition absent(String name) {
        return new Absent(name);
    }

    static Condition present(String name) {
        return new Present(name);
    }

    static Condition equal(String name, String value) {
        return new Equal(name, Value.of(value));
    }

    static Condition equal(String name, Value value) {
        return new Equal(name, value);
    }

    static Condition less(String name, Value value) {
        return new Less(name, value);
    }

    static Condition all(Condition... conditions) {
        return new All(List.of(conditions));
    }

    static Condition any(Condition... conditions) {
        return new Any(List.of(conditions));
    }
}
