package com.megaticket.console.ui.faults;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How one region of the demo cloud stands.
 *
 * @param lag measured replication lag from here to the other region; empty = not known
 * @param pending writes that have not reached the other region
 */
public record RegionFaults(String region, Map<FaultKind, Double> levels, Optional<Duration> lag, int pending) {
    public RegionFaults {
        levels = Map.copyOf(levels);
    }

    public double level(FaultKind kind) {
        return levels.getOrDefault(kind, kind.normal());
    }

    public boolean disturbed(FaultKind kind) {
        return level(kind) != kind.normal();
    }

    public long disturbances() {
        return levels.keySet().stream().filter(this::disturbed).count();
    }
}
