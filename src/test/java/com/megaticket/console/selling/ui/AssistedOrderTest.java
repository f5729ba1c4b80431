package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssistedOrderTest {
    private static final List<SeatId> SEATS = List.of(SeatId.parse("1층-B-7-7"), SeatId.parse("1층-B-7-8"));
    private static final Showing OTHER = Showing.parse("perf-moonlit-harbor#2026-02-15#18:00");

    private final Counter counter = Counter.open();
    private final List<Showing> opened = new ArrayList<>();
    private final AssistedOrder assisted = new AssistedOrder(counter.map, counter.panel, counter.sale,
            counter.settling, s -> {
                opened.add(s);
                if (!counter.map.showing().get().equals(Optional.of(s))) {
                    counter.map.open(s);
                }
                return true;
            });

    /** As the tools hold: at the same desk, not by the view-model. */
    private Hold heldBeside() {
        return ((HoldOutcome.Held) counter.desk.hold(Halls.SHOWING, SEATS)).hold();
    }

    private Booking soldBeside(Hold hold) {
        return ((SaleOutcome.Sold) counter.desk.sell(hold)).booking();
    }

    @Test
    void seatsAreProposedOnTheMapOfTheirShowing() {
        assisted.propose(Halls.SHOWING, SEATS);
        assertThat(counter.map.proposed().get()).isEqualTo(SEATS);
        assisted.propose(OTHER, SEATS);
        assertThat(opened).containsExactly(Halls.SHOWING, OTHER);
        assertThat(counter.map.proposed().get()).isEqualTo(SEATS);
        assisted.forget();
        assertThat(counter.map.proposed().get()).isEmpty();
    }

    @Test
    void anOrderInWorkIsNotPushedAside() {
        counter.hold.take(Halls.SHOWING, List.of(SeatId.parse("1층-B-9-7")));
        counter.background.runAll();
        Optional<Hold> mine = counter.hold.held();
        assisted.propose(OTHER, SEATS);
        assisted.held(heldBeside());
        assertThat(opened).isEmpty();
        assertThat(counter.hold.held()).isEqualTo(mine).isPresent();
    }

    @Test
    void chosenSeatsAreNotPushedAsideEither() {
        counter.map.choice().select(List.of(SeatId.parse("1층-B-9-7")));
        assisted.propose(OTHER, SEATS);
        assertThat(opened).isEmpty();
        assertThat(counter.map.choice().selection().get()).hasSize(1);
    }

    @Test
    void whatIsHeldBesideIsTheOrderInWorkAndIsSoldByKey() {
        var news = new ArrayList<AssistedOrder.News>();
        assisted.onNews(news::add);
        Hold hold = heldBeside();
        assisted.held(hold);
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Holding.class);
        counter.panel.sell();
        counter.background.runAll();
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Done.class);
        assertThat(news).hasSize(2).first().isEqualTo(new AssistedOrder.Kept(hold));
        assertThat(news.getLast()).isInstanceOfSatisfying(AssistedOrder.Sold.class, sold -> {
            assertThat(sold.hold()).isEqualTo(hold);
            assertThat(sold.plan()).isPresent();
        });
    }

    @Test
    void whatTheClerkGivesBackIsGone() {
        var news = new ArrayList<AssistedOrder.News>();
        assisted.onNews(news::add);
        Hold hold = heldBeside();
        assisted.held(hold);
        counter.panel.back();
        assertThat(news).containsExactly(new AssistedOrder.Kept(hold), new AssistedOrder.Gone(hold));
    }

    @Test
    void aSaleThatNobodyKnowsOfHasNotLostItsHold() {
        var news = new ArrayList<AssistedOrder.News>();
        assisted.onNews(news::add);
        Hold hold = heldBeside();
        assisted.held(hold);
        counter.desk.nextSale.add(new SaleOutcome.Unknown(new Act("act-1", Act.Kind.SALE, Halls.SHOWING,
                "ap-northeast-2", SEATS, Optional.of(hold.holdingId()), Optional.of("r-1"), Optional.empty())));
        counter.panel.sell();
        counter.background.runAll();
        assertThat(news).containsExactly(new AssistedOrder.Kept(hold));
    }

    @Test
    void whatIsSoldBesideIsSoldHereToo() {
        Hold hold = heldBeside();
        assisted.held(hold);
        Booking booking = soldBeside(hold);
        assisted.sold(hold, booking);
        assertThat(counter.panel.stage().get())
                .isEqualTo(new SalePanelViewModel.Done(new SaleViewModel.Sold(booking), List.of()));
        counter.desk.readsFail(FakeDesk.DOWN);
        assisted.cancelled("of-somebody-else", SEATS);
        assisted.cancelled(booking.reservationId(), SEATS);
        assertThat(counter.panel.stage().get()).as("though the map cannot be read")
                .isEqualTo(new SalePanelViewModel.Done(new SaleViewModel.Sold(booking), SEATS));
    }

    @Test
    void aSaleBesideLeavesAnotherOrderAlone() {
        Hold beside = heldBeside();
        counter.hold.take(Halls.SHOWING, List.of(SeatId.parse("1층-B-9-7")));
        counter.background.runAll();
        assisted.sold(beside, soldBeside(beside));
        assisted.released(beside);
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Holding.class);
    }

    @Test
    void whatIsGivenBackBesideIsNoOrderAnyMore() {
        Hold hold = heldBeside();
        assisted.held(hold);
        assisted.released(hold);
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.Choosing.class);
    }

    @Test
    void whatIsBeingSoldBesideIsNotGivenBack() {
        Hold hold = heldBeside();
        assisted.held(hold);
        assisted.selling(hold);
        counter.panel.back();
        counter.hold.extend();
        counter.background.runAll();
        assertThat(counter.desk.calls).noneMatch(c -> c.startsWith("release") || c.startsWith("renew"));
        assisted.notSold(hold);
        counter.background.runAll();
        assertThat(counter.desk.calls).anyMatch(c -> c.startsWith("renew"));
    }

    @Test
    void aSaleBesideThatNobodyKnowsOfKeepsTheOrderWaiting() {
        var news = new ArrayList<AssistedOrder.News>();
        assisted.onNews(news::add);
        Hold hold = heldBeside();
        assisted.held(hold);
        assisted.selling(hold);
        assisted.unknown(new Act("act-1", Act.Kind.SALE, Halls.SHOWING, "ap-northeast-2", SEATS,
                Optional.of(hold.holdingId()), Optional.of("r-1"), Optional.empty()));
        assertThat(counter.panel.stage().get()).isInstanceOf(SalePanelViewModel.SaleUnknown.class);
        assertThat(counter.panel.mayLeave()).isFalse();
        assertThat(news).containsExactly(new AssistedOrder.Kept(hold));
    }

    @Test
    void anUnknownActIsAskedForOn() {
        assisted.unknown(new Act("act-1", Act.Kind.SALE, Halls.SHOWING, "ap-northeast-2", SEATS, Optional.empty(),
                Optional.empty(), Optional.empty()));
        assertThat(counter.settling.open()).hasSize(1);
    }
}
