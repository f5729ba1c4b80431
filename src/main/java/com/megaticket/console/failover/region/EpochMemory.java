package com.megaticket.console.failover.region;

/**
 * The highest epoch this machine ever saw, kept on its disk: after a restart a region that lags behind must not be believed.
 * Blocking; called by one thread at a time.
 */
public interface EpochMemory {
    Seen read();

    /** @throws com.megaticket.console.shared.Fault when it could not be kept; the caller goes on with what it knows */
    void keep(Seen seen);

    /** @param clash two operators took this number: it is not to be written under, whatever one region says alone */
    record Seen(Epoch epoch, boolean clash) {
        public static final Seen NOTHING = new Seen(Epoch.NONE, false);

        /** What is known after one more lease was seen. */
        Seen with(Epoch other) {
            if (other.isAbove(epoch)) {
                return new Seen(other, false);
            }
            return other.clashesWith(epoch) && !clash ? new Seen(epoch, true) : this;
        }
    }
}
