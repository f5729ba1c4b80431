package com.megaticket.console.failover.region;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An operator's pen for the lease of one region. Blocking. Each verb repeats harmlessly: a state that is already written at
 * the same epoch is told as written, so a step whose answer was lost is simply done again.
 */
public final class LeaseBook {
    private static final int TRIES = 6;
    private static final Duration WAIT = Duration.ofMillis(200);

    private final ItemStore store;
    private final String by;
    private final ServiceClock clock;
    private final Ids ids;
    private final Pause pause;

    /** @param by the operator's console */
    public LeaseBook(ItemStore store, String by, ServiceClock clock, Ids ids, Pause pause) {
        this.store = store;
        this.by = by;
        this.clock = clock;
        this.ids = ids;
        this.pause = pause;
    }

    public sealed interface Written {
        record Done(Lease lease) implements Written {}

        /** Another switch was here first, or the region is in a state from which this step does not lead on. */
        record Refused(Optional<Lease> found) implements Written {}

        /** Not known: it may be written now or later. Doing the step again tells. */
        record Unknown(Failure failure) implements Written {}
    }

    public String region() {
        return store.region();
    }

    /** @throws Fault when the region does not answer, or its lease cannot be read */
    public Optional<Lease> read() {
        return store.get(Table.RESERVATIONS, LeaseItems.key(store.region())).map(item -> LeaseItems.read(item)
                .orElseThrow(() -> new Fault(new Failure.Invalid("the lease of " + store.region()
                        + " cannot be read", ""))));
    }

    /** Closes the region under a new epoch. Every fence still has to be closed after it. */
    public Written close(Epoch epoch) {
        return write(Lease.State.CLOSED, epoch, Optional.empty(), LeaseItems.below(epoch));
    }

    /** Announces that the region will open: consoles see the epoch and wait. */
    public Written opening(Epoch epoch) {
        return write(Lease.State.OPENING, epoch, Optional.empty(), LeaseItems.below(epoch));
    }

    /**
     * Opens the region that was announced.
     *
     * @param alone until when the operator answers for the other region being dark
     */
    public Written open(Epoch epoch, Optional<Instant> alone) {
        return write(Lease.State.OPEN, epoch, alone, LeaseItems.in(Lease.State.OPENING, epoch));
    }

    /** Says anew until when the operator answers for the other region being dark. */
    public Written answer(Epoch epoch, Instant alone) {
        return write(Lease.State.OPEN, epoch, Optional.of(alone), LeaseItems.in(Lease.State.OPEN, epoch));
    }

    /** The first lease of a site, in its main region: from now on the sale can be moved. Fences of epoch 0 must be closed after it. */
    public Written first(String operator) {
        return write(Lease.State.OPEN, Epoch.NONE.next(operator), Optional.empty(), Condition.absent("PK"));
    }

    private Written write(Lease.State state, Epoch epoch, Optional<Instant> alone, Condition condition) {
        Failure last = Failure.busy("the lease");
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                Optional<Lease> found = read();
                if (found.filter(l -> is(l, state, epoch, alone)).isPresent()) {
                    return new Written.Done(found.get());
                }
                var lease = new Lease(store.region(), state, epoch, by, clock.now(), alone, history(found));
                var put = new Write.Put(Table.RESERVATIONS, LeaseItems.item(lease), condition);
                switch (store.transact(new Transaction(ids.uuid(), List.of(put)))) {
                    case TransactResult.Committed() -> {
                        return new Written.Done(lease);
                    }
                    case TransactResult.Cancelled(var reasons) when reasons
                            .getFirst() instanceof TransactResult.Reason.ConditionFailed(Optional<Item> there) -> {
                        Optional<Lease> other = there.flatMap(LeaseItems::read);
                        if (other.filter(l -> is(l, state, epoch, alone)).isEmpty()) {
                            return new Written.Refused(other);
                        }
                    }
                    case TransactResult.Cancelled _,TransactResult.InProgress _ -> {
                        // Busy: the next read tells.
                    }
                    case TransactResult.Rejected(Failure failure) -> last = failure;
                    case TransactResult.Unknown(Failure failure) -> last = failure;
                }
            } catch (Fault fault) {
                last = fault.failure();
            }
            pause.sleep(WAIT);
        }
        return new Written.Unknown(last);
    }

    private static boolean is(Lease lease, Lease.State state, Epoch epoch, Optional<Instant> alone) {
        return lease.state() == state && lease.epoch().equals(epoch)
                && (alone.isEmpty() || lease.alone().equals(alone));
    }

    private static List<String> history(Optional<Lease> before) {
        if (before.isEmpty()) {
            return List.of();
        }
        Lease old = before.get();
        var entries = new ArrayList<>(old.history());
        entries.add(old.at() + " " + old.state() + " " + old.epoch() + " " + old.by());
        return entries.subList(Math.max(0, entries.size() - Lease.REMEMBERED), entries.size());
    }
}
