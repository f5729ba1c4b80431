package com.megaticket.console.recovery.watch;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.canary.Canary;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Sources;
import com.megaticket.console.recovery.signal.WriteReport;
import java.util.List;

/** Asks what a key names. Blocking. */
final class Asker {
    private final Pair pair;
    private final Sources sources;
    private final List<Canary> canaries;

    Asker(Pair pair, Sources sources, List<Canary> canaries) {
        this.pair = pair;
        this.sources = sources;
        this.canaries = List.copyOf(canaries);
    }

    List<Canary> canaries() {
        return canaries;
    }

    /** @param checks the health checks that are known, whose checkers to ask */
    Object ask(Key<?> key, List<HealthReport.Check> checks) {
        String where = key.where();
        return switch (key.source()) {
            case LAG -> sources.lag(way(key));
            case CANARY -> canaries.stream().filter(c -> c.way().equals(way(key))).findFirst().orElseThrow().sing();
            case WRITES -> writes(where);
            case BOOKINGS -> sources.bookings(where);
            case STORE -> sources.store(where);
            case PROBE -> sources.probe(where);
            case ZONE -> sources.zone();
            case HEALTH -> sources.health();
            case CHECKERS -> sources.checkers(checks.stream()
                    .filter(c -> c.kind() == HealthReport.Kind.ENDPOINT && !c.set().disabled())
                    .map(HealthReport.Check::id).toList());
            case RECORDS -> sources.records();
            case REPLICAS -> sources.replicas(where);
            case ALARMS -> sources.alarms(where);
            case MODELS -> sources.models(where);
        };
    }

    private WriteReport writes(String region) {
        WriteReport counted = sources.writes(region);
        long own = canaries.stream().filter(c -> c.way().from().equals(region))
                .mapToLong(c -> c.mostPuts(counted.window())).sum();
        return new WriteReport(counted.writes(), counted.window(), counted.own() + own);
    }

    private Direction way(Key<?> key) {
        return pair.directions().stream().filter(d -> Key.lag(d).where().equals(key.where())).findFirst()
                .orElseThrow();
    }
}
