package com.megaticket.console.aws.ledger;

import com.megaticket.console.failover.reconcile.Deed;
import com.megaticket.console.failover.reconcile.DeedReader;
import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.shared.store.Item;
import java.util.Optional;

/** Act records for the reconciliation: read by the one class that writes them. */
public final class ActDeeds implements DeedReader {
    @Override
    public Optional<Deed> read(Item item) {
        return ActItems.read(item).map(ActDeeds::deed);
    }

    private static Deed deed(ActRecord record) {
        Deed.Kind kind = record.kind().map(k -> switch (k) {
            case HOLD -> Deed.Kind.HELD;
            case SALE -> Deed.Kind.SOLD;
            case CANCEL -> Deed.Kind.CANCELLED;
            case EXCHANGE -> Deed.Kind.EXCHANGED;
        }).orElse(Deed.Kind.VOID);
        return new Deed(record.id(), record.region(), kind, record.at(), record.took(), record.gave(),
                record.holdingId(), record.reservationId(), record.number(), record.by());
    }
}
