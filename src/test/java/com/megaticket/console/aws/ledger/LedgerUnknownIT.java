package com.megaticket.console.aws.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.DemoRegion;
import com.megaticket.console.demo.TestCloud;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lost answers, late requests, busy rows, closed fences: what is said is what is so. [NEVER-1] [NEVER-2] */
class LedgerUnknownIT {
    private static final String SEAT = "1층-B-7-7";

    private final DemoRegion seoul = TestCloud.shared().seoul();
    private final Showing showing = Terminal.showing();
    private final Terminal window = Terminal.open("window-1");

    @AfterEach
    void close() {
        seoul.clearFaults();
        window.close();
    }

    @Test
    void answerLostAfterCommit_isFoundOut_byTheSameToken() {
        seoul.strikeNext(DemoFault.LOST_ANSWERS, 1);
        Hold hold = window.hold(showing, SEAT);
        seoul.strikeNext(DemoFault.LOST_ANSWERS, 1);
        Booking booking = window.sell(hold);

        assertThat(window.row(showing, SEAT).orElseThrow().text("reservationId")).contains(booking.reservationId());
        assertThat(window.ledger.acts(showing)).as("one record an act, however often it was sent").hasSize(2);
    }

    @Test
    void requestLost_isSentAgain() {
        seoul.strikeNext(DemoFault.LOST_REQUESTS, 1);
        assertThat(window.tryHold(showing, SEAT)).isInstanceOf(HoldOutcome.Held.class);
    }

    @Test
    void everyAttemptLate_isVoidedFirst_soThatNotDoneStaysTrue() throws Exception {
        Hold hold = window.hold(showing, SEAT);
        seoul.set(DemoFault.LATE_BY, 6000);
        seoul.strikeNext(DemoFault.LATE_REQUESTS, 3);
        assertThatThrownBy(() -> window.ledger.sell(hold)).isInstanceOf(Fault.class);

        Thread.sleep(6500); // the three late requests have arrived by now
        assertThat(window.row(showing, SEAT).orElseThrow().text("status")).contains("HOLDING");
        assertThat(window.ledger.acts(showing)).anyMatch(a -> a.isVoid());
        assertThat(window.sell(hold).seatIds()).hasSize(1);
    }

    @Test
    void regionCutInMidSale_isUnknown_andSettlesToTheTruth() {
        Hold hold = window.hold(showing, SEAT);
        seoul.strikeNext(DemoFault.LOST_ANSWERS, 3);
        seoul.set(DemoFault.LATENCY, 0);
        var sale = new SaleOutcome[1];
        Thread seller = Thread.ofVirtual().start(() -> sale[0] = window.ledger.sell(hold));
        await(seller, 1200);
        seoul.set(DemoFault.CUT, 1);
        await(seller, 60_000);

        assertThat(sale[0]).isInstanceOf(SaleOutcome.Unknown.class);
        Act act = ((SaleOutcome.Unknown) sale[0]).act();
        assertThat(window.ledger.unsettled()).containsExactly(act);
        assertThat(window.ledger.settle(act)).isInstanceOf(SettleOutcome.StillUnknown.class);

        seoul.set(DemoFault.CUT, 0);
        var done = (SettleOutcome.Done) window.ledger.settle(act);
        assertThat(done.act().reservationId()).isEqualTo(act.reservationId());
        assertThat(window.row(showing, SEAT).orElseThrow().text("reservationId")).isEqualTo(act.reservationId());
        assertThat(window.ledger.unsettled()).isEmpty();
    }

    private static void await(Thread thread, long millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void neverSent_isAFault_notUnknown() {
        seoul.set(DemoFault.THROTTLING, 1);
        assertThatThrownBy(() -> window.tryHold(showing, SEAT)).isInstanceOfSatisfying(Fault.class,
                f -> assertThat(f.failure()).isInstanceOf(Failure.Throttled.class));
        seoul.clearFaults();
        assertThat(window.row(showing, SEAT)).isEmpty();
        assertThat(window.ledger.unsettled()).isEmpty();
    }

    @Test
    void conflict_isRetriedSilently_andIsNotTakenForALostSeat() {
        seoul.strikeNext(DemoFault.CONFLICTS, 3);
        Hold hold = window.hold(showing, SEAT);
        seoul.strikeNext(DemoFault.CONFLICTS, 3);
        assertThat(window.sell(hold).seatIds()).hasSize(1);
    }

    @Test
    void throttledOnce_isRetried() {
        seoul.strikeNext(DemoFault.THROTTLING, 2);
        assertThat(window.tryHold(showing, SEAT)).isInstanceOf(HoldOutcome.Held.class);
    }

    @Test
    void lostAnswers_ofReleaseAndCancel_areHarmless() {
        Hold hold = window.hold(showing, SEAT, "1층-B-7-8");
        seoul.strikeNext(DemoFault.LOST_ANSWERS, 1);
        var released = (ReleaseOutcome.Released) window.ledger.release(hold, Terminal.seats("1층-B-7-8"));
        Booking booking = window.sell(released.rest().orElseThrow());
        seoul.strikeNext(DemoFault.LOST_ANSWERS, 1);
        assertThat(window.ledger.cancel(booking, booking.seatIds())).isInstanceOf(CancelOutcome.Cancelled.class);
        assertThat(window.row(showing, SEAT)).isEmpty();
    }

    @Test
    void closedFence_refusesWhatWasAlreadyOnItsWay() {
        Hold hold = window.hold(showing, SEAT);
        for (Item fence : window.store.query(Table.RESERVATIONS, "FENCE")) {
            window.put(fence.with("open", Value.of(false)));
        }
        assertThat(window.ledger.sell(hold)).isInstanceOfSatisfying(SaleOutcome.Fenced.class,
                f -> assertThat(f.why().why()).isEqualTo(WriteGate.Closed.Why.FENCED));
        assertThat(window.tryHold(showing, "1층-B-7-9")).isInstanceOf(HoldOutcome.Fenced.class);
        assertThat(window.row(showing, SEAT).orElseThrow().text("status")).contains("HOLDING");
    }

    @Test
    void fenceItemSweptByTtl_isRegisteredAgain_whileNoLeaseExists() {
        for (Item fence : window.store.query(Table.RESERVATIONS, "FENCE")) {
            window.store.transact(new Transaction(Ids.random().uuid(), List.of(new Write.Delete(Table.RESERVATIONS,
                    Key.in(Table.RESERVATIONS, fence), Condition.NONE))));
        }
        assertThat(window.tryHold(showing, SEAT)).isInstanceOf(HoldOutcome.Fenced.class);
        window.gate.watch();
        assertThat(window.tryHold(showing, SEAT)).isInstanceOf(HoldOutcome.Held.class);
    }
}
