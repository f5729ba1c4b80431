package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.SaleAlarm;
import com.megaticket.console.selling.SaleLine;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderViewModelTest {
    private static final String SEAT = "1층-B-7-7";
    private static final String OTHER = "1층-B-7-8";
    private final Counter counter = Counter.open();
    private final OrderViewModel orders = counter.orders;
    private final Booking booking = counter.desk.book(counter.desk.holdOf(Counter.ids(SEAT, OTHER)));

    @Test
    void customersName_listsAllTheirBookings_andOneOpens() {
        Booking first = counter.desk.book(counter.desk.holdOf(Counter.ids("1층-B-7-7")));
        Booking second = counter.desk.book(counter.desk.holdOf(Counter.ids("1층-B-8-8")));
        counter.desk.customers.put("guest-user-1", List.of(second, first));
        counter.orders.open("guest-user-1");
        var listed = (OrderViewModel.Listed) counter.orders.state().get();
        assertThat(listed.listing()).isEqualTo(OrderViewModel.Listing.CUSTOMER);
        assertThat(listed.lines()).extracting(OrderLine::id).containsExactly(second.reservationId(),
                first.reservationId());
        counter.orders.open(listed.lines().getLast());
        assertThat(counter.orders.booking()).contains(first);
        counter.orders.open("guest-user-9");
        assertThat(counter.orders.state().get()).isEqualTo(new OrderViewModel.Missing("guest-user-9"));
    }

    @Test
    void todaysSales_areOfTheShowingOnTheMap() {
        var bare = new Counter();
        bare.orders.today();
        assertThat(bare.orders.state().get()).isInstanceOfSatisfying(OrderViewModel.Listed.class,
                l -> assertThat(l.listing()).isEqualTo(OrderViewModel.Listing.NO_SHOWING));
        counter.orders.today();
        assertThat(listed()).satisfies(l -> {
            assertThat(l.listing()).isEqualTo(OrderViewModel.Listing.TODAY);
            assertThat(l.lines()).isEmpty();
        });
        counter.desk.sales.add(new SaleLine("r1", Optional.of("S-1"), counter.now, Counter.ids("1층-B-7-1", "1층-B-7-2"),
                Counter.ids("1층-B-7-1"), "window-1"));
        counter.desk.sales.add(new SaleLine("r2", Optional.of("S-2"), counter.now, Counter.ids("1층-B-8-1"), List.of(),
                "window-1"));
        counter.orders.today();
        assertThat(listed().lines()).extracting(OrderLine::standing).containsExactly(OrderLine.Standing.CHANGED,
                OrderLine.Standing.CANCELLED);
        counter.desk.readsFail(FakeDesk.DOWN);
        counter.orders.today();
        assertThat(counter.orders.state().get()).isEqualTo(new OrderViewModel.Broken("", FakeDesk.DOWN));
    }

    @Test
    void liveHolds_areGrouped_nextToRunOutFirst_withoutHouseSeats() {
        counter.desk.put("1층-B-7-1", SeatRow.Status.HOLDING, Optional.of("window-2"), Optional.empty(), false);
        counter.desk.put("1층-B-7-3", SeatRow.Status.HOLDING, Optional.of("window-2"), Optional.of("HOUSE"), false);
        counter.desk.sold("1층-B-9-9");
        counter.orders.holds();
        assertThat(listed().lines()).singleElement().satisfies(l -> {
            assertThat(l.standing()).isEqualTo(OrderLine.Standing.HELD);
            assertThat(l.seats()).isEqualTo(Counter.ids("1층-B-7-1"));
            assertThat(l.by()).contains("window-2");
        });
        int finds = counter.desk.calls.size();
        counter.orders.open(listed().lines().getFirst());
        assertThat(counter.desk.calls).hasSize(finds);
    }

    @Test
    void soldSeatOnTheMap_lightsItsWholeOrder_untilPutAway() {
        Counter open = Counter.open();
        Booking order = open.desk.book(open.desk.holdOf(Counter.ids("1층-B-7-7", "1층-C-3-2")));
        open.background.beat();
        open.choose("1층-C-3-2");
        assertThat(open.map.order().get()).contains(
                new SeatOrder(Optional.empty(), order.reservationId(), Counter.ids("1층-B-7-7", "1층-C-3-2")));
        assertThat(open.map.choice().selection().get()).isEmpty();
        open.choose("1층-B-1-1");
        assertThat(open.map.order().get()).isEmpty();
        open.choose("1층-C-3-2");
        open.panel.back();
        assertThat(open.map.order().get()).isEmpty();
        open.desk.readsFail(FakeDesk.DOWN);
        open.background.beat();
        open.choose("1층-C-3-2");
        assertThat(open.map.order().get()).isEmpty();
    }

    @Test
    void audit_saysWhatAgrees_raisesWhatDoesNot_andKnowsNothingWhenItFails() {
        var alarm = new SaleAlarm(Halls.SHOWING, SeatId.parse(SEAT), SaleAlarm.Kind.GONE, "r1", Optional.empty(),
                Optional.empty());
        counter.desk.alarms.add(alarm);
        counter.orders.audit();
        assertThat(counter.alarms).containsExactly(alarm);
        assertThat(counter.orders.auditing().get()).isInstanceOfSatisfying(OrderViewModel.Audit.Done.class,
                done -> assertThat(done.report().alarms()).containsExactly(alarm));
        counter.desk.readsFail(FakeDesk.DOWN);
        counter.orders.audit();
        assertThat(counter.orders.auditing().get()).isEqualTo(new OrderViewModel.Audit.Broken(FakeDesk.DOWN));
        var bare = new Counter();
        bare.orders.audit();
        assertThat(bare.desk.calls).isEmpty();
    }

    private OrderViewModel.Listed listed() {
        return (OrderViewModel.Listed) counter.orders.state().get();
    }

    @Test
    void find_showsTheOrder_withItsHall_allSeatsChosen() {
        find(" S-7K4M2 ");
        assertThat(orders.state().get()).isInstanceOfSatisfying(OrderViewModel.Found.class, f -> {
            assertThat(f.booking()).isEqualTo(booking);
            assertThat(f.plan()).isPresent();
        });
        assertThat(orders.chosen().get()).isEqualTo(Set.copyOf(Counter.ids(SEAT, OTHER)));
    }

    @Test
    void find_nothing_broken_andEmptyInput() {
        find("  ");
        assertThat(orders.state().get()).isInstanceOf(OrderViewModel.Empty.class);
        find("S-0");
        assertThat(orders.state().get()).isEqualTo(new OrderViewModel.Missing("S-0"));
        counter.desk.readsFail(FakeDesk.DOWN);
        find("S-0");
        assertThat(orders.state().get()).isEqualTo(new OrderViewModel.Broken("S-0", FakeDesk.DOWN));
    }

    @Test
    void lateAnswerOfAnEarlierSearch_isDropped() {
        counter.background.hold();
        find("S-7K4M2");
        find("S-0");
        counter.background.runAll();
        assertThat(orders.state().get()).isEqualTo(new OrderViewModel.Missing("S-0"));
    }

    @Test
    void cancel_asksFirst_andShowsTheOrderAsCancelled() {
        find("S-7K4M2");
        orders.cancel();
        assertThat(counter.calls("cancel")).isZero();
        orders.askCancel();
        orders.keep();
        orders.cancel();
        assertThat(counter.calls("cancel")).isZero();
        orders.askCancel();
        orders.cancel();
        assertThat(orders.booking().orElseThrow().state()).isEqualTo(Booking.State.CANCELLED);
        assertThat(orders.notice().get().orElseThrow()).isInstanceOf(Notice.OfCancel.class);
        assertThat(orders.isCancellable()).isFalse();
    }

    @Test
    void cancelOfSome_leavesTheRest() {
        find("S-7K4M2");
        orders.choose(Counter.ids(OTHER).getFirst(), false);
        orders.askCancel();
        orders.cancel();
        assertThat(counter.desk.calls).contains("cancel " + Counter.ids(SEAT));
        assertThat(orders.booking().orElseThrow().seatIds()).isEqualTo(Counter.ids(OTHER));
    }

    @Test
    void changingTheChoice_takesTheQuestionBack() {
        find("S-7K4M2");
        orders.askCancel();
        orders.choose(Counter.ids(OTHER).getFirst(), false);
        assertThat(orders.step().get()).isEqualTo(OrderViewModel.Step.LOOKING);
        orders.choose(Counter.ids(SEAT).getFirst(), false);
        orders.askCancel();
        assertThat(orders.step().get()).isEqualTo(OrderViewModel.Step.LOOKING);
    }

    @Test
    void everyOutcome_isSaid() {
        var closed = new WriteGate.Closed(WriteGate.Closed.Why.MOVED, "ap-northeast-1");
        for (CancelOutcome outcome : List.of(new CancelOutcome.NotFound(), new CancelOutcome.AlreadyCancelled(),
                new CancelOutcome.Changed(List.of()), new CancelOutcome.LimitReached(48),
                new CancelOutcome.Fenced(closed))) {
            counter.desk.nextCancel.add(outcome);
            cancelAll();
            assertThat(orders.notice().get()).contains(new Notice.OfCancel(outcome));
        }
    }

    @Test
    void unknown_isSettledBehind_andNeitherSaidDoneNorNot() {
        find("S-7K4M2");
        Act act = new Act("c-1", Act.Kind.CANCEL, booking.showing(), booking.region(), booking.seatIds(),
                Optional.empty(),
                Optional.of(booking.reservationId()), Optional.empty());
        counter.desk.nextCancel.add(new CancelOutcome.Unknown(act));
        orders.askCancel();
        orders.cancel();
        assertThat(orders.step().get()).isEqualTo(OrderViewModel.Step.UNKNOWN);
        counter.background.beat();
        assertThat(orders.step().get()).isEqualTo(OrderViewModel.Step.UNKNOWN);
        counter.desk.nextSettle.add(new SettleOutcome.NotDone());
        counter.background.beat();
        assertThat(orders.step().get()).isEqualTo(OrderViewModel.Step.LOOKING);
        assertThat(orders.notice().get()).contains(new Notice.NotDone(Act.Kind.CANCEL));
    }

    @Test
    void fault_isSaid_andTheOrderStays() {
        counter.desk.writesFail(new Fault(FakeDesk.DOWN));
        cancelAll();
        assertThat(orders.notice().get()).contains(new Notice.Broken(FakeDesk.DOWN));
        assertThat(orders.booking()).contains(booking);
    }

    private void cancelAll() {
        find("S-7K4M2");
        orders.askCancel();
        orders.cancel();
    }

    private void find(String text) {
        orders.query().set(text);
        orders.find();
    }
}
