package com.megaticket.console.recovery.alarm;

import com.megaticket.console.recovery.signal.Key;
import java.util.List;
import java.util.Optional;

/** Which alarm makes another one nothing but its consequence. */
final class Causes {
    private Causes() {}

    static Optional<Call> of(Call call, List<Call> all) {
        return all.stream().filter(other -> !other.id().equals(call.id()) && causes(other, call)).findFirst();
    }

    private static boolean causes(Call cause, Call call) {
        String where = call.subject().key().where();
        String there = cause.subject().key().where();
        return switch (cause.kind()) {
            case REGION_DOWN -> switch (call.kind()) {
                case TABLES_UNREACHABLE, TABLES_SLOW, PROBE_FAILED, MODELS_UNREACHABLE, REPLICATION_LATE,
                        REPLICATION_STALLED, REPLICATION_SILENT, SIGHT_LOST ->
                    where.contains(there);
                case CHECK_UNHEALTHY -> true;
                default -> false;
            };
            case US_EAST_1_DARK -> call.kind() == AlarmKind.SIGHT_LOST
                    && (where.equals(Key.US_EAST_1) || where.equals(Key.GLOBAL));
            case REPLICATION_STALLED -> where.equals(there)
                    && (call.kind() == AlarmKind.REPLICATION_LATE || call.kind() == AlarmKind.REPLICATION_SILENT);
            default -> false;
        };
    }
}
