package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Fault;
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
