package com.megaticket.console.app;

import com.megaticket.console.failover.drill.Disturbance;
import com.megaticket.console.failover.drill.Injector;
import com.megaticket.console.failover.drill.LeftSwitch;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.ui.faults.FaultKind;
import com.megaticket.console.ui.faults.FaultPanel;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** {@link Injector} of the demo: its fault panel, and a console that dies. Takes off only what the exercise put on. */
final class DemoDrillFaults implements Injector {
    private final FaultPanel panel;
    private final LeftSwitch left;
    private final String main;
    private final Supplier<Epoch> next;

    /** @param next an epoch above all that this console has seen, for the switch that is left behind */
    DemoDrillFaults(FaultPanel panel, LeftSwitch left, String main, Supplier<Epoch> next) {
        this.panel = panel;
        this.left = left;
        this.main = main;
        this.next = next;
    }

    @Override
    public Set<Disturbance.Kind> kinds() {
        return EnumSet.allOf(Disturbance.Kind.class);
    }

    @Override
    public String on(Disturbance what) {
        kind(what).ifPresentOrElse(kind -> panel.set(what.region(), kind, what.level()),
                () -> left.leave(main, what.region(), next));
        return "";
    }

    @Override
    public void off(Injected what) {
        kind(what.what()).ifPresentOrElse(kind -> panel.set(what.what().region(), kind, kind.normal()), left::remove);
    }

    @Override
    public boolean isOn(Injected what) {
        return kind(what.what()).map(kind -> panel.read().stream()
                .filter(r -> r.region().equals(what.what().region())).anyMatch(r -> r.disturbed(kind)))
                .orElseGet(left::lies);
    }

    @Override
    public Optional<String> command(Injected what, boolean ends) {
        return Optional.empty();
    }

    /** Empty = it is no fault of the panel. */
    private static Optional<FaultKind> kind(Disturbance what) {
        return switch (what.kind()) {
            case KILLED -> Optional.of(FaultKind.KILLED);
            case FROZEN -> Optional.of(FaultKind.FROZEN);
            case REPLICATION_CUT -> Optional.of(FaultKind.REPLICATION_CUT);
            case REPLICATION_STALL -> Optional.of(FaultKind.REPLICATION_STALL);
            case REPLICATION_LAG -> Optional.of(FaultKind.REPLICATION_LAG);
            case THROTTLING -> Optional.of(FaultKind.THROTTLING);
            case CLOCK_SKEW -> Optional.of(FaultKind.CLOCK_SKEW);
            case HARD_FENCE -> Optional.of(FaultKind.HARD_FENCE);
            case LEFT_SWITCH -> Optional.empty();
        };
    }
}
