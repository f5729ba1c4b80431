package com.megaticket.console.assistant.model;

import java.util.Optional;

/**
 * What calls of models used and cost, for the turn under way and for the session. A value: each call makes a new one.
 *
 * @param cold consecutive calls, marked for caching, for which nothing was read and nothing written
 */
public record CacheMeter(Tally turn, Tally session, int cold) {
    public static final CacheMeter START = new CacheMeter(Tally.NONE, Tally.NONE, 0);
    private static final int WARN_FROM = 2;

    /**
     * @param cost of the calls whose price is known
     * @param unpriced calls whose price is not
     */
    public record Tally(int calls, Usage usage, Cost cost, int unpriced) {
        static final Tally NONE = new Tally(0, Usage.NONE, Cost.NONE, 0);

        Tally plus(Usage more, Optional<Cost> paid) {
            return new Tally(calls + 1, usage.plus(more), cost.plus(paid.orElse(Cost.NONE)),
                    unpriced + (paid.isPresent() ? 0 : 1));
        }

        /** Part of what was sent that came out of the cache. */
        public double hitRate() {
            long sent = usage.input() + usage.cacheRead() + usage.cacheWrite5m() + usage.cacheWrite1h();
            return sent == 0 ? 0 : (double) usage.cacheRead() / sent;
        }
    }

    public CacheMeter newTurn() {
        return new CacheMeter(Tally.NONE, session, cold);
    }

    /** @param marked whether the call had cache points at all */
    public CacheMeter plus(Usage usage, Optional<Price> price, boolean marked) {
        Optional<Cost> cost = price.map(p -> p.of(usage));
        boolean idle = usage.cacheRead() == 0 && usage.cacheWrite5m() == 0 && usage.cacheWrite1h() == 0;
        return new CacheMeter(turn.plus(usage, cost), session.plus(usage, cost), marked && idle ? cold + 1 : 0);
    }

    /** Caching is asked for and does nothing: usually a prefix below the model's minimum. */
    public boolean silentlyOff() {
        return cold >= WARN_FROM;
    }
}
