package com.megaticket.console.ui.faults;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two regions in memory. */
final class FakeFaults implements FaultPanel {
    final Map<String, Map<FaultKind, Double>> levels = new LinkedHashMap<>();
    @Nullable
    Failure failure;

    FakeFaults() {
        levels.put("ap-northeast-2", new EnumMap<>(FaultKind.class));
        levels.put("ap-northeast-1", new EnumMap<>(FaultKind.class));
    }

    @Override
    public List<RegionFaults> read() {
        check();
        var all = new ArrayList<RegionFaults>();
        levels.forEach((region, set) -> all.add(new RegionFaults(region, set,
                set.containsKey(FaultKind.REPLICATION_STALL) ? Optional.empty() : Optional.of(Duration.ofMillis(262)),
                3)));
        return all;
    }

    @Override
    public void set(String region, FaultKind kind, double level) {
        check();
        levels.getOrDefault(region, new EnumMap<>(FaultKind.class)).put(kind, level);
    }

    @Override
    public void clear(String region) {
        check();
        levels.getOrDefault(region, new EnumMap<>(FaultKind.class)).clear();
    }

    private void check() {
        if (failure != null) {
            throw new Fault(failure);
        }
    }
}
