package com.megaticket.console.selling.live;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.AuditReport;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.SaleLine;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desk of a window whose map is live. Looking costs one small reading of the board; after each act that
 * was sent, whatever its outcome, a pulse tells the others where to look. A pulse that fails harms nothing. Safe on any thread.
 */
public final class LiveDesk implements Desk {
    private static final Duration PULSE_LIMIT = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(LiveDesk.class);

    private final Desk desk;
    private final SeatLedger ledger;
    private final ShowBoard board;
    private final Console console;
    private final Background background;
    private final Pulses pulses;
    private final AtomicLong versions = new AtomicLong();
    private @Nullable ShowWatch watch;

    public LiveDesk(Desk desk, SeatLedger ledger, ShowBoard board, Console console, Background background) {
        this.desk = desk;
        this.ledger = ledger;
        this.board = board;
        this.console = console;
        this.background = background;
        pulses = new Pulses(console);
    }

    @Override
    public SeatMapSnapshot snapshot(Showing showing) {
        return watch(showing).look(versions.incrementAndGet());
    }

    private ShowWatch watch(Showing showing) {
        ShowWatch before;
        ShowWatch now;
        synchronized (this) {
            before = watch;
            if (before != null && before.showing().equals(showing)) {
                return before;
            }
            now = new ShowWatch(showing, ledger, board, console);
            watch = now;
        }
        if (before != null) {
            before.leave();
        }
        return now;
    }

    @Override
    public void lookAway(Showing showing) {
        ShowWatch left;
        synchronized (this) {
            if (watch == null || !watch.showing().equals(showing)) {
                return;
            }
            left = watch;
            watch = null;
        }
        left.leave();
    }

    private void touched(Showing showing, List<SeatId> seats) {
        synchronized (this) {
            if (watch != null && watch.showing().equals(showing)) {
                watch.touched(seats);
            }
        }
        Pulse pulse = pulses.next(showing, seats);
        background.run("pulse", PULSE_LIMIT, () -> {
            board.pulse(showing, pulse);
            return pulse;
        }, new Background.Done<>() {
            @Override
            public void value(Pulse sent) {}

            @Override
            public void failed(Failure failure) {
                LOG.debug("no pulse for {}: the next sweep shows it: {}", showing.key(), failure);
            }
        });
    }

    @Override
    public HoldOutcome hold(Showing showing, List<SeatId> seats) {
        HoldOutcome outcome = desk.hold(showing, seats);
        if (!(outcome instanceof HoldOutcome.Refused || outcome instanceof HoldOutcome.Fenced)) {
            touched(showing, seats);
        }
        return outcome;
    }

    @Override
    public RenewOutcome renew(Hold hold) {
        RenewOutcome outcome = desk.renew(hold);
        touched(hold.showing(), hold.seatIds());
        return outcome;
    }

    @Override
    public ReleaseOutcome release(Hold hold, List<SeatId> seats) {
        ReleaseOutcome outcome = desk.release(hold, seats);
        // The rows of the seats that stay change too.
        touched(hold.showing(), hold.seatIds());
        return outcome;
    }

    @Override
    public SaleOutcome sell(Hold hold) {
        SaleOutcome outcome = desk.sell(hold);
        touched(hold.showing(), hold.seatIds());
        return outcome;
    }

    @Override
    public CancelOutcome cancel(Booking booking, List<SeatId> seats) {
        CancelOutcome outcome = desk.cancel(booking, seats);
        touched(booking.showing(), booking.seatIds());
        return outcome;
    }

    @Override
    public ExchangeOutcome exchange(Booking booking, List<SeatId> from, Hold to) {
        ExchangeOutcome outcome = desk.exchange(booking, from, to);
        var seats = new ArrayList<>(booking.seatIds());
        seats.addAll(to.seatIds());
        touched(booking.showing(), seats);
        return outcome;
    }

    @Override
    public SettleOutcome settle(Act act) {
        SettleOutcome outcome = desk.settle(act);
        touched(act.showing(), act.seats());
        return outcome;
    }

    @Override
    public SeatMap map(Showing showing) {
        return desk.map(showing);
    }

    @Override
    public Optional<Booking> find(String numberOrReservationId) {
        return desk.find(numberOrReservationId);
    }

    @Override
    public List<Booking> ofCustomer(String userId) {
        return desk.ofCustomer(userId);
    }

    @Override
    public List<SaleLine> sales(Showing showing, LocalDate day) {
        return desk.sales(showing, day);
    }

    @Override
    public AuditReport audit(Showing showing) {
        return desk.audit(showing);
    }

    @Override
    public List<Act> unsettled() {
        return desk.unsettled();
    }

    @Override
    public WriteGate.Standing standing() {
        return desk.standing();
    }
}
