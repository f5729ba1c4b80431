package com.megaticket.console.assistant.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * US dollars, exact.
 *
 * @param paid what the tokens cost
 * @param uncached what the same tokens would have cost without caching
 */
public record Cost(BigDecimal paid, BigDecimal uncached) {
    public static final Cost NONE = new Cost(BigDecimal.ZERO, BigDecimal.ZERO);

    public Cost plus(Cost other) {
        return new Cost(paid.add(other.paid), uncached.add(other.uncached));
    }

    /** Measured saving, as a part of 1; negative where writing the cache cost more than it gave. Zero where nothing was used. */
    public double saving() {
        return uncached.signum() == 0
                ? 0
                : 1 - paid.divide(uncached, 6, RoundingMode.HALF_UP).doubleValue();
    }
}
