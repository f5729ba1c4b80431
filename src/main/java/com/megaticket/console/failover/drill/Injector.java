package com.megaticket.console.failover.drill;

import com.megaticket.console.shared.Fault;
import java.util.Optional;
import java.util.Set;

/** Port: makes things go wrong, and right again. Blocking, never on the FX thread; every method may throw {@link Fault}. */
public interface Injector {
    /** What it can do here. In live mode {@link Disturbance.Kind#REPLICATION_CUT} alone. Does not block. */
    Set<Disturbance.Kind> kinds();

    /**
     * @return a handle for {@link Injected}; empty where none is needed
     */
    String on(Disturbance what);

    /** Idempotent. */
    void off(Injected what);

    /** Whether it stands now. */
    boolean isOn(Injected what);

    /** What a person with more rights could type in place of {@link #on}, or of {@link #off} where {@code ends}. Does not block. */
    Optional<String> command(Injected what, boolean ends);

    /** @param handle of the experiment; empty = none, or not known */
    record Injected(Disturbance what, String handle) {}
}
