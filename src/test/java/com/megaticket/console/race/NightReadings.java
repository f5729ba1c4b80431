package com.megaticket.console.race;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When each terminal read the leases of both regions. One reading may fail on a bad way: then it saw nothing there. */
final class NightReadings {
    private static final long BLIND = 60_000_000;

    private final Map<String, List<Op>> byActor = new HashMap<>();

    NightReadings(List<Op> ops) {
        ops.stream().filter(op -> op.kind == Op.Kind.GATE && op.outcome.isPresent())
                .forEach(op -> byActor.computeIfAbsent(op.actor, _ -> new ArrayList<>()).add(op));
    }

    /** Whether a region was silent to the last reading behind this call, though not for a minute. */
    boolean isBlind(Op call) {
        List<Op> before = byActor.getOrDefault(call.actor, List.of()).stream().filter(r -> r.endedAt <= call.endedAt)
                .toList();
        return !before.isEmpty() && !isWhole(before.getLast())
                && before.stream().anyMatch(r -> isWhole(r) && r.endedAt + BLIND > call.startedAt);
    }

    private static boolean isWhole(Op reading) {
        return reading.endedAt - reading.startedAt < SimClient.TIMEOUT;
    }
}
