package com.megaticket.console.failover.drill;

import com.megaticket.console.shared.Fault;
import java.util.List;
import java.util.Optional;

/** Port: where this console keeps its exercises. Blocking for the disk; throws {@link Fault} where it does not take or give. */
public interface RunBook {
    /** The one that has not ended. */
    Optional<Run> open();

    /** Those that ended, newest first; what cannot be read is left out. */
    List<Run> past();

    /** Before anything is made to go wrong, so that it can be put right by whoever starts the console next. */
    void keep(Run run);
}
