package com.megaticket.console.ui.faults;

import com.megaticket.console.shared.Fault;
import java.util.List;

/**
 * Port of the panel: the demo cloud's faults. Blocking, never on the FX thread; throws {@link Fault} when the demo cloud
 * does not answer.
 */
public interface FaultPanel {
    /** How every region stands, the main one first. */
    List<RegionFaults> read();

    void set(String region, FaultKind kind, double level);

    /** Back to undisturbed. */
    void clear(String region);
}
