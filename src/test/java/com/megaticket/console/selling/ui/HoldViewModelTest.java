package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.Refusal;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldViewModelTest {
    private static final String SEAT = "1층-B-7-7";
    private final Counter counter = Counter.open();

    @Test
    void held_countsFromTheAnswer_onTheForwardClock() {
        counter.hold(SEAT);
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Holding.class);
        assertThat(counter.hold.left().get()).isEqualTo(Duration.ofSeconds(60));
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.MINE);
        assertThat(counter.map.choice().selection().get()).isEmpty();
        counter.serviceTimeJumps(Duration.ofSeconds(30));
        counter.hold.beat();
        assertThat(counter.hold.left().get()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void ownRowReadBeforeTheAnswer_doesNotDropTheChoice() {
        counter.choose(SEAT);
        counter.background.hold();
        counter.panel.proceed();
        counter.desk.put(SEAT, SeatRow.Status.HOLDING, Optional.of("window-1"),
                Optional.empty(), false);
        counter.background.beat();
        assertThat(counter.map.choice().selection().get()).isEqualTo(Counter.ids(SEAT));
        assertThat(counter.panel.notice().get()).isEmpty();
        counter.desk.rows.clear();
        counter.background.runAll();
        assertThat(counter.hold.held()).isPresent();
    }

    @Test
    void renews_belowFortySeconds_atMostEveryTwenty_whileTheClerkWorks() {
        counter.hold(SEAT);
        counter.pass(Duration.ofSeconds(20));
        assertThat(counter.calls("renew")).isZero();
        counter.hold.touched();
        counter.pass(Duration.ofSeconds(1));
        assertThat(counter.calls("renew")).isEqualTo(1);
        assertThat(counter.hold.left().get()).isGreaterThan(Duration.ofSeconds(58));
        counter.pass(Duration.ofSeconds(19));
        assertThat(counter.calls("renew")).isEqualTo(1);
        counter.pass(Duration.ofSeconds(3));
        assertThat(counter.calls("renew")).isEqualTo(2);
    }

    @Test
    void unknownRenewals_areNotRepeatedFasterThanEveryTwentySeconds() {
        counter.hold(SEAT);
        counter.desk.nextRenew.add(new RenewOutcome.Unknown());
        counter.pass(Duration.ofSeconds(21));
        counter.hold.touched();
        assertThat(counter.panel.notice().get()).contains(new Notice.OfRenewal(new RenewOutcome.Unknown()));
        counter.pass(Duration.ofSeconds(18));
        assertThat(counter.calls("renew")).isEqualTo(1);
        counter.pass(Duration.ofSeconds(3));
        assertThat(counter.calls("renew")).isEqualTo(2);
    }

    @Test
    void noInputForAMinute_noRenewal_thenWarning_thenStillYoursIfFree() {
        counter.hold(SEAT);
        counter.pass(Duration.ofSeconds(61));
        assertThat(counter.calls("renew")).isEqualTo(2);
        counter.pass(Duration.ofSeconds(26));
        assertThat(counter.calls("renew")).isEqualTo(2);
        counter.pass(Duration.ofSeconds(5));
        assertThat(counter.hold.pace().get()).isEqualTo(HoldViewModel.Pace.WARNING);
        counter.pass(Duration.ofSeconds(16));
        assertThat(counter.hold.pace().get()).isEqualTo(HoldViewModel.Pace.EXPIRED);
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.MINE_EXPIRED);
        assertThat(counter.calls("renew")).isEqualTo(2);
        assertThat(counter.hold.held()).isPresent();
    }

    @Test
    void extend_worksAfterTheTimeRanOut_ifNobodyTookTheSeats() {
        runOut();
        counter.panel.extend();
        assertThat(counter.hold.pace().get()).isEqualTo(HoldViewModel.Pace.CALM);
        assertThat(counter.hold.left().get()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void extend_tellsSeatsLostMeanwhile() {
        runOut();
        counter.desk.nextRenew.add(new RenewOutcome.AllLost(Counter.ids(SEAT)));
        counter.panel.extend();
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Choosing.class);
        assertThat(counter.panel.notice().get())
                .contains(new Notice.OfRenewal(new RenewOutcome.AllLost(Counter.ids(SEAT))));
    }

    @Test
    void someLost_keepsTheRest_andSaysWhich() {
        counter.hold(SEAT, "1층-B-7-8");
        Hold hold = counter.hold.held().orElseThrow();
        var renewed = new RenewOutcome.Renewed(hold.withSeats(hold.seats().subList(0, 1), "p"),
                Counter.ids("1층-B-7-8"));
        counter.desk.nextRenew.add(renewed);
        counter.panel.extend();
        assertThat(counter.hold.held().orElseThrow().seatIds()).isEqualTo(Counter.ids(SEAT));
        assertThat(counter.panel.notice().get()).contains(new Notice.OfRenewal(renewed));
    }

    @Test
    void cap_endsRenewal() {
        counter.hold(SEAT);
        for (int i = 0; i < 12; i++) {
            counter.hold.touched();
            counter.pass(Duration.ofSeconds(45));
        }
        Hold hold = counter.hold.held().orElseThrow();
        counter.desk.nextRenew.add(new RenewOutcome.Capped(hold.until(hold.firstHeldAt().plusSeconds(600))));
        counter.hold.touched();
        counter.pass(Duration.ofSeconds(25));
        long renewals = counter.calls("renew");
        counter.hold.touched();
        counter.pass(Duration.ofSeconds(40));
        assertThat(counter.calls("renew")).isEqualTo(renewals);
        assertThat(counter.panel.stage().get()).isInstanceOfSatisfying(SalePanelViewModel.Holding.class,
                h -> assertThat(h.held().capped()).isTrue());
    }

    @Test
    void refusedHold_saysWhy_andHoldsNothing() {
        var closed = new WriteGate.Closed(WriteGate.Closed.Why.MOVED, "ap-northeast-1");
        var refusal = new Refusal(Refusal.Why.SHOWING_PAST, List.of());
        for (HoldOutcome outcome : List.of(new HoldOutcome.LimitReached(96), new HoldOutcome.Refused(refusal),
                new HoldOutcome.Fenced(closed))) {
            counter.desk.nextHold.add(outcome);
            counter.choose(SEAT);
            counter.panel.proceed();
            assertThat(counter.panel.notice().get()).contains(new Notice.OfHold(outcome));
            assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Choosing.class);
            counter.map.choice().select(List.of());
        }
    }

    @Test
    void seatTaken_isSaid_andLeavesTheOthersChosen() {
        counter.choose(SEAT, "1층-B-7-8");
        counter.desk.sold(SEAT);
        counter.panel.proceed();
        assertThat(counter.panel.notice().get().orElseThrow()).isInstanceOfSatisfying(Notice.OfHold.class,
                n -> assertThat(n.outcome()).isInstanceOf(HoldOutcome.SeatsTaken.class));
        assertThat(counter.map.choice().selection().get()).isEqualTo(Counter.ids("1층-B-7-8"));
    }

    @Test
    void brokenHold_isSaid_andTheChoiceStays() {
        counter.choose(SEAT);
        counter.desk.writesFail(new Fault(FakeDesk.DOWN));
        counter.panel.proceed();
        assertThat(counter.panel.notice().get()).contains(new Notice.Broken(FakeDesk.DOWN));
        assertThat(counter.map.choice().selection().get()).isEqualTo(Counter.ids(SEAT));
    }

    @Test
    void unknownHold_isNeitherHeldNorFree_untilSettled() {
        counter.choose(SEAT);
        Hold hold = counter.desk.holdOf(Counter.ids(SEAT));
        Act act = counter.desk.act(Act.Kind.HOLD, hold);
        counter.desk.nextHold.add(new HoldOutcome.Unknown(act, hold));
        counter.panel.proceed();
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.HoldUnknown.class);
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.UNKNOWN);
        assertThat(counter.panel.mayLeave()).isFalse();
        counter.background.beat();
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.HoldUnknown.class);
        counter.desk.nextSettle.add(new SettleOutcome.NotDone());
        counter.background.beat();
        assertThat(counter.panel.notice().get()).contains(new Notice.NotDone(Act.Kind.HOLD));
        assertThat(counter.settling.open()).isEmpty();
    }

    @Test
    void release_freesAtOnce_andIsSaidOnlyWhenTrue() {
        counter.hold(SEAT);
        counter.background.hold();
        counter.panel.back();
        assertThat(counter.panel.notice().get()).isEmpty();
        counter.background.runAll();
        assertThat(counter.panel.notice().get().orElseThrow()).isInstanceOf(Notice.OfRelease.class);
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.FREE);
    }

    @Test
    void leaving_releases_alsoWhenTheAnswerComesLater() {
        counter.hold(SEAT);
        counter.panel.leave();
        assertThat(counter.calls("release")).isEqualTo(1);
        counter.background.hold();
        counter.choose(SEAT);
        counter.panel.proceed();
        counter.panel.away(true);
        counter.panel.leave();
        counter.background.runAll();
        assertThat(counter.calls("release")).isEqualTo(2);
        assertThat(counter.hold.held()).isEmpty();
    }

    @Test
    void pickingWhileHeld_isRefusedInWords() {
        counter.hold(SEAT);
        counter.choose("1층-B-7-8");
        assertThat(counter.map.choice().selection().get()).isEmpty();
        assertThat(counter.panel.notice().get()).contains(new Notice.OrderInWork());
    }

    @Test
    void heldSeatThatTheRowsGiveToAnother_isNotDrawnAsMine() {
        counter.hold(SEAT);
        counter.desk.sold(SEAT);
        counter.background.beat();
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.SOLD);
    }

    @Test
    void heldSeatSoldWithoutAHoldingId_isNotDrawnAsMine() {
        counter.hold(SEAT);
        SeatRow other = counter.desk.sold(SEAT);
        counter.desk.rows.put(other.seat(),
                new SeatRow(other.seat(), other.status(), Optional.empty(), Optional.of("r"),
                        other.heldBy(), other.expiresAt(), other.heldFrom(), other.cancelledAt(), other.bookingNumber(),
                        other.kind(), false, other.grade(), other.price(), other.sourceRegion()));
        counter.background.beat();
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.SOLD);
    }

    @Test
    void afterSleep_theStoreIsAsked_beforeAnythingIsShownAsHeld() {
        Counter counter = Counter.open();
        counter.hold("1층-B-7-7");
        counter.pass(Duration.ofSeconds(1));
        counter.background.hold();
        counter.sleep(Duration.ofSeconds(20));
        assertThat(counter.hold.pace().get()).isEqualTo(HoldViewModel.Pace.CHECKING);
        assertThat(counter.background.waiting()).isEqualTo(1);
        counter.background.runAll();
        assertThat(counter.hold.pace().get()).isEqualTo(HoldViewModel.Pace.CALM);
        assertThat(counter.hold.left().get()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void afterSleep_whatOthersTookIsSaid() {
        Counter counter = Counter.open();
        counter.hold("1층-B-7-7");
        counter.pass(Duration.ofSeconds(1));
        counter.desk.nextRenew.add(new RenewOutcome.AllLost(Counter.ids("1층-B-7-7")));
        counter.sleep(Duration.ofMinutes(30));
        assertThat(counter.hold.held()).isEmpty();
        assertThat(counter.panel.notice().get()).isPresent();
    }

    @Test
    void closedGate_offersNoHold() {
        var why = new WriteGate.Closed(WriteGate.Closed.Why.LEASE_UNREAD, "ap-northeast-2");
        counter.desk.standing = new WriteGate.Standing.Shut(why);
        counter.background.beat();
        counter.choose(SEAT);
        assertThat(counter.panel.closed()).contains(why);
        counter.panel.proceed();
        assertThat(counter.calls("hold")).isZero();
    }

    private void runOut() {
        counter.hold(SEAT);
        counter.pass(Duration.ofSeconds(130));
        assertThat(counter.hold.pace().get()).isEqualTo(HoldViewModel.Pace.EXPIRED);
    }
}
