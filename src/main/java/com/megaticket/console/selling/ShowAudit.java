package com.megaticket.console.selling;

import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Compares a whole showing, not only what this console sold (design §5). Blocking; safe on any thread. */
public final class ShowAudit {
    private final SeatLedger ledger;
    private final SaleWatch watch;
    private final Supplier<Instant> clock;

    /** @param clock service time */
    public ShowAudit(SeatLedger ledger, SaleWatch watch, Supplier<Instant> clock) {
        this.ledger = ledger;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * Reads rows and acts, and what is found once more before it is an alarm, since an act may have come between the reads.
     *
     * @throws Fault when rows or acts cannot be read whole: nothing is known then
     */
    public AuditReport check(Showing showing) {
        Instant asOf = clock.get();
        List<ActRecord> acts = ledger.acts(showing);
        SeatMapSnapshot house = ledger.snapshot(showing);
        Set<SeatId> seats = new HashSet<>();
        acts.stream().filter(a -> a.kind().filter(k -> k != Act.Kind.HOLD).isPresent())
                .forEach(a -> seats.addAll(a.took()));
        house.rows().values().stream().filter(r -> r.isSold() && r.bookingNumber().isPresent())
                .forEach(r -> seats.add(r.seat()));
        int unreadable = house.strangers()
                + (int) house.rows().values().stream().filter(r -> r.status() == SeatRow.Status.UNREADABLE).count();
        List<SeatId> suspect = SeatAudit.compare(showing, seats, house.rows(), acts).stream().map(SaleAlarm::seat)
                .distinct().toList();
        List<SaleAlarm> alarms = suspect.isEmpty() ? List.of() : watch.check(showing, suspect);
        return new AuditReport(showing, asOf, house.rows().size() + house.strangers(), seats.size(), acts.size(),
                unreadable, alarms);
    }
}
