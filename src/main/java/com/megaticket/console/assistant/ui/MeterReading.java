package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.model.Usage;
import java.util.Optional;

/**
 * What the meter shows: tokens as the service counted them, money from published prices.
 *
 * @param cacheSilent caching is asked for and nothing is written or read: somebody pays full price unnoticed
 */
public record MeterReading(Part turn, Part session, boolean cacheSilent) {
    public static final MeterReading NOTHING = new MeterReading(Part.NOTHING, Part.NOTHING, false);

    /**
     * @param calls answered calls of a model
     * @param price absent where no price is known for one of the models
     */
    public record Part(Usage usage, int calls, Optional<Price> price) {
        public static final Part NOTHING = new Part(Usage.NONE, 0, Optional.empty());

        /** Tokens that were sent, cached or not. */
        long sent() {
            return usage.input() + usage.cacheRead() + usage.cacheWrite5m() + usage.cacheWrite1h();
        }

        long written() {
            return usage.cacheWrite5m() + usage.cacheWrite1h();
        }
    }

    /**
     * In millionths of a US dollar.
     *
     * @param uncached what the same tokens cost without caching
     */
    public record Price(long cost, long uncached) {
        /** In percent; negative while writing the cache costs more than it has saved. */
        long saving() {
            return uncached == 0 ? 0 : Math.round(100.0 * (uncached - cost) / uncached);
        }
    }
}
