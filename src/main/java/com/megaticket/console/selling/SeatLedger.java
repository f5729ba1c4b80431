package com.megaticket.console.selling;

import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Port: the only way a seat changes hands (design §5). Every write is one conditional transaction with a fence check, an act
 * record and an audit item; it takes effect whole or not at all.
 *
 * <p>Blocking, never on the FX thread; safe on any other. An outcome says what is known. A {@link Fault} from a write means
 * that it certainly did nothing (refused, throttled for good, invalid, disk full); from a read, that it could not answer.
 */
public interface SeatLedger {
    /** Actions besides the seats: fence, act record, audit, booking number. */
    int SALE_MOST = 96;

    int CANCEL_MOST = 48;

    int EXCHANGE_MOST = 32;

    /** Takes seats that are free, or whose hold ran out past the guards. */
    HoldOutcome hold(Showing showing, List<PricedSeat> seats, ShowCopy copy, Duration length);

    /** Prolongs to now + length, at most {@code firstHeldAt} + cap. Lost seats are dropped, the rest renewed. */
    RenewOutcome renew(Hold hold, HoldRules rules);

    /** Gives seats of the hold back. Repeating is harmless. */
    ReleaseOutcome release(Hold hold, List<SeatId> seats);

    /** Sells exactly the seats held, whether or not the hold ran out meanwhile, as long as nobody took them. */
    SaleOutcome sell(Hold hold);

    /** Cancels these seats of a booking; all of them for the whole. */
    CancelOutcome cancel(Booking booking, List<SeatId> seats);

    /** Gives up {@code from} seats of the booking and takes those of {@code to} (held before), in one transaction. */
    ExchangeOutcome exchange(Booking booking, List<SeatId> from, Hold to);

    /** Finds out what became of an act, and makes "not done" true before saying it. Idempotent. */
    SettleOutcome settle(Act act);

    /** Acts of this console, also of earlier runs, whose outcome is not yet known. */
    List<Act> unsettled();

    /** All rows of a showing, consistently. */
    SeatMapSnapshot snapshot(Showing showing);

    /** The rows of these seats, consistently; a seat without a row is absent from the answer. */
    List<SeatRow> rows(Showing showing, List<SeatId> seats);

    /** By reservation id (UUID) or short number, upper or lower case, dashes optional. */
    Optional<Booking> find(String reservationIdOrNumber);

    /** Every booking with this {@code userId}, cancelled ones included; the newest may be missing for some seconds. */
    List<Booking> ofCustomer(String userId);

    /** Every act record of a showing, voids included. */
    List<ActRecord> acts(Showing showing);
}
