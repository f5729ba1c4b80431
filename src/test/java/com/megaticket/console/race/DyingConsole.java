package com.megaticket.console.race;

import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.ThroughStore;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A console that is gone after so many writes, to whatever region: the last is done, and it never hears of it. */
final class DyingConsole implements UnaryOperator<ItemStore> {
    private final AtomicInteger left;

    /** Nothing of a console that is gone goes on. */
    static final class Died extends Error {
        Died() {
            super("the console is gone", null, false, false);
        }
    }

    DyingConsole(int writes) {
        left = new AtomicInteger(writes);
    }

    /** From now on only so many writes more; none = not even a read. */
    void endAfter(int writes) {
        left.set(writes);
    }

    @Override
    public ItemStore apply(ItemStore store) {
        return new ThroughStore() {
            @Override
            protected ItemStore there() {
                if (left.get() <= 0) {
                    throw new Died();
                }
                return store;
            }

            @Override
            public String region() {
                return store.region();
            }

            @Override
            public TransactResult transact(Transaction transaction) {
                TransactResult result = there().transact(transaction);
                if (left.decrementAndGet() <= 0) {
                    throw new Died();
                }
                return result;
            }
        };
    }
}
