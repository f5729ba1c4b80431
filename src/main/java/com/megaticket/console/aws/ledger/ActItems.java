package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Act records and audit items. They never bear the names userId, holdingId or reservationId: the web shop deletes or
 * cancels whatever its indexes find under those.
 */
final class ActItems {
    private static final String VOID = "VOID";
    private static final String HOLD = "hold";
    private static final String BOOKING = "booking";

    private static final String BLIND = "blind";

    private ActItems() {}

    static Key key(Act act) {
        return Key.pkSk(act.showing().actPartition(), act.id() + "#" + act.region());
    }

    /** The record of an act; its key can be taken once. */
    static Write record(Act act, List<SeatId> took, List<SeatId> gave, Instant at, String by) {
        return record(act, act.showing(), took, gave, at, by);
    }

    /** The record as another showing sees it: an exchange between two showings leaves one in each. */
    static Write record(Act act, Showing showing, List<SeatId> took, List<SeatId> gave, Instant at, String by) {
        Item item = Item.of(Key.pkSk(showing.actPartition(), act.id() + "#" + act.region()))
                .with("act", act.kind().name())
                .with("at", Instants.text(at))
                .with("by", by)
                .withText("took", Optional.of(Party.text(took)))
                .withText("gave", Optional.of(Party.text(gave)))
                .withText(HOLD, act.holdingId())
                .withText(BOOKING, act.reservationId())
                .withText(Names.BOOKING_NO, act.number());
        if (act.kind() == Act.Kind.HOLD) {
            // Evidence of a hold is worth nothing once the hold is forgotten; sales are kept.
            item = item.with(Names.TTL, SeatItems.ttl(at));
        }
        return new Write.Put(Table.RESERVATIONS, item, Condition.absent(Names.PK));
    }

    /** The other region was not seen: the same seat may have been sold there. */
    static Write blind(Write record) {
        return record instanceof Write.Put(Table table, Item item, Condition condition)
                ? new Write.Put(table, item.with(BLIND, Value.of(true)), condition)
                : record;
    }

    static Write voidRecord(Act act, Instant at, String by) {
        Item item = Item.of(key(act))
                .with("act", VOID)
                .with("at", Instants.text(at))
                .with("by", by);
        return new Write.Put(Table.RESERVATIONS, item, Condition.absent(Names.PK));
    }

    static Write audit(Act act, List<SeatId> took, List<SeatId> gave, Instant at, String by) {
        Item item = Item.of(Key.pkSk("AUDIT#" + act.showing().key(), Instants.text(at) + "#" + act.id()))
                .with("act", act.kind().name())
                .with("region", act.region())
                .with("by", by)
                .withText("took", Optional.of(Party.text(took)))
                .withText("gave", Optional.of(Party.text(gave)))
                .withText(BOOKING, act.reservationId());
        return new Write.Put(Table.CONSOLE, item, Condition.absent(Names.PK));
    }

    /** @return the record, or empty for an item that cannot be read as one */
    static Optional<ActRecord> read(Item item) {
        String[] sk = item.text(Names.SK).orElse("").split("#", -1);
        Optional<Instant> at = item.text("at").flatMap(Instants::parse);
        Optional<List<SeatId>> took = Party.seats(item.text("took").orElse(""));
        Optional<List<SeatId>> gave = Party.seats(item.text("gave").orElse(""));
        Optional<String> word = item.text("act");
        if (sk.length != 2 || at.isEmpty() || took.isEmpty() || gave.isEmpty() || word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Act.Kind> kind = kind(word.get());
        if (kind.isEmpty() && !word.get().equals(VOID)) {
            return Optional.empty();
        }
        return Optional.of(new ActRecord(
                sk[0],
                sk[1],
                kind,
                at.get(),
                took.get(),
                gave.get(),
                item.text(HOLD),
                item.text(BOOKING),
                item.text(Names.BOOKING_NO),
                item.text("by").orElse("")));
    }

    private static Optional<Act.Kind> kind(String word) {
        for (Act.Kind kind : Act.Kind.values()) {
            if (kind.name().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
