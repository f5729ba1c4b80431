package com.megaticket.console.recovery.canary;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.signal.CanaryReport;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One direction. The row bears a number that only this process counts, its key the console's name, so that last-writer-wins
 * never matters; the partition begins with {@code HB#}, which the hard fence lets pass and no index sees. Blocking; one caller at a time.
 */
public final class Canary {
    /** Between two readings while the row is awaited: what the interval's width comes from. */
    private static final Duration POLL = Duration.ofMillis(50);
    /** After so long it is read less often; it stays open, and its age is what is known of the lag. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** After so long it is looked for where it was put. */
    private static final Duration DOUBT = Duration.ofSeconds(30);
    private static final Duration RETENTION = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final String NUMBER = "number";

    private final Direction way;
    private final ItemStore from;
    private final ItemStore to;
    private final String console;
    private final Supplier<Moment> clock;
    private final Pause pause;
    private final Ids ids;
    /** Of the last ten minutes, newest last. */
    private final ConcurrentLinkedDeque<Moment> puts = new ConcurrentLinkedDeque<>();
    private long number;
    private @Nullable Open open;
    /** When the last reading began that did not find the open one. */
    private @Nullable Moment missed;
    private Optional<CanaryReport.Arrival> arrived = Optional.empty();

    /**
     * @param sent before the put was sent
     * @param acknowledged when the region had it
     */
    private record Open(long number, Moment sent, Moment acknowledged) {}

    /** @param console unique for each process that may run at the same time, at most 40 characters */
    public Canary(ItemStore from, ItemStore to, String console, Supplier<Moment> clock, Pause pause,
            Ids ids) {
        this.way = new Direction(from.region(), to.region());
        this.from = from;
        this.to = to;
        this.console = console;
        this.clock = clock;
        this.pause = pause;
        this.ids = ids;
        this.number = clock.get().wall().toEpochMilli();
    }

    public Direction way() {
        return way;
    }

    /**
     * The most rows that were put in any such window of the last ten minutes: what is taken off the region's client writes, which are
     * counted minutes late. Any thread.
     */
    public long mostPuts(Duration window) {
        List<Moment> all = List.copyOf(puts);
        return all.stream().mapToLong(first -> all.stream()
                .filter(p -> p.nanos() >= first.nanos() && p.nanos() - first.nanos() <= window.toNanos()).count())
                .max().orElse(0);
    }

    /**
     * Puts a row if none is on its way, and looks for it for at most two seconds.
     *
     * @throws Fault when the put or a reading fails; an open probe stays open
     */
    public CanaryReport sing() {
        if (open == null) {
            open = put();
        }
        Moment until = clock.get().plus(PATIENCE);
        while (true) {
            Moment started = clock.get();
            boolean found = found(open);
            Moment answered = clock.get();
            if (found) {
                // It was not there yet when the reading before began.
                Duration least = missed == null ? Duration.ZERO : open.acknowledged().age(missed);
                arrived = Optional.of(new CanaryReport.Arrival(open.sent(), least, open.sent().age(answered),
                        started.age(answered)));
                open = null;
                missed = null;
                return new CanaryReport(arrived, Optional.empty());
            }
            missed = started;
            if (answered.nanos() >= until.nanos()) {
                if (open.sent().age(answered).compareTo(DOUBT) > 0 && isLost(open)) {
                    // It will never arrive: a region that was set back must not look like a stalled replication for ever.
                    open = null;
                    missed = null;
                    return new CanaryReport(arrived, Optional.empty());
                }
                return new CanaryReport(arrived, Optional.of(open.sent()));
            }
            pause.sleep(POLL);
        }
    }

    /** What is known without asking: for when asking fails. */
    public CanaryReport known() {
        return new CanaryReport(arrived, Optional.ofNullable(open).map(Open::sent));
    }

    private Open put() {
        long mine = ++number;
        Moment sent = clock.get();
        Item row = Item.of(key()).with(NUMBER, mine).with("ttl", sent.wall().plus(RETENTION).getEpochSecond());
        TransactResult result = from.transact(
                new Transaction(ids.uuid(), List.of(new Write.Put(Table.RESERVATIONS, row, Condition.NONE))));
        puts.addLast(sent);
        puts.removeIf(p -> p.age(sent).compareTo(KEPT) > 0);
        switch (result) {
            case TransactResult.Committed _ -> {
            }
            case TransactResult.Rejected(Failure failure) -> throw new Fault(failure);
            case TransactResult.Unknown(Failure failure) -> throw new Fault(failure);
            case TransactResult.Cancelled _,TransactResult.InProgress _ ->
                throw new Fault(new Failure.Invalid("the row of the probe was not taken", ""));
        }
        return new Open(mine, sent, clock.get());
    }

    private boolean found(Open awaited) {
        return to.get(Table.RESERVATIONS, key()).filter(i -> i.number(NUMBER).orElse(0) >= awaited.number())
                .isPresent();
    }

    /** The region that had taken the row has it no more. */
    private boolean isLost(Open awaited) {
        return from.get(Table.RESERVATIONS, key()).filter(i -> i.number(NUMBER).orElse(0) >= awaited.number())
                .isEmpty();
    }

    private Key key() {
        return Key.pkSk("HB#CANARY1#" + way.from() + ">" + way.to(), console);
    }
}
