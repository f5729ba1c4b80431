package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.live.BoardEntry;
import com.megaticket.console.selling.live.Digest;
import com.megaticket.console.selling.live.Pulse;
import com.megaticket.console.selling.live.SeatChange;
import com.megaticket.console.selling.live.ShowBoard;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The board in {@code reservations}, in partitions that begin with {@code HB#}: the hard fence lets them be written, so the
 * map stays live while a region is closed. They name their region, since they are replicated, and the version of their
 * form, so that consoles of different versions do not read each other's. No row bears a name that is an index key.
 */
public final class DynamoShowBoard implements ShowBoard {
    private static final String LOG = "HB#LIVE1#";
    private static final String PULSE = "HB#PULSE1#";
    private static final Duration KEPT = Duration.ofHours(1);
    private static final String BY = "by";
    private static final String SINCE = "since";
    private static final String PATIENCE = "patience";
    private static final String CHANGES = "changes";
    private static final String ROWS = "rows";
    private static final String SUM = "sum";
    private static final String STRANGERS = "strangers";
    private static final String OLD_IDS = "oldIds";
    private static final String NUMBER = "number";
    private static final String SEATS = "seats";

    private final LedgerSetup setup;
    private final ServiceClock clock;
    private final Ids ids;

    public DynamoShowBoard(LedgerSetup setup, ServiceClock clock, Ids ids) {
        this.setup = setup;
        this.clock = clock;
        this.ids = ids;
    }

    private ItemStore store() {
        return setup.store(setup.readRegion());
    }

    private String partition(String kind, Showing showing) {
        return kind + setup.readRegion() + "#" + showing.key();
    }

    private static String sort(long number) {
        return String.format(Locale.ROOT, "%012d", number);
    }

    @Override
    public Optional<BoardEntry> newest(Showing showing) {
        return store().last(Table.RESERVATIONS, partition(LOG, showing)).map(DynamoShowBoard::entry);
    }

    @Override
    public List<BoardEntry> after(Showing showing, long number) {
        return store().queryAfter(Table.RESERVATIONS, partition(LOG, showing), sort(number)).stream()
                .map(DynamoShowBoard::entry)
                .toList();
    }

    private static BoardEntry entry(Item item) {
        try {
            var changes = new ArrayList<SeatChange>();
            if (item.value(CHANGES).orElse(null) instanceof Value.Sequence(var texts)) {
                for (Value text : texts) {
                    changes.add(SeatChange.parse(text instanceof Value.Text(String t) ? t : ""));
                }
            }
            Optional<Digest> whole = item.has(SUM)
                    ? Optional
                            .of(new Digest((int) number(item, ROWS), number(item, SUM), (int) number(item, STRANGERS),
                                    (int) number(item, OLD_IDS)))
                    : Optional.empty();
            return new BoardEntry(
                    Long.parseLong(item.text(Names.SK).orElse("")),
                    item.text(BY).orElse(""),
                    number(item, SINCE),
                    Duration.ofMillis(Math.min(number(item, PATIENCE), BoardEntry.MOST_PATIENCE.toMillis())),
                    changes,
                    whole);
        } catch (IllegalArgumentException e) {
            throw new Fault(new Failure.Bug("BOARD", "an entry of the board cannot be read: " + e, ""), e);
        }
    }

    private static long number(Item item, String name) {
        return item.number(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    @Override
    public boolean write(Showing showing, BoardEntry entry) {
        Item item = Item.of(Key.pkSk(partition(LOG, showing), sort(entry.number())))
                .with(BY, entry.by())
                .with(SINCE, entry.since())
                .with(PATIENCE, entry.patience().toMillis())
                .with(Names.TTL, clock.now().plus(KEPT).getEpochSecond());
        if (!entry.changes().isEmpty()) {
            item = item.with(CHANGES,
                    new Value.Sequence(entry.changes().stream().map(c -> Value.of(c.text())).toList()));
        }
        if (entry.whole().isPresent()) {
            Digest whole = entry.whole().get();
            item = item.with(ROWS, whole.rows()).with(SUM, whole.sum()).with(STRANGERS, whole.strangers())
                    .with(OLD_IDS, whole.oldIds());
        }
        return put(item, Condition.absent(Names.PK));
    }

    @Override
    public void pulse(Showing showing, Pulse pulse) {
        Item item = Item.of(Key.pkSk(partition(PULSE, showing), pulse.console()))
                .with(NUMBER, pulse.number())
                .with(SEATS, Party.text(pulse.seats()))
                .with(Names.TTL, clock.now().plus(KEPT).getEpochSecond());
        put(item, Condition.any(Condition.absent(Names.PK), Condition.less(NUMBER, Value.of(pulse.number()))));
    }

    @Override
    public List<Pulse> pulses(Showing showing) {
        var pulses = new ArrayList<Pulse>();
        for (Item item : store().query(Table.RESERVATIONS, partition(PULSE, showing))) {
            // A pulse that cannot be read points nowhere; the sweep sees what it would have shown.
            Party.seats(item.text(SEATS).orElse("")).ifPresent(seats -> pulses
                    .add(new Pulse(item.text(Names.SK).orElse(""), item.number(NUMBER).orElse(0), seats)));
        }
        return pulses;
    }

    private boolean put(Item item, Condition condition) {
        var write = new Write.Put(Table.RESERVATIONS, item, condition);
        return switch (store().transact(new Transaction(ids.uuid(), List.of(write)))) {
            case TransactResult.Committed _ -> true;
            case TransactResult.Cancelled _,TransactResult.InProgress _,TransactResult.Unknown _ -> false;
            case TransactResult.Rejected(Failure why) -> throw new Fault(why);
        };
    }
}
