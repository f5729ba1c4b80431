package com.megaticket.console.app;

import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.DemoSession;
import com.megaticket.console.demo.FaultControl;
import com.megaticket.console.demo.RegionStatus;
import com.megaticket.console.ui.faults.FaultKind;
import com.megaticket.console.ui.faults.FaultPanel;
import com.megaticket.console.ui.faults.RegionFaults;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fault panel on the demo cloud's faults, joined by name. */
final class DemoFaultPanel implements FaultPanel {
    private final List<FaultControl> regions;

    DemoFaultPanel(DemoSession session) {
        regions = session.endpoints().stream().map(e -> session.faults(e.region())).toList();
    }

    @Override
    public List<RegionFaults> read() {
        return regions.stream().map(r -> shown(r.status())).toList();
    }

    @Override
    public void set(String region, FaultKind kind, double level) {
        control(region).set(DemoFault.valueOf(kind.name()), level);
    }

    @Override
    public void clear(String region) {
        control(region).clear();
    }

    private FaultControl control(String region) {
        return regions.stream().filter(r -> r.region().equals(region)).findFirst().orElseThrow();
    }

    private static RegionFaults shown(RegionStatus status) {
        Map<FaultKind, Double> levels = new EnumMap<>(FaultKind.class);
        for (FaultKind kind : FaultKind.values()) {
            levels.put(kind, status.level(DemoFault.valueOf(kind.name())));
        }
        Optional<Duration> lag = status.replicationLag().isPresent()
                ? Optional.of(Duration.ofMillis(status.replicationLag().getAsLong()))
                : Optional.empty();
        return new RegionFaults(status.region(), levels, lag, status.replicationPending());
    }
}
