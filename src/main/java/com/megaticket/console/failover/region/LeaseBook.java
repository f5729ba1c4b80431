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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
        return write(lease(Lease.State.CLOSED, epoch, Optional.empty()), LeaseItems.below(epoch));
    }

    /** Announces that the region will open: consoles see the epoch and wait. */
    public Written opening(Epoch epoch) {
        return write(lease(Lease.State.OPENING, epoch, Optional.empty()), LeaseItems.below(epoch));
    }

    /**
     * Opens the region that was announced.
     *
     * @param alone until when the operator answers for the other region being dark
     */
    public Written open(Epoch epoch, Optional<Instant> alone) {
        return write(lease(Lease.State.OPEN, epoch, alone), LeaseItems.in(Lease.State.OPENING, epoch));
    }

    /** Says anew until when the operator answers for the other region being dark. */
    public Written answer(Epoch epoch, Instant alone) {
        Lease lease = lease(Lease.State.OPEN, epoch, Optional.of(alone));
        return write(lease, LeaseItems.in(Lease.State.OPEN, epoch), found -> found.alone().equals(lease.alone()));
    }

    /** The first lease of a site, in its main region: from now on the sale can be moved. Fences of epoch 0 must be closed after it. */
    public Written first(String operator) {
        return write(lease(Lease.State.OPEN, Epoch.NONE.next(operator), Optional.empty()), Condition.absent("PK"));
    }

    /** What a write proves that belongs to the opening itself. */
    public static Write.Check whileOpening(String region, Epoch epoch) {
        return new Write.Check(Table.RESERVATIONS, LeaseItems.key(region), LeaseItems.in(Lease.State.OPENING, epoch));
    }

    private Lease lease(Lease.State state, Epoch epoch, Optional<Instant> alone) {
        return new Lease(store.region(), state, epoch, by, clock.now(), alone, List.of());
    }

    private Written write(Lease lease, Condition condition) {
        return write(lease, condition, _ -> true);
    }

    /** @param enough whether a lease of this state and epoch, found there, is what was to be written */
    private Written write(Lease lease, Condition condition, Predicate<Lease> enough) {
        Predicate<Lease> written = l -> l.state() == lease.state() && l.epoch().equals(lease.epoch()) && enough.test(l);
        Failure last = Failure.busy("the lease");
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                Optional<Lease> found = read();
                if (found.filter(written).isPresent()) {
                    return new Written.Done(found.get());
                }
                Lease next = lease.after(found);
                var put = new Write.Put(Table.RESERVATIONS, LeaseItems.item(next), condition);
                switch (store.transact(new Transaction(ids.uuid(), List.of(put)))) {
                    case TransactResult.Committed() -> {
                        return new Written.Done(next);
                    }
                    case TransactResult.Cancelled(var reasons) when reasons
                            .getFirst() instanceof TransactResult.Reason.ConditionFailed(Optional<Item> there) -> {
                        Optional<Lease> other = there.flatMap(LeaseItems::read);
                        if (other.filter(written).isEmpty()) {
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
}
