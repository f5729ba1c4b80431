package com.megaticket.console.selling.live;

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
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one showing in memory; only reads. */
final class FakeLedger implements SeatLedger {
    final Map<SeatId, SeatRow> rows = new HashMap<>();
    int strangers;
    int oldIds;
    int wholeReads;
    int rowReads;
    @Nullable
    Failure readsFail;

    void sold(String seat, String reservation) {
        var id = SeatId.parse(seat);
        rows.put(id, new SeatRow(id, SeatRow.Status.CONFIRMED, Optional.empty(), Optional.of(reservation),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), false, "VIP", new Money(1), "ap-northeast-2"));
    }

    void free(String seat) {
        rows.remove(SeatId.parse(seat));
    }

    @Override
    public SeatMapSnapshot snapshot(Showing showing) {
        wholeReads++;
        fail();
        return new SeatMapSnapshot(1, Instant.EPOCH, "ap-northeast-2", rows, strangers, oldIds, Duration.ZERO);
    }

    @Override
    public List<SeatRow> rows(Showing showing, List<SeatId> seats) {
        rowReads++;
        fail();
        return seats.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    private void fail() {
        if (readsFail != null) {
            throw new Fault(readsFail);
        }
    }

    @Override
    public HoldOutcome hold(Showing showing, List<PricedSeat> seats, ShowCopy copy, Duration length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RenewOutcome renew(Hold hold, HoldRules rules) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReleaseOutcome release(Hold hold, List<SeatId> seats) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SaleOutcome sell(Hold hold) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CancelOutcome cancel(Booking booking, List<SeatId> seats) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ExchangeOutcome exchange(Booking booking, List<SeatId> from, Hold to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SettleOutcome settle(Act act) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Act> unsettled() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Booking> find(String reservationIdOrNumber) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Booking> ofCustomer(String userId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ActRecord> acts(Showing showing) {
        throw new UnsupportedOperationException();
    }
}
