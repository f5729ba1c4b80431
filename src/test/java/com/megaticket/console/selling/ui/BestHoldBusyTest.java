package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.best.Ask;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that too many want at once: the next best elsewhere, and never "nothing left" for seats that are only busy. */
class BestHoldBusyTest {
    private final Fault busy = new Fault(new Failure.Throttled("the rows are busy", ""));
    private final Counter counter = Counter.open();

    @Test
    void busyRows_areLeftForOthers() {
        counter.best.find();
        List<Integer> wanted = counter.best.seats();
        counter.desk.failNextWrites(1, busy);
        counter.panel.proceed();
        var held = counter.hold.held().orElseThrow().seatIds().stream().map(Object::toString).map(counter::seat);
        assertThat(held).hasSize(2).doesNotContainAnyElementsOf(wanted);
    }

    @Test
    void busySeatsThatAreTheLast_areNotCalledGone() {
        counter.desk.map.plan().seats().stream().filter(s -> !s.rowKey().equals("1층-B-OP")).map(Object::toString)
                .forEach(counter.desk::sold);
        counter.background.beat();
        counter.best.ask(Ask.seats(12));
        counter.best.find();
        counter.desk.failNextWrites(1, busy);
        counter.panel.proceed();
        assertThat(counter.panel.notice().get()).contains(new Notice.TooBusy());
    }

    @Test
    void regionThatRefusesEverything_isAFailure_notAFullHouse() {
        counter.best.find();
        counter.desk.failNextWrites(9, busy);
        counter.panel.proceed();
        assertThat(counter.panel.notice().get()).contains(new Notice.Broken(busy.failure()));
        assertThat(counter.hold.held()).isEmpty();
        assertThat(counter.calls("hold")).isEqualTo(4);
    }

    @Test
    void otherFaults_areNotTriedAround() {
        counter.best.find();
        counter.desk.failNextWrites(1, new Fault(FakeDesk.DOWN));
        counter.panel.proceed();
        assertThat(counter.panel.notice().get()).contains(new Notice.Broken(FakeDesk.DOWN));
        assertThat(counter.calls("hold")).isEqualTo(1);
    }
}
