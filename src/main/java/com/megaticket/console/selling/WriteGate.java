package com.megaticket.console.selling;

import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Key;

/**
 * May this console write seats now, and what must each seat transaction prove? One transaction at a time per fence item,
 * since two transactions checking one item conflict. Safe on any thread; {@link #enter} may block up to a second.
 */
public interface WriteGate {
    Entry enter();

    /** Whether new holds and sales can be offered now; reads only memory. */
    Standing standing();

    sealed interface Entry permits Pass, Closed {}

    sealed interface Standing {
        record Open(String region, long epoch) implements Standing {}

        record Shut(Closed why) implements Standing {}
    }

    /** A right to send one transaction, which must carry {@link #check()}. Close it when the answer is known or given up. */
    non-sealed interface Pass extends Entry, AutoCloseable {
        /** The region to write to: its store is the only one the transaction may go to. */
        String region();

        /** True while the write region is not the main one: sales become DR_RESERVED. */
        boolean recoveryRegion();

        /** The other region is not seen: what is sold is marked, since it may be sold there too. */
        default boolean blind() {
            return false;
        }

        /** Whether another attempt may still start: the lease reading behind this pass has at least 2 s left. */
        boolean live();

        Key fence();

        Condition check();

        /** Tells the gate that the store refused the fence: it re-reads before it lets anything through. */
        void refused();

        @Override
        void close();
    }

    /** Why nothing may be written. Each has a text in every language. */
    record Closed(Why why, String region) implements Entry {
        public enum Why {
            /** Still being registered at start-up. */
            STARTING,
            /** The lease has not been read for its 15 s of validity. */
            LEASE_UNREAD,
            /** A lease with a higher epoch was seen: the sale is moving, or its new place is not seen from here. */
            MOVED,
            /** Two operators moved the sale at once, or a lease cannot be read: an operator has to move it again. */
            CLASH,
            /** What answers is older than what this machine has seen. */
            BEHIND,
            /** The other region has not been read for a minute: a supervisor decides. */
            BLIND,
            /** The store refused this console's fence item. */
            FENCED,
            /** Shutting down. */
            ENDING
        }
    }
}
