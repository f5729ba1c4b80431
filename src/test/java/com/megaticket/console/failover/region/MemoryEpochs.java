package com.megaticket.console.failover.region;

/** A disk that outlives its console. */
public final class MemoryEpochs implements EpochMemory {
    private volatile Seen kept = Seen.NOTHING;

    @Override
    public Seen read() {
        return kept;
    }

    @Override
    public void keep(Seen seen) {
        kept = seen;
    }
}
