package com.megaticket.console.demo;

import java.util.Optional;
import java.util.Set;

/** The keys a hard fence lets through, and the calls it refuses (design §6). It covers one table, reservations. */
record HardFence(String table) {
    private static final Set<String> EXEMPT = Set.of("LEASE", "FENCE", "MARKER");

    /** The first write of the call that the policy denies, as the name of its action. */
    Optional<String> denies(Call call) {
        return call.writes().stream()
                .filter(a -> a.key().table().equals(table) && !isExempt(a.key().hash()))
                .findFirst()
                .map(a -> call.kind() == Call.Kind.BATCH_WRITE ? "BatchWriteItem" : action(a.deed()));
    }

    private static boolean isExempt(String partition) {
        return EXEMPT.contains(partition) || partition.startsWith("HB#");
    }

    private static String action(Call.Deed deed) {
        return switch (deed) {
            case PUT -> "PutItem";
            case DELETE -> "DeleteItem";
            case UPDATE, CHECK, GET -> "UpdateItem";
        };
    }
}
