package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The seat ledger on the tables; each verb has a class of its own. */
public final class DynamoSeatLedger implements SeatLedger {
    private final ActJournal journal;
    private final Transactor transactor;
    private final Holding holding;
    private final Renewal renewal;
    private final Selling selling;
    private final Cancelling cancelling;
    private final Exchanging exchanging;
    private final Finding finding;

    public DynamoSeatLedger(
            LedgerSetup setup, WriteGate gate, ActJournal journal, ServiceClock clock, Ids ids, Pause pause) {
        this.journal = journal;
        transactor = new Transactor(setup, journal, clock, ids, pause);
        var acting = new Acting(setup, gate, transactor, clock, ids);
        renewal = new Renewal(acting);
        selling = new Selling(acting);
        cancelling = new Cancelling(acting);
        exchanging = new Exchanging(acting, cancelling);
        finding = new Finding(acting);
        holding = new Holding(acting, finding::hasOldIds);
    }

    @Override
    public HoldOutcome hold(Showing showing, List<PricedSeat> seats, ShowCopy copy, Duration length) {
        return holding.hold(showing, seats, copy, length);
    }

    @Override
    public RenewOutcome renew(Hold hold, HoldRules rules) {
        return renewal.renew(hold, rules);
    }

    @Override
    public ReleaseOutcome release(Hold hold, List<SeatId> seats) {
        return renewal.release(hold, seats);
    }

    @Override
    public SaleOutcome sell(Hold hold) {
        return selling.sell(hold);
    }

    @Override
    public CancelOutcome cancel(Booking booking, List<SeatId> seats) {
        return cancelling.cancel(booking, seats);
    }

    @Override
    public ExchangeOutcome exchange(Booking booking, List<SeatId> from, Hold to) {
        return exchanging.exchange(booking, from, to);
    }

    @Override
    public SettleOutcome settle(Act act) {
        return transactor.settle(act);
    }

    @Override
    public List<Act> unsettled() {
        return journal.remembered();
    }

    @Override
    public SeatMapSnapshot snapshot(Showing showing) {
        return finding.snapshot(showing);
    }

    @Override
    public List<SeatRow> rows(Showing showing, List<SeatId> seats) {
        return finding.rows(showing, seats);
    }

    @Override
    public Optional<Booking> find(String reservationIdOrNumber) {
        return finding.find(reservationIdOrNumber);
    }

    @Override
    public List<Booking> ofCustomer(String userId) {
        return finding.ofCustomer(userId);
    }

    @Override
    public List<ActRecord> acts(Showing showing) {
        return finding.acts(showing);
    }
}
