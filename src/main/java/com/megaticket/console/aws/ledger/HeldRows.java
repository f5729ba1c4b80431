package com.megaticket.console.aws.ledger;

import com.megaticket.console.failover.holds.HoldRescue;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.LeaseBook;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.TransactResult.Reason;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@link HoldRescue} on the seat rows of the region that opens. */
public final class HeldRows implements HoldRescue {
    /** A transaction takes 100 actions; one is the check of the lease. */
    private static final int AT_ONCE = 99;
    private static final int TRIES = 8;
    private static final Duration WAIT = Duration.ofMillis(100);

    private final ItemStore store;
    private final Supplier<List<Showing>> coming;
    private final Ids ids;
    private final Pause pause;

    /** @param coming showings that have not begun, as this region's tables have them */
    public HeldRows(ItemStore store, Supplier<List<Showing>> coming, Ids ids, Pause pause) {
        this.store = store;
        this.coming = coming;
        this.ids = ids;
        this.pause = pause;
    }

    @Override
    public List<Showing> coming() {
        return coming.get();
    }

    @Override
    public Rescued rescue(Showing showing, Epoch epoch, Instant closedAt, Instant until) {
        Map<String, List<Item>> held = store.query(Table.RESERVATIONS, showing.partition()).stream()
                .filter(row -> isRunning(row, closedAt))
                .collect(Collectors.groupingBy(row -> row.text(Names.HOLDING_ID).orElse(""), TreeMap::new,
                        Collectors.toList()));
        var whole = new ArrayList<HeldParty>();
        var broken = new ArrayList<HeldParty>();
        int missed = 0;
        for (var party : held.entrySet()) {
            List<Item> rows = party.getValue();
            int size = Math.max(rows.size(), Party.size(rows.getFirst()));
            boolean complete = rows.size() == size;
            if (!rows.stream().allMatch(row -> isKept(row, epoch)) && !keep(rows, epoch, until, complete)) {
                missed++;
                continue;
            }
            (complete ? whole : broken).add(new HeldParty(showing, party.getKey(),
                    rows.stream().map(row -> row.text(Names.SEAT_ID).orElse("")).toList(), size));
        }
        return new Rescued(whole, broken, missed);
    }

    /** A timed hold of a person, still running at the close; house seats, kills, named holds and lifeboats have a kind. */
    private static boolean isRunning(Item row, Instant closedAt) {
        return row.text(Names.STATUS).filter("HOLDING"::equals).isPresent()
                && !row.has(Names.KIND)
                && row.text(Names.HOLDING_ID).isPresent()
                && row.text(Names.EXPIRES_AT).flatMap(Instants::parse).filter(e -> e.isAfter(closedAt)).isPresent();
    }

    private static boolean isKept(Item row, Epoch epoch) {
        return row.text(Names.RECOVERED).filter(r -> r.equals(mark(epoch, true)) || r.equals(mark(epoch, false)))
                .isPresent();
    }

    private static String mark(Epoch epoch, boolean complete) {
        return epoch + (complete ? "" : " broken");
    }

    private boolean keep(List<Item> rows, Epoch epoch, Instant until, boolean complete) {
        for (int i = 0; i < rows.size(); i += AT_ONCE) {
            List<Item> part = rows.subList(i, Math.min(rows.size(), i + AT_ONCE));
            if (!committed(part, epoch, until, complete)) {
                return false;
            }
        }
        return true;
    }

    private boolean committed(List<Item> rows, Epoch epoch, Instant until, boolean complete) {
        var writes = new ArrayList<Write>();
        rows.forEach(row -> writes.add(later(row, epoch, until, complete)));
        writes.add(LeaseBook.whileOpening(store.region(), epoch));
        var transaction = new Transaction(ids.uuid(), writes);
        Failure last = Failure.busy("the rows of a hold");
        for (int attempt = 0; attempt < TRIES; attempt++) {
            switch (store.transact(transaction)) {
                case TransactResult.Committed() -> {
                    return true;
                }
                case TransactResult.Cancelled(List<Reason> reasons) -> {
                    if (reasons.stream().anyMatch(Reason.ConditionFailed.class::isInstance)) {
                        return false;
                    }
                }
                case TransactResult.InProgress() -> {
                    // The next attempt tells.
                }
                case TransactResult.Rejected(Failure failure) -> last = failure;
                case TransactResult.Unknown(Failure failure) -> last = failure;
            }
            pause.sleep(WAIT);
        }
        throw new Fault(last);
    }

    /** The status stays HOLDING and the origin stays: so the web shop in recovery mode lists it as recovered, and its expiry frees it. */
    private static Write later(Item row, Epoch epoch, Instant until, boolean complete) {
        return new Write.Update(
                Table.RESERVATIONS,
                Key.in(Table.RESERVATIONS, row),
                Map.of(
                        Names.EXPIRES_AT, Value.of(Instants.text(until)),
                        Names.HOLD_EXPIRES_AT, Value.of(until.getEpochSecond()),
                        Names.TTL, Value.of(SeatItems.ttl(until)),
                        Names.RECOVERED, Value.of(mark(epoch, complete))),
                List.of(),
                Condition.all(
                        Condition.equal(Names.STATUS, "HOLDING"),
                        Condition.equal(Names.HOLDING_ID, row.text(Names.HOLDING_ID).orElse("")),
                        Condition.equal(Names.EXPIRES_AT, row.text(Names.EXPIRES_AT).orElse(""))));
    }
}
