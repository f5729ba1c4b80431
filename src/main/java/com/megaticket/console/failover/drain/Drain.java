package com.megaticket.console.failover.drain;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Waits until what was written in the closed region has arrived in the other. A marker is put into each table that is sold
 * with, after the close and so after every sale; when they are seen on the other side, and ten times the longest lag has
 * passed as well (items travel by themselves and may overtake each other), the sale may go on there. Blocking.
 */
public final class Drain {
    /** AWS: stop writes and wait ten times the recent maximum ReplicationLatency. */
    private static final int TIMES = 10;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int TRIES = 5;

    private final ItemStore from;
    private final ItemStore to;
    private final Rules rules;
    private final LongSupplier nanos;
    private final Ids ids;
    private final Pause pause;

    /**
     * @param tables that a marker goes into: reservations, and the console's own where it exists
     * @param least shortest wait, 30 s in live mode
     * @param limit after which the wait is given up
     */
    public record Rules(List<Table> tables, Duration least, Duration limit) {
        public Rules {
            tables = List.copyOf(tables);
        }
    }

    /** @param nanos monotonic time */
    public Drain(ItemStore from, ItemStore to, Rules rules, LongSupplier nanos, Ids ids, Pause pause) {
        this.from = from;
        this.to = to;
        this.rules = rules;
        this.nanos = nanos;
        this.ids = ids;
        this.pause = pause;
    }

    /**
     * @param at service time, for people who read the marker
     * @param lags asked again while waiting: a lag that grows makes the wait longer
     * @param told about twice a second
     */
    public DrainOutcome run(Epoch epoch, Instant at, Lags lags, Consumer<DrainState> told) {
        try {
            // Each try its own: a marker of an earlier one says nothing of what was written since.
            Key marker = Key.pkSk("MARKER", "DRAIN#" + epoch + "#" + ids.uuid());
            for (Table table : rules.tables()) {
                Optional<Failure> failure = mark(table, marker, at);
                if (failure.isPresent()) {
                    return new DrainOutcome.Unanswered(failure.get());
                }
            }
            return await(marker, lags, told);
        } catch (Fault fault) {
            return new DrainOutcome.Unanswered(fault.failure());
        }
    }

    private DrainOutcome await(Key marker, Lags lags, Consumer<DrainState> told) {
        // From now, not from the marker's time: another machine may have put it, and its clock is not ours.
        long start = nanos.getAsLong();
        Set<Table> missing = EnumSet.copyOf(rules.tables());
        Duration longest = Duration.ZERO;
        boolean known = false;
        while (true) {
            Duration since = Duration.ofNanos(nanos.getAsLong() - start);
            missing.removeIf(table -> to.get(table, marker).isPresent());
            Optional<Duration> lag = lags.longest(from.region(), to.region());
            known |= lag.isPresent();
            longest = max(longest, lag.orElse(Duration.ZERO));
            Optional<Duration> clock = known
                    ? Optional.of(max(rules.least(), longest.multipliedBy(TIMES)))
                    : Optional.empty();
            var state = new DrainState(since, missing.size(), clock);
            told.accept(state);
            if (state.isOver()) {
                int differing = differing();
                return differing > 0
                        ? new DrainOutcome.CatalogDiffers(differing)
                        : new DrainOutcome.Drained(since, longest);
            }
            if (since.compareTo(rules.limit()) > 0) {
                return missing.isEmpty() && !known
                        ? new DrainOutcome.LagUnknown()
                        : new DrainOutcome.NotArrived(missing.size(), since);
            }
            pause.sleep(LOOK);
        }
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    /** Sent again until it is known to be there. */
    private Optional<Failure> mark(Table table, Key marker, Instant at) {
        Failure last = Failure.busy("the marker");
        var put = new Write.Put(table, Item.of(marker).with("at", at.toString()), Condition.absent("PK"));
        for (int attempt = 0; attempt < TRIES; attempt++) {
            switch (from.transact(new Transaction(ids.uuid(), List.of(put)))) {
                case TransactResult.Committed() -> {
                    return Optional.empty();
                }
                case TransactResult.Cancelled(var reasons) when reasons
                        .getFirst() instanceof TransactResult.Reason.ConditionFailed -> {
                    return Optional.empty();
                }
                case TransactResult.Cancelled _,TransactResult.InProgress _ -> pause.sleep(LOOK);
                case TransactResult.Rejected(Failure failure) -> last = failure;
                case TransactResult.Unknown(Failure failure) -> last = failure;
            }
        }
        return Optional.of(last);
    }

    /** The programme is small and changes seldom: it is compared item by item. */
    private int differing() {
        int count = 0;
        for (Table table : List.of(Table.PERFORMANCES, Table.SCHEDULES)) {
            Set<Item> here = new HashSet<>(from.scan(table));
            Set<Item> there = new HashSet<>(to.scan(table));
            var either = new HashSet<>(here);
            either.addAll(there);
            here.retainAll(there);
            either.removeAll(here);
            count += (int) either.stream().map(item -> Key.in(table, item)).distinct().count();
        }
        return count;
    }
}
