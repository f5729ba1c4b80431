package com.megaticket.console.failover.drill;

import com.megaticket.console.failover.region.Ruling;
import com.megaticket.console.failover.room.Situation;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why an exercise cannot begin now. */
public enum Refusal {
    /** Its fault cannot be made here; incidents are of the demo alone. */
    NOT_HERE,
    /** Another one left its faults in place. */
    LEFT,
    /** There is no lease yet, so no switch. */
    FIRST_LEASE,
    /** A switch is under way. */
    SWITCH_OPEN,
    /** The sale is not in the main region. */
    AWAY,
    /** Which region is open is not known. */
    UNKNOWN,
    /** Faults stand that are not of an exercise. */
    DISTURBED;

    /** Stem of what it means and what to do. */
    public String key() {
        return "failover.drill.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Refusal> of(Script script, Situation now, Set<Disturbance.Kind> possible, boolean real,
            boolean left) {
        if (!possible.containsAll(script.kinds()) || (real && script.exercise().isIncident())) {
            return Optional.of(NOT_HERE);
        }
        if (left) {
            return Optional.of(LEFT);
        }
        if (script.movesSale() && now.leases().isFirstMissing()) {
            return Optional.of(FIRST_LEASE);
        }
        if (now.switches().open().isPresent()) {
            return Optional.of(SWITCH_OPEN);
        }
        String main = now.leases().regions().stream().filter(r -> r.main()).findFirst().orElseThrow().region();
        Optional<Refusal> elsewhere = switch (now.leases().ruling()) {
            case Ruling.Open(var region, var _, var _) -> region.equals(main) ? Optional.empty() : Optional.of(AWAY);
            case Ruling.Shut _ -> Optional.of(UNKNOWN);
        };
        return elsewhere.or(() -> now.around().injected() ? Optional.of(DISTURBED) : Optional.empty());
    }
}
