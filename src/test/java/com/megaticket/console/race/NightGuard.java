package com.megaticket.console.race;

import com.megaticket.console.shared.store.ThroughStore;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.util.List;

/** One guard of the switch, which a night can do without, to see that the checker misses it. */
enum NightGuard {
    /** All are there. */
    NONE, FENCE_CHECK {
        @Override
        ItemStore over(ItemStore store) {
            return Weakening.FENCE_CHECK.over(store);
        }
    },
    LEASE_WAIT, DRAIN,
    /** Two operators' epochs of one number look the same. */
    NONCE {
        @Override
        ItemStore over(ItemStore store) {
            return new OneNonce(store);
        }
    },
    ACT_RECORDS,
    /** Of the reconciliation: what the web shop lost leaves no other trace. */
    STREAMS;

    boolean isWithout(Step step) {
        return (this == LEASE_WAIT && step == Step.WAIT) || (this == DRAIN && step == Step.DRAIN);
    }

    ItemStore over(ItemStore store) {
        return store;
    }

    /** The tables as a console sees them that knows no nonces. */
    private static final class OneNonce extends ThroughStore {
        private final ItemStore store;

        OneNonce(ItemStore store) {
            this.store = store;
        }

        @Override
        protected ItemStore there() {
            return store;
        }

        @Override
        public List<Item> query(Table table, String hash) {
            return store.query(table, hash).stream().map(i -> hash.equals("LEASE") ? i.with("nonce", "") : i).toList();
        }

        @Override
        public TransactResult transact(Transaction transaction) {
            List<Write> writes = transaction.writes().stream()
                    .map(w -> w instanceof Write.Check(var table, var key, _)
                            && Address.of(table, key).hash().equals("LEASE")
                                    ? new Write.Check(table, key, Condition.NONE)
                                    : w)
                    .toList();
            return store.transact(new Transaction(transaction.token(), writes));
        }
    }
}
