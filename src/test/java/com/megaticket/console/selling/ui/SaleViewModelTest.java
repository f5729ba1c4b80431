package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.Refusal;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaleViewModelTest {
    private static final String SEAT = "1층-B-7-7";
    private final Counter counter = Counter.open();

    @Test
    void sold_showsTheBooking_andTheNextCustomerStartsEmpty() {
        counter.hold(SEAT, "1층-B-7-8");
        counter.panel.sell();
        assertThat(counter.panel.stage().get()).isInstanceOfSatisfying(SalePanelViewModel.Done.class, d -> {
            assertThat(d.sold().booking().number()).contains("S-7K4M2");
            assertThat(d.sold().booking().total()).isEqualTo(new Money(340_000));
        });
        assertThat(counter.hold.held()).isEmpty();
        counter.panel.proceed();
        assertThat(counter.panel.stage().get()).isEqualTo(new SalePanelViewModel.Choosing(List.of(), false));
    }

    /** Whoever did it: the assistant, another console, the web shop. */
    @Test
    void soldSeatsThatWereCancelledSince_areSaid() {
        counter.hold(SEAT, "1층-B-7-8");
        counter.panel.sell();
        counter.background.beat();
        assertThat(cancelled()).isEmpty();
        counter.desk.rows.remove(Counter.ids(SEAT).getFirst());
        counter.background.beat();
        assertThat(cancelled()).isEqualTo(Counter.ids(SEAT));
        counter.desk.put("1층-B-7-8", SeatRow.Status.UNREADABLE, Optional.empty(), Optional.empty(), false);
        counter.background.beat();
        assertThat(cancelled()).as("what cannot be read is not called cancelled").isEqualTo(Counter.ids(SEAT));
        counter.desk.sold("1층-B-7-8");
        counter.background.beat();
        assertThat(cancelled()).as("sold to somebody else").isEqualTo(Counter.ids(SEAT, "1층-B-7-8"));
    }

    /** A picture read before the sale shows the seats as held still. */
    @Test
    void aPictureOlderThanTheSale_cancelsNothing() {
        counter.hold(SEAT);
        var held = Map.copyOf(counter.desk.rows);
        counter.desk.nextSale.add(new SaleOutcome.Sold(counter.desk.book(counter.hold.held().orElseThrow())));
        counter.desk.rows.clear();
        counter.desk.rows.putAll(held);
        counter.panel.sell();
        counter.background.beat();
        assertThat(cancelled()).isEmpty();
    }

    private List<SeatId> cancelled() {
        return ((SalePanelViewModel.Done) counter.panel.stage().get()).cancelled();
    }

    @Test
    void choosingASeat_leavesTheDoneScreen() {
        counter.hold(SEAT);
        counter.panel.sell();
        counter.background.beat();
        counter.choose("1층-B-7-9");
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Choosing.class);
    }

    @Test
    void sellTwice_isOneSale() {
        counter.hold(SEAT);
        counter.background.hold();
        counter.panel.sell();
        counter.panel.sell();
        counter.background.runAll();
        counter.panel.sell();
        assertThat(counter.calls("sell")).isEqualTo(1);
    }

    @Test
    void priceChanged_sellsNothing_untilAgreedAgain() {
        counter.hold(SEAT);
        Hold hold = counter.hold.held().orElseThrow();
        Hold dearer = hold.withSeats(
                hold.seats().stream().map(s -> new PricedSeat(s.seat(), s.grade(), new Money(190_000))).toList(), "p");
        counter.desk.nextSale.add(new SaleOutcome.PriceChanged(dearer));
        counter.panel.sell();
        assertThat(counter.panel.stage().get()).isInstanceOfSatisfying(SalePanelViewModel.Asking.class, a -> {
            assertThat(a.repriced().before()).isEqualTo(new Money(170_000));
            assertThat(a.repriced().hold().total()).isEqualTo(new Money(190_000));
        });
        assertThat(counter.calls("sell")).isEqualTo(1);
        counter.panel.sell();
        assertThat(counter.panel.stage().get()).isInstanceOfSatisfying(SalePanelViewModel.Done.class,
                d -> assertThat(d.sold().booking().total()).isEqualTo(new Money(190_000)));
    }

    @Test
    void priceChanged_canBeDeclined_andTheSeatsAreReleased() {
        counter.hold(SEAT);
        counter.desk.nextSale.add(new SaleOutcome.PriceChanged(counter.hold.held().orElseThrow()));
        counter.panel.sell();
        counter.panel.back();
        assertThat(counter.calls("release")).isEqualTo(1);
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Choosing.class);
    }

    @Test
    void refusals_areSaid_andTheHoldStays() {
        counter.hold(SEAT);
        var outcomes = List.of(new SaleOutcome.LimitReached(96),
                new SaleOutcome.Refused(new Refusal(Refusal.Why.SHOWING_CANCELLED, List.of())),
                new SaleOutcome.Fenced(new WriteGate.Closed(WriteGate.Closed.Why.FENCED, "ap-northeast-2")));
        for (SaleOutcome outcome : outcomes) {
            counter.desk.nextSale.add(outcome);
            counter.panel.sell();
            assertThat(counter.panel.notice().get()).contains(new Notice.OfSale(outcome));
            assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Holding.class);
        }
    }

    @Test
    void seatsLost_areNamed_andTheRestIsAskedFor() {
        counter.hold(SEAT, "1층-B-7-8");
        var lost = new SaleOutcome.SeatsLost(List.of(new TakenSeat(Counter.ids(SEAT).getFirst(), Optional.empty())));
        counter.desk.nextSale.add(lost);
        counter.panel.sell();
        assertThat(counter.panel.notice().get()).contains(new Notice.OfSale(lost));
        assertThat(counter.calls("renew")).isEqualTo(1);
    }

    @Test
    void expiredHold_canStillBeSold() {
        counter.hold(SEAT);
        counter.pass(Duration.ofSeconds(130));
        assertThat(counter.hold.pace().get()).isEqualTo(HoldViewModel.Pace.EXPIRED);
        counter.panel.sell();
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Done.class);
    }

    @Test
    void unknown_isNeverSaidAsSold_andSettlesIntoTheBooking() {
        Act act = unknownSale();
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.SaleUnknown.class);
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.UNKNOWN);
        counter.panel.back();
        counter.panel.proceed();
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.SaleUnknown.class);
        counter.background.beat();
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.SaleUnknown.class);
        counter.desk.nextSettle.add(done(act));
        counter.background.beat();
        assertThat(counter.panel.stage().get()).isInstanceOfSatisfying(SalePanelViewModel.Done.class,
                d -> assertThat(d.sold().booking().number()).contains("S-9"));
    }

    @Test
    void unknown_thatDidNotHappen_returnsToTheHold_andChecksIt() {
        unknownSale();
        counter.desk.nextSettle.add(new SettleOutcome.NotDone());
        counter.background.beat();
        assertThat(counter.panel.notice().get()).contains(new Notice.NotDone(Act.Kind.SALE));
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Holding.class);
        assertThat(counter.calls("renew")).isEqualTo(1);
    }

    @Test
    void unknown_isNeitherRenewedNorReleased() {
        unknownSale();
        counter.hold.touched();
        counter.pass(Duration.ofSeconds(50));
        counter.panel.leave();
        counter.panel.extend();
        assertThat(counter.calls("renew")).isZero();
        assertThat(counter.calls("release")).isZero();
    }

    @Test
    void unknown_setAside_isShownApart_whenKnown() {
        Act act = unknownSale();
        counter.panel.next();
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Choosing.class);
        assertThat(counter.settling.open()).containsExactly(act);
        counter.desk.nextSettle.add(done(act));
        counter.background.beat();
        assertThat(counter.settling.open()).isEmpty();
        assertThat(counter.settling.settled()).hasSize(1);
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Choosing.class);
    }

    /** [NEVER-2] The next customer must not be offered a seat that may be sold. */
    @Test
    void unknown_setAside_staysUnknownOnTheMap_untilKnown_andOtherSeatsCanBeChosen() {
        unknownSale();
        counter.panel.next();
        counter.desk.rows.clear();
        counter.background.beat();
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.UNKNOWN);
        counter.choose(SEAT, "1층-B-8-1");
        assertThat(counter.map.choice().selection().get()).isEqualTo(Counter.ids("1층-B-8-1"));
        counter.desk.nextSettle.add(new SettleOutcome.NotDone());
        counter.background.beat();
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.FREE);
    }

    @Test
    void fault_meansNothingDone_andIsSaid() {
        counter.hold(SEAT);
        counter.desk.writesFail(new Fault(FakeDesk.DOWN));
        counter.panel.sell();
        assertThat(counter.panel.notice().get()).contains(new Notice.Broken(FakeDesk.DOWN));
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Holding.class);
    }

    @Test
    void bugInMidSale_isUnknown_whenTheActIsOnDisk() {
        counter.hold(SEAT);
        counter.desk.open.add(counter.desk.act(Act.Kind.SALE, counter.hold.held().orElseThrow()));
        counter.desk.writesFail(new IllegalStateException("seeded"));
        counter.panel.sell();
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.SaleUnknown.class);
    }

    @Test
    void openActsOfEarlierRuns_areSettledAndShown() {
        Act act = counter.desk.act(Act.Kind.SALE, counter.desk.holdOf(Counter.ids(SEAT)));
        counter.desk.open.add(act);
        counter.settling.start();
        assertThat(counter.settling.open()).containsExactly(act);
        counter.desk.nextSettle.add(new SettleOutcome.NotDone());
        counter.background.beat();
        assertThat(counter.settling.settled()).containsExactly(
                new Settling.Settled(act, Optional.empty(), Optional.empty()));
        counter.settling.dismiss(counter.settling.settled().getFirst());
        assertThat(counter.settling.settled()).isEmpty();
    }

    private Act unknownSale() {
        counter.hold(SEAT);
        Act act = counter.desk.act(Act.Kind.SALE, counter.hold.held().orElseThrow());
        counter.desk.nextSale.add(new SaleOutcome.Unknown(act));
        counter.panel.sell();
        return act;
    }

    private SettleOutcome done(Act act) {
        return new SettleOutcome.Done(
                new ActRecord(act.id(), act.region(), Optional.of(act.kind()), counter.now, act.seats(),
                        List.of(), act.holdingId(), Optional.of("r-9"), Optional.of("S-9"), "window-1"));
    }
}
