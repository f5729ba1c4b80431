package com.megaticket.console.failover.estate;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.util.List;
import java.util.Locale;

/**
 * What a write to {@code reservations} meets in a region, seen by writes that can never be done: their condition contradicts
 * itself. A service asks its policies before it looks at conditions (IAM, "Policy evaluation logic"), so a condition that failed
 * has passed them. Sent as the web shop and the consoles send: in a transaction.
 */
final class FenceSight {
    /** No seat, no sign: a key like any row's that the fence is there for. */
    static final Key SEATS = Key.pkSk("PROBE", "HARD-FENCE");
    static final Key SIGNS = Key.pkSk("MARKER", "HARD-FENCE");
    private static final Condition NEVER = Condition.all(Condition.absent("PK"), Condition.present("PK"));
    /** How a refusal by a policy of the table itself is worded (IAM, "Troubleshoot access denied error messages"). */
    private static final String OF_THE_TABLE = "explicit deny in a resource-based policy";

    private final ItemStore store;
    private final Ids ids;

    FenceSight(ItemStore store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    sealed interface Seen {
        String words();

        record LetThrough() implements Seen {
            @Override
            public String words() {
                return "let through";
            }
        }

        /** By the table's own policy. */
        record Refused(String words) implements Seen {}

        /** Nothing says by what: this login may lack the right for itself. */
        record Forbidden(String words) implements Seen {}

        record Unclear(Failure failure) implements Seen {
            @Override
            public String words() {
                return failure.detail();
            }
        }
    }

    Seen look(Key key) {
        var item = new Item(key.attributes());
        return switch (store.transact(new Transaction(ids.uuid(),
                List.of(new Write.Put(Table.RESERVATIONS, item, NEVER))))) {
            case TransactResult.Cancelled(List<TransactResult.Reason> reasons) when reasons
                    .getFirst() instanceof TransactResult.Reason.ConditionFailed ->
                new Seen.LetThrough();
            case TransactResult.Cancelled _,TransactResult.InProgress _ ->
                new Seen.Unclear(Failure.busy("reservations in " + store.region()));
            case TransactResult.Rejected(Failure.Denied denied) -> denied.detail().toLowerCase(Locale.ROOT)
                    .contains(OF_THE_TABLE) ? new Seen.Refused(denied.detail()) : new Seen.Forbidden(denied.detail());
            case TransactResult.Rejected(Failure failure) -> new Seen.Unclear(failure);
            case TransactResult.Unknown(Failure failure) -> new Seen.Unclear(failure);
            case TransactResult.Committed _ ->
                throw new IllegalStateException("a write was done against its condition");
        };
    }
}
