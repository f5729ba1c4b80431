package com.megaticket.console.recovery.signal;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.shared.Fault;
import java.util.List;

/**
 * Port: asks the two regions, Route 53 and the world between. Every method blocks, is limited in time by its adapter, and throws
 * {@link Fault} when there is no whole answer: an answer with a hole in it is a failure. Any thread but the FX thread.
 */
public interface Sources {
    /** What this installation can be asked for; the rest is off. */
    List<Key<?>> offered();

    /** Asks {@code way.from()}. */
    LagReport lag(Direction way);

    WriteReport writes(String region);

    BookingReport bookings(String region);

    StoreReport store(String region);

    ProbeReport probe(String region);

    ZoneReport zone();

    HealthReport health();

    /** @param healthChecks ids; each is a call of its own */
    CheckerReport checkers(List<String> healthChecks);

    RecordReport records();

    ReplicaReport replicas(String region);

    /** @param region one of the two, or us-east-1 */
    AlarmReport alarms(String region);

    ModelReport models(String region);

    /** Faults were being injected when the newest answers came. Does not block. */
    boolean injected();

    /** How these numbers come about. */
    Provenance provenance();

    /** Shown with every number. */
    enum Provenance {
        AWS,
        /** The demo cloud on this computer, really measured there. */
        DEMO,
        /** An endpoint was overridden: somebody plays AWS. */
        STAND_IN
    }
}
