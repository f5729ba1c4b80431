package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Showing;
import java.util.List;
import java.util.Optional;

/** Port: the money of the console's own table, of both regions together. Blocking. */
@FunctionalInterface
public interface MoneyBook {
    /**
     * @return empty where there is no such table: then nothing is said about money
     * @throws com.megaticket.console.shared.Fault when it cannot be read whole
     */
    Optional<List<Paid>> paid(Showing showing);

    /** A house without the console table. */
    static MoneyBook none() {
        return _ -> Optional.empty();
    }
}
