package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.selling.best.Ask;
import com.megaticket.console.shared.SeatId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BestSeatsViewModelTest {
    private final Counter counter = Counter.open();

    @Test
    void oneKeyFinds_oneKeyHolds() {
        counter.best.find();
        assertThat(found().page()).hasSize(3);
        List<SeatId> offered = offered();
        counter.panel.proceed();
        assertThat(counter.hold.held().orElseThrow().seatIds()).isEqualTo(offered);
        assertThat(counter.panel.notice().get()).isEmpty();
        assertThat(counter.best.state().get()).isInstanceOf(BestSeatsViewModel.Quiet.class);
    }

    @Test
    void numberTyped_isThePartyFoundFor() {
        counter.map.typing().add("4");
        counter.best.find();
        assertThat(counter.best.ask().get().count()).isEqualTo(4);
        assertThat(counter.best.seats()).hasSize(4);
        assertThat(counter.map.typing().isEmpty()).isTrue();
    }

    @Test
    void nextBest_goesOn_andTurnsThePage_andComesRound() {
        counter.best.next();
        List<Integer> first = counter.best.seats();
        counter.best.next();
        assertThat(counter.best.seats()).isNotEqualTo(first);
        counter.best.next();
        var page = found().page();
        counter.best.next();
        assertThat(found().page()).isNotEqualTo(page);
        for (int i = found().at(); i < found().offer().choices().size() - 1; i++) {
            counter.best.next();
        }
        counter.best.next();
        assertThat(counter.best.seats()).isEqualTo(first);
    }

    @Test
    void otherQuestion_isAnsweredAtOnce_andLackIsSaid() {
        counter.best.find();
        counter.best.ask(Ask.seats(2).ofGrade("A"));
        assertThat(offered()).allMatch(s -> s.floor().equals("2층"));
        counter.best.ask(Ask.seats(20));
        var nothing = (BestSeatsViewModel.Nothing) counter.best.state().get();
        assertThat(nothing.offer().lack().orElseThrow().longest()).isEqualTo(15);
    }

    @Test
    void offeredSeatTakenElsewhere_isFoundAnew() {
        counter.best.find();
        SeatId gone = offered().getFirst();
        counter.desk.sold(gone.toString());
        counter.background.beat();
        assertThat(offered()).doesNotContain(gone).hasSize(2);
    }

    @Test
    void raceLost_theNextBestIsHeldAlready_andEnterAccepts() {
        counter.best.find();
        SeatId gone = offered().getFirst();
        counter.desk.nextHold
                .add(new HoldOutcome.SeatsTaken(List.of(new TakenSeat(gone, Optional.empty()))));
        counter.panel.proceed();
        Hold hold = counter.hold.held().orElseThrow();
        assertThat(hold.seatIds()).doesNotContain(gone).hasSize(2);
        assertThat(counter.panel.notice().get()).contains(
                new Notice.NextBest(List.of(new TakenSeat(gone, Optional.empty())), hold.seatIds()));
        counter.panel.proceed();
        assertThat(counter.panel.notice().get()).isEmpty();
        assertThat(counter.hold.held()).contains(hold);
    }

    @Test
    void everyTryLost_isSaidWithoutBlamingTheHouse_andNothingLeftIsSaidAsThat() {
        counter.best.find();
        for (int i = 0; i < 12; i++) {
            counter.desk.nextHold.add(new HoldOutcome.SeatsTaken(List.of()));
        }
        counter.panel.proceed();
        assertThat(counter.panel.notice().get()).contains(new Notice.TooBusy());
        assertThat(counter.hold.held()).isEmpty();

        counter.desk.map.plan().seats().stream().filter(s -> !s.rowKey().equals("1층-B-OP")).map(Object::toString)
                .forEach(counter.desk::sold);
        counter.background.beat();
        counter.best.ask(Ask.seats(12));
        counter.best.find();
        var all = offered().stream().map(s -> new TakenSeat(s, Optional.empty())).toList();
        counter.desk.nextHold.add(new HoldOutcome.SeatsTaken(all));
        counter.panel.proceed();
        assertThat(counter.panel.notice().get().orElseThrow()).isInstanceOfSatisfying(Notice.NothingLeft.class,
                n -> assertThat(n.lack().free()).isZero());
    }

    @Test
    void unknownHold_isUnknown_notTriedAgain() {
        counter.best.find();
        var act = new Act("act-1", Act.Kind.HOLD, counter.desk.map.showing(), "ap-northeast-2", offered(),
                Optional.of("h"), Optional.empty(), Optional.empty());
        counter.desk.nextHold.add(new HoldOutcome.Unknown(act, counter.desk.holdOf(offered())));
        counter.panel.proceed();
        assertThat(counter.hold.state().get()).isEqualTo(new HoldViewModel.Unknown(act));
        assertThat(counter.calls("hold")).isEqualTo(1);
    }

    @Test
    void nothingIsOffered_whileTheMapIsNotLive() {
        counter.best.find();
        counter.desk.readsFail(FakeDesk.DOWN);
        counter.background.beat();
        assertThat(counter.best.seats()).isEmpty();
        counter.best.find();
        assertThat(counter.best.state().get()).isInstanceOf(BestSeatsViewModel.Quiet.class);
        counter.panel.proceed();
        assertThat(counter.calls("hold")).isZero();
    }

    @Test
    void searchUnderWay_isPutAway_whenTheMapFallsSilent() {
        counter.background.hold();
        counter.best.find();
        counter.desk.readsFail(FakeDesk.DOWN);
        counter.background.beat();
        counter.background.runAll();
        assertThat(counter.best.state().get()).isInstanceOf(BestSeatsViewModel.Quiet.class);
    }

    @Test
    void choosingByHand_putsTheOfferAway_andEscapeToo() {
        counter.best.find();
        counter.choose("1층-B-7-7");
        assertThat(counter.best.seats()).isEmpty();
        counter.best.find();
        assertThat(counter.map.choice().selection().get()).isEmpty();
        counter.panel.back();
        assertThat(counter.best.seats()).isEmpty();
    }

    private BestSeatsViewModel.Found found() {
        return (BestSeatsViewModel.Found) counter.best.state().get();
    }

    private List<SeatId> offered() {
        var layout = Objects.requireNonNull(counter.map.chart().get().shown().orElse(null)).layout();
        return counter.best.seats().stream().map(s -> layout.seat(s).id()).toList();
    }
}
