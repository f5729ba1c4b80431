package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeftHoldViewModelTest {
    private final Counter counter = Counter.open();
    private final FakeDisk disk = new FakeDisk();
    private final LeftHoldViewModel left = new LeftHoldViewModel(disk, counter.hold, counter.work, counter.clock);
    private final List<Showing> opened = new ArrayList<>();

    @Test
    void orderInWork_isOnDisk_untilItIsSoldOrGivenBack() {
        left.start(opened::add);
        counter.hold("1층-B-7-7", "1층-B-7-8");
        assertThat(disk.kept).isEqualTo(counter.hold.held());
        counter.sale.sell();
        assertThat(disk.kept).isEmpty();
        counter.panel.next();
        counter.hold("1층-B-8-8");
        assertThat(disk.kept).isPresent();
        counter.panel.back();
        assertThat(disk.kept).isEmpty();
    }

    @Test
    void renewal_isKeptToo_andWritesNeverOvertakeEachOther() {
        left.start(opened::add);
        counter.hold("1층-B-7-7");
        counter.background.hold();
        counter.pass(Duration.ofSeconds(2));
        counter.panel.back();
        int before = disk.written.size();
        counter.background.runAll();
        assertThat(disk.written).hasSize(before + 1);
        assertThat(disk.kept).isEmpty();
    }

    @Test
    void crashed_isOffered_andTakenUpOnlyWhenTheStoreSaysItIsStillOurs() {
        Hold mine = crashed();
        assertThat(left.left().get()).contains(mine);
        assertThat(counter.hold.held()).isEmpty();
        left.resume();
        assertThat(opened).containsExactly(Halls.SHOWING);
        assertThat(counter.hold.held().orElseThrow().holdingId()).isEqualTo(mine.holdingId());
        assertThat(counter.calls("renew")).isEqualTo(1);
        assertThat(left.left().get()).isEmpty();
        assertThat(disk.kept).isPresent();
    }

    @Test
    void takenMeanwhile_isSaid_andNothingIsHeld() {
        Hold mine = crashed();
        counter.desk.nextRenew.add(new RenewOutcome.AllLost(mine.seatIds()));
        left.resume();
        assertThat(counter.hold.held()).isEmpty();
        assertThat(counter.panel.notice().get())
                .contains(new Notice.OfRenewal(new RenewOutcome.AllLost(mine.seatIds())));
        assertThat(disk.kept).isEmpty();
    }

    @Test
    void whileItIsUnknown_theOfferStands_onDiskToo() {
        Hold mine = crashed();
        counter.desk.nextRenew.add(new RenewOutcome.Unknown());
        left.resume();
        assertThat(counter.hold.held()).isEmpty();
        assertThat(left.left().get()).contains(mine);
        counter.desk.failNextWrites(1, new Fault(FakeDesk.DOWN));
        left.resume();
        assertThat(left.left().get()).contains(mine);
        assertThat(disk.kept).contains(mine);
        left.resume();
        assertThat(counter.hold.held()).isPresent();
        assertThat(left.left().get()).isEmpty();
    }

    @Test
    void givenBack_isReleased_andForgotten() {
        crashed();
        left.giveBack();
        assertThat(counter.calls("release")).isEqualTo(1);
        assertThat(left.left().get()).isEmpty();
        assertThat(disk.kept).isEmpty();
    }

    @Test
    void longAgo_isNotOffered_andUndecided_survivesAnotherRestart() {
        Hold mine = crashed();
        assertThat(disk.kept).contains(mine);
        counter.pass(Duration.ofMinutes(7));
        var later = new LeftHoldViewModel(disk, counter.hold, counter.work, counter.clock);
        later.start(opened::add);
        assertThat(later.left().get()).isEmpty();
    }

    @Test
    void fullDisk_losesNoHold() {
        left.start(opened::add);
        disk.full = true;
        counter.hold("1층-B-7-7");
        assertThat(counter.hold.held()).isPresent();
        counter.sale.sell();
        assertThat(counter.sale.state().get()).isInstanceOf(SaleViewModel.Sold.class);
    }

    @Test
    void mapThatCannotBeOpened_leavesTheOfferStanding() {
        Hold mine = counter.desk.holdOf(Counter.ids("1층-B-7-7"));
        disk.kept = Optional.of(mine);
        left.start(_ -> false);
        left.resume();
        assertThat(left.left().get()).contains(mine);
        assertThat(counter.calls("renew")).isZero();
    }

    private Hold crashed() {
        Hold mine = counter.desk.holdOf(Counter.ids("1층-B-7-7", "1층-B-7-8"));
        disk.kept = Optional.of(mine);
        left.start(opened::add);
        return mine;
    }
}
