package com.megaticket.console.race;

import com.megaticket.console.shared.store.ThroughStore;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.util.List;

/** Takes one guard of the ledger away, to see that the checker misses it. */
enum Weakening {
    /** A hold takes whatever is there. */
    HOLD_CONDITION {
        @Override
        Write weaken(Write write) {
            return write instanceof Write.Put(var table, var item, _) && isSeat(write)
                    && Rows.status(item).equals("HOLDING") ? new Write.Put(table, item, Condition.NONE) : write;
        }
    },
    /** A sale does not ask whose the rows are. */
    SELL_CONDITION {
        @Override
        Write weaken(Write write) {
            return write instanceof Write.Update(var table, var key, var set, var remove, _) && isSeat(write)
                    && Value.of("CONFIRMED").equals(set.get("status"))
                            ? new Write.Update(table, key, set, remove, Condition.NONE)
                            : write;
        }
    },
    /** Nothing proves that the region is still open. */
    FENCE_CHECK {
        @Override
        Write weaken(Write write) {
            return write instanceof Write.Check(var table, var key, _) && Address.of(table, key).hash().equals("FENCE")
                    ? new Write.Check(table, key, Condition.NONE)
                    : write;
        }
    },
    /** Holds are taken over before their time. */
    GUARD {
        @Override
        Write weaken(Write write) {
            return write instanceof Write.Put(var table, var item, var condition) && isSeat(write)
                    ? new Write.Put(table, item, later(condition))
                    : write;
        }
    },
    /** No answer is taken for "it did not happen". */
    UNKNOWN_RULE {
        @Override
        TransactResult weaken(TransactResult result) {
            return result instanceof TransactResult.Unknown
                    ? new TransactResult.Rejected(new Failure.Unavailable("no answer", ""))
                    : result;
        }
    };

    private static final Duration LATER = Duration.ofMinutes(10);

    Write weaken(Write write) {
        return write;
    }

    TransactResult weaken(TransactResult result) {
        return result;
    }

    private static boolean isSeat(Write write) {
        return Address.of(write.table(), write.key()).hash().startsWith("PERF#");
    }

    private static Condition later(Condition condition) {
        return switch (condition) {
            case Condition.Less(var name, var value) when value instanceof Value.Text(var text) ->
                Instants.parse(text)
                        .<Condition>map(t -> new Condition.Less(name, Value.of(Instants.text(t.plus(LATER)))))
                        .orElse(condition);
            case Condition.All(var all) -> new Condition.All(all.stream().map(Weakening::later).toList());
            case Condition.Any(var any) -> new Condition.Any(any.stream().map(Weakening::later).toList());
            default -> condition;
        };
    }

    /** The store as a ledger without this guard would use it. */
    ItemStore over(ItemStore store) {
        return new ThroughStore() {
            @Override
            protected ItemStore there() {
                return store;
            }

            @Override
            public TransactResult transact(Transaction transaction) {
                List<Write> writes = transaction.writes().stream().map(Weakening.this::weaken).toList();
                return weaken(store.transact(new Transaction(transaction.token(), writes)));
            }
        };
    }
}
