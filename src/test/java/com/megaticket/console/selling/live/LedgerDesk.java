package com.megaticket.console.selling.live;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.AuditReport;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.DaySales;
import com.megaticket.console.selling.SaleLine;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A desk without a catalog, for shows that are only rows: every seat has one price. */
public record LedgerDesk(SeatLedger ledger) implements Desk {
    private static final ShowCopy COPY = new ShowCopy("달빛 항구", "한빛극장", "/posters/harbor.jpg");

    @Override
    public HoldOutcome hold(Showing showing, List<SeatId> seats) {
        List<PricedSeat> priced = seats.stream().map(s -> new PricedSeat(s, "VIP", new Money(170_000))).toList();
        return ledger.hold(showing, priced, COPY, HoldRules.DEFAULT.length());
    }

    @Override
    public RenewOutcome renew(Hold hold) {
        return ledger.renew(hold, HoldRules.DEFAULT);
    }

    @Override
    public ReleaseOutcome release(Hold hold, List<SeatId> seats) {
        return ledger.release(hold, seats);
    }

    @Override
    public SaleOutcome sell(Hold hold) {
        return ledger.sell(hold);
    }

    @Override
    public CancelOutcome cancel(Booking booking, List<SeatId> seats) {
        return ledger.cancel(booking, seats);
    }

    @Override
    public ExchangeOutcome exchange(Booking booking, List<SeatId> from, Hold to) {
        return ledger.exchange(booking, from, to);
    }

    @Override
    public SettleOutcome settle(Act act) {
        return ledger.settle(act);
    }

    @Override
    public SeatMapSnapshot snapshot(Showing showing) {
        return ledger.snapshot(showing);
    }

    @Override
    public SeatMap map(Showing showing) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Booking> find(String numberOrReservationId) {
        return ledger.find(numberOrReservationId);
    }

    @Override
    public List<Booking> ofCustomer(String userId) {
        return ledger.ofCustomer(userId);
    }

    @Override
    public List<SaleLine> sales(Showing showing, LocalDate day) {
        return DaySales.of(ledger.acts(showing), day);
    }

    @Override
    public AuditReport audit(Showing showing) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Act> unsettled() {
        return ledger.unsettled();
    }

    @Override
    public WriteGate.Standing standing() {
        throw new UnsupportedOperationException();
    }
}
