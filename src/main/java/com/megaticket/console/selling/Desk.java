package com.megaticket.console.selling;

import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a selling screen can ask for. Every call blocks: view-models reach it through Background only. A {@link Fault} means that
 * nothing was done (a write) or that no answer could be given (a read).
 */
public interface Desk {
    HoldOutcome hold(Showing showing, List<SeatId> seats);

    RenewOutcome renew(Hold hold);

    ReleaseOutcome release(Hold hold, List<SeatId> seats);

    SaleOutcome sell(Hold hold);

    CancelOutcome cancel(Booking booking, List<SeatId> seats);

    ExchangeOutcome exchange(Booking booking, List<SeatId> from, Hold to);

    SettleOutcome settle(Act act);

    /** How the showing stands, as far as this window knows; its age says how far that is. */
    SeatMapSnapshot snapshot(Showing showing);

    /** The map of the showing is out of sight: this window does nothing more for it until the next snapshot. */
    default void lookAway(Showing showing) {}

    SeatMap map(Showing showing);

    Optional<Booking> find(String numberOrReservationId);

    /**
     * Every booking of a customer of the web shop, cancelled ones included, latest first.
     *
     * @param userId as the web shop has it
     */
    List<Booking> ofCustomer(String userId);

    /** What the consoles sold for a showing on a day of the Korean calendar, latest first. */
    List<SaleLine> sales(Showing showing, LocalDate day);

    /** Compares all rows of a showing with all its act records, now. */
    AuditReport audit(Showing showing);

    /** Acts of this console, also of earlier runs, whose outcome is not yet known. */
    List<Act> unsettled();

    /** Reads memory only. */
    WriteGate.Standing standing();
}
