package com.megaticket.console.failover.region;

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
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The fences of one region: the items that every seat transaction of a console must find open. Each console has its own, so
 * that two consoles never conflict; they are told apart by the region and the process in the key.
 */
public final class Fences {
    private static final String PARTITION = "FENCE";
    private static final String OPEN = "open";
    private static final String EPOCH = "epoch";
    /** A console holds its fence item for the time of one transaction; nobody keeps one busy for longer than this. */
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration WAIT = Duration.ofMillis(50);

    private final ItemStore store;
    private final Ids ids;
    private final Pause pause;

    public Fences(ItemStore store, Ids ids, Pause pause) {
        this.store = store;
        this.ids = ids;
        this.pause = pause;
    }

    public sealed interface Closing {
        /** No fence of an earlier epoch is open: a write that was on its way is refused by the store. */
        record Closed(int fences) implements Closing {}

        record StillOpen(int fences, Failure failure) implements Closing {}
    }

    public static Key key(String region, String process, int number) {
        return Key.pkSk(PARTITION, region + "#" + process + "#" + number);
    }

    /** The item of a fence that lets its console write. */
    public static Item item(Key key, Epoch epoch) {
        return Item.of(key).with(OPEN, Value.of(true)).with(EPOCH, epoch.number());
    }

    /** What each seat transaction checks. */
    public static Condition open(Epoch epoch) {
        return Condition.all(Condition.equal(OPEN, Value.of(true)), Condition.equal(EPOCH, Value.of(epoch.number())));
    }

    /** A fence may be put where none is, over one of an earlier epoch, and over itself; never over one that was closed at this epoch. */
    public static Condition registrable(Epoch epoch) {
        return Condition.any(
                Condition.absent("PK"), Condition.less(EPOCH, Value.of(epoch.number())), open(epoch));
    }

    /** What a registration proves: the region is open at this epoch, or no lease was ever made. */
    public static Write.Check leaseCheck(String region, Epoch epoch) {
        Condition condition = epoch.number() == 0
                ? Condition.absent("PK")
                : LeaseItems.in(Lease.State.OPEN, epoch);
        return new Write.Check(Table.RESERVATIONS, LeaseItems.key(region), condition);
    }

    /** Consistent: the fences of one console that are open at this epoch. */
    public static long open(ItemStore store, String process, Epoch epoch) {
        return store.query(Table.RESERVATIONS, PARTITION, store.region() + "#" + process + "#").stream()
                .filter(f -> f.flag(OPEN, false) && f.number(EPOCH).orElse(-1) == epoch.number()).count();
    }

    /** Closes every fence of an epoch below this one, and reads again until none is open. The lease must be written before. */
    public Closing close(Epoch below) {
        int closed = 0;
        Failure last = Failure.busy("a fence");
        for (int round = 0; round < LIMIT.dividedBy(WAIT); round++) {
            try {
                List<Item> open = openBelow(below);
                if (open.isEmpty()) {
                    return new Closing.Closed(closed);
                }
                for (Item fence : open) {
                    TransactResult result = close(fence, below);
                    closed += result instanceof TransactResult.Committed ? 1 : 0;
                    if (result instanceof TransactResult.Rejected(Failure why)) {
                        last = why;
                    }
                }
                if (last instanceof Failure.Denied) {
                    break;
                }
            } catch (Fault fault) {
                last = fault.failure();
                if (!(last instanceof Failure.Throttled)) {
                    break;
                }
            }
            pause.sleep(WAIT);
        }
        return new Closing.StillOpen(left(below), last);
    }

    private List<Item> openBelow(Epoch epoch) {
        return store.query(Table.RESERVATIONS, PARTITION, store.region() + "#").stream()
                // A fence that cannot be read for certain counts as open.
                .filter(f -> f.flag(OPEN, true) && f.number(EPOCH).orElse(-1) < epoch.number()).toList();
    }

    private TransactResult close(Item fence, Epoch below) {
        var update = new Write.Update(Table.RESERVATIONS, Key.in(Table.RESERVATIONS, fence),
                Map.of(OPEN, Value.of(false)), List.of(),
                Condition.less(EPOCH, Value.of(below.number())));
        return store.transact(new Transaction(ids.uuid(), List.of(update)));
    }

    /** -1 = not known. */
    private int left(Epoch below) {
        try {
            return openBelow(below).size();
        } catch (Fault _) {
            return -1;
        }
    }
}
