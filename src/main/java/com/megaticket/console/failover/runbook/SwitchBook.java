package com.megaticket.console.failover.runbook;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where the switches into one region are kept: in that region, since the other may be gone. Blocking. */
public final class SwitchBook {
    private static final int TRIES = 6;
    private static final Duration WAIT = Duration.ofMillis(200);

    private final ItemStore store;
    private final Ids ids;
    private final Pause pause;

    public SwitchBook(ItemStore store, Ids ids, Pause pause) {
        this.store = store;
        this.ids = ids;
        this.pause = pause;
    }

    public sealed interface Kept {
        record Done() implements Kept {}

        /** Another console has gone on with this switch: read it again. */
        record Overtaken(Optional<Switch> found) implements Kept {}

        record Unknown(Failure failure) implements Kept {}
    }

    /** Newest first; those of other versions are left out. @throws Fault when the region does not answer */
    public List<Switch> all() {
        return store.query(Table.RESERVATIONS, SwitchItems.PARTITION, SwitchItems.PREFIX).stream()
                .map(SwitchItems::read).flatMap(Optional::stream)
                .filter(s -> s.to().equals(store.region()))
                .sorted(Comparator.comparingLong((Switch s) -> s.epoch().number()).reversed())
                .toList();
    }

    public Kept keep(Switch run) {
        Condition condition = run.revision() == 1
                ? Condition.absent("PK")
                : Condition.equal(SwitchItems.REVISION, Value.of(run.revision() - 1));
        var put = new Write.Put(Table.RESERVATIONS, SwitchItems.item(run), condition);
        Failure last = Failure.busy("the switch");
        for (int attempt = 0; attempt < TRIES; attempt++) {
            switch (store.transact(new Transaction(ids.uuid(), List.of(put)))) {
                case TransactResult.Committed() -> {
                    return new Kept.Done();
                }
                case TransactResult.Cancelled(var reasons) when reasons
                        .getFirst() instanceof TransactResult.Reason.ConditionFailed(Optional<Item> there) -> {
                    Optional<Switch> found = there.flatMap(SwitchItems::read);
                    // An earlier attempt whose answer was lost.
                    return found.filter(run::equals).isPresent() ? new Kept.Done() : new Kept.Overtaken(found);
                }
                case TransactResult.Cancelled _,TransactResult.InProgress _ -> {
                    // Busy: once more.
                }
                case TransactResult.Rejected(Failure failure) -> last = failure;
                case TransactResult.Unknown(Failure failure) -> last = failure;
            }
            pause.sleep(WAIT);
        }
        return new Kept.Unknown(last);
    }
}
