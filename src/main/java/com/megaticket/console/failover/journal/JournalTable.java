package com.megaticket.console.failover.journal;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.TransactResult.Reason;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chains in the console table of one region: an item an entry, never overwritten. Blocking. */
public final class JournalTable {
    private static final String LINE = "entry";
    /** An item for each chain, so that nobody has to scan the table for them. */
    private static final String INDEX = "JOURNALS";

    private final ItemStore store;
    private final Ids ids;

    public JournalTable(ItemStore store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    String region() {
        return store.region();
    }

    /**
     * Puts an entry; again is harmless.
     *
     * @throws Fault when it is not certain that it is there, and when another entry has its number
     */
    void put(Entry entry) {
        Item item = Item.of(key(entry.chain(), entry.number())).with(LINE, EntryJson.line(entry));
        var put = new Write.Put(Table.CONSOLE, item, Condition.absent("PK"));
        List<Write> writes = entry.number() == 1 ? List.of(put, listed(entry)) : List.of(put);
        switch (store.transact(new Transaction(ids.uuid(), writes))) {
            case TransactResult.Committed() -> {
                // There.
            }
            case TransactResult.Cancelled(var reasons) when reasons
                    .getFirst() instanceof Reason.ConditionFailed(Optional<Item> found) -> {
                if (found.flatMap(i -> i.text(LINE)).filter(EntryJson.line(entry)::equals).isEmpty()) {
                    throw new Fault(new Failure.Invalid("entry " + entry.number() + " of "
                            + entry.chain().partition() + " is another one in " + region(), ""));
                }
            }
            case TransactResult.Cancelled _,TransactResult.InProgress _ -> throw new Fault(Failure.busy("the journal"));
            case TransactResult.Rejected(Failure failure) -> throw new Fault(failure);
            case TransactResult.Unknown(Failure failure) -> throw new Fault(failure);
        }
    }

    /** Consistent, by number. @throws Fault when the region cannot be read whole */
    Copy read(Chain chain) {
        var entries = new ArrayList<Entry>();
        int unreadable = 0;
        for (Item item : store.query(Table.CONSOLE, chain.partition())) {
            Optional<Entry> entry = item.text(LINE).flatMap(EntryJson::read)
                    .filter(e -> item.text("SK").filter(sort(e.number())::equals).isPresent());
            entry.ifPresent(entries::add);
            unreadable += entry.isEmpty() ? 1 : 0;
        }
        return new Copy(region(), entries, unreadable);
    }

    /**
     * Every chain that began in the tables, with its first entry's time.
     *
     * @throws Fault when the region does not answer
     */
    List<Listed> chains() {
        var chains = new ArrayList<Listed>();
        for (Item item : store.query(Table.CONSOLE, INDEX)) {
            try {
                chains.add(new Listed(new Chain(item.text("console").orElse(""), item.text("epoch").orElse("")),
                        item.text("begunAt").flatMap(Instants::parse)));
            } catch (IllegalArgumentException _) {
                // Of another version of the console: it cannot be named, so it cannot be read here.
            }
        }
        return chains;
    }

    private static Write.Put listed(Entry first) {
        Chain chain = first.chain();
        Item item = Item.of(Key.pkSk(INDEX, chain.console() + "#" + chain.epoch())).with("console", chain.console())
                .with("epoch", chain.epoch()).with("begunAt", Instants.text(first.at()));
        return new Write.Put(Table.CONSOLE, item, Condition.NONE);
    }

    private static Key key(Chain chain, long number) {
        return Key.pkSk(chain.partition(), sort(number));
    }

    /** In the order of the numbers, as text. */
    private static String sort(long number) {
        return String.format(java.util.Locale.ROOT, "%012d", number);
    }
}
