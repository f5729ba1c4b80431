package com.megaticket.console.failover.audit;

import java.util.Optional;

/** Port: a file of this console's own that outlives it. Personal: only this person may read it. Blocking. */
public interface AuditFile {
    /**
     * @return empty when nothing was ever kept
     * @throws com.megaticket.console.shared.Fault when it is there and cannot be read
     */
    Optional<String> read();

    /**
     * Replaces it whole.
     *
     * @throws com.megaticket.console.shared.Fault when the disk does not take it; what was there before stands
     */
    void write(String text);
}
