package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.failover.drill.Disturbance;
import com.megaticket.console.failover.drill.Injector.Injected;
import com.megaticket.console.failover.drill.LeftSwitch;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.Regions;
import com.megaticket.console.failover.runbook.SwitchBook;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.ui.faults.FaultKind;
import com.megaticket.console.ui.faults.FaultPanel;
import com.megaticket.console.ui.faults.RegionFaults;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoDrillFaultsTest {
    private final Map<FaultKind, Double> levels = new EnumMap<>(FaultKind.class);
    private final Regions regions = new Regions();
    private final DemoDrillFaults faults = new DemoDrillFaults(new FaultPanel() {
        @Override
        public List<RegionFaults> read() {
            return List.of(new RegionFaults(Regions.TOKYO, levels, Optional.empty(), 0));
        }

        @Override
        public void set(String region, FaultKind kind, double level) {
            levels.put(kind, level);
        }

        @Override
        public void clear(String region) {
            levels.clear();
        }
    }, new LeftSwitch(new SwitchBook(regions.way(regions.tokyo), Ids.random(), _ -> {}),
            new ServiceClock(regions.hand)), Regions.SEOUL, () -> new Epoch(2, "left"));

    /** What an operator set on the panel beside the exercise stays. */
    @ParameterizedTest
    @EnumSource
    void eachStandsUntilItIsTakenOffAndNothingElseIs(Disturbance.Kind kind) {
        levels.put(FaultKind.CONFLICTS, 0.1);
        var what = new Disturbance(kind, Regions.TOKYO, kind == Disturbance.Kind.THROTTLING ? 0.5 : 30_000);
        var injected = new Injected(what, faults.on(what));
        assertThat(faults.isOn(injected)).isTrue();
        assertThat(faults.kinds()).contains(kind);

        faults.off(injected);
        assertThat(faults.isOn(injected)).isFalse();
        assertThat(levels).containsEntry(FaultKind.CONFLICTS, 0.1);
    }
}
