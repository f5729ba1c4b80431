package com.megaticket.console.failover.drill;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Faults that stand because a test says so. */
public final class FaultsByHand implements Injector {
    public final List<Disturbance> standing = new ArrayList<>();
    public Set<Disturbance.Kind> kinds = EnumSet.allOf(Disturbance.Kind.class);
    public Optional<Failure> refusal = Optional.empty();
    /** What is made takes effect later. */
    public boolean slow;

    @Override
    public Set<Disturbance.Kind> kinds() {
        return kinds;
    }

    private void asked() {
        refusal.ifPresent(failure -> {
            throw new Fault(failure);
        });
    }

    @Override
    public String on(Disturbance what) {
        asked();
        standing.removeIf(s -> s.replaces(what));
        if (!slow) {
            standing.add(what);
        }
        return "EXP1";
    }

    @Override
    public void off(Injected what) {
        asked();
        standing.removeIf(s -> s.replaces(what.what()));
    }

    @Override
    public boolean isOn(Injected what) {
        return standing.stream().anyMatch(s -> s.replaces(what.what()));
    }

    @Override
    public Optional<String> command(Injected what, boolean ends) {
        return Optional.of(ends ? "stop " + what.handle() : "start");
    }
}
