package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.selling.kept.KeptList;
import com.megaticket.console.selling.kept.KeptOutcome;
import com.megaticket.console.selling.kept.KeptParty;
import com.megaticket.console.selling.ui.KeptViewModel.Way;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the list shows and when it asks; no party is sold in part, twice or unasked. [NEVER-1] [NEVER-2] */
class KeptViewModelTest {
    private final Counter counter = new Counter();
    private final FakeKept kept = new FakeKept();
    private Optional<Hold> inWork = Optional.empty();
    private final KeptViewModel model = new KeptViewModel(kept, counter.desk, counter.work, counter.clock,
            counter.settling, () -> inWork);

    private final KeptParty kim = kept.web("h-kim", "kim@example.com", Duration.ofMinutes(12), "1층-B-7-7", "1층-B-7-8");
    private final KeptParty broken = kept.window("h-broken", "window-2", 3, Duration.ofMinutes(14), "1층-A-1-1");

    private void pass(Duration time) {
        for (long s = 0; s < time.toSeconds(); s++) {
            counter.pass(Duration.ofSeconds(1));
            model.beat();
        }
    }

    private KeptList list() {
        return model.list().get().shown().orElseThrow();
    }

    @Test
    void listsTheNextToRunOutFirst_andRefreshesWhileInSight() {
        model.shown();
        assertThat(list().parties()).containsExactly(kim, broken);
        assertThat(model.count().get()).isEqualTo(2);
        kept.asked.clear();
        kept.parties.remove(kim);
        pass(Duration.ofSeconds(5));
        assertThat(list().parties()).containsExactly(broken);
        assertThat(kept.asked).as("only where something was kept").containsExactly("19:30", "14:00");
        kept.asked.clear();
        pass(Duration.ofSeconds(5));
        assertThat(kept.asked).containsExactly("14:00");
        model.hidden();
        kept.asked.clear();
        pass(Duration.ofSeconds(29));
        assertThat(kept.asked.size()).isLessThanOrEqualTo(1);
    }

    @Test
    void nothingKept_asksNothing_butLooksThroughAllAgainNowAndThen() {
        kept.parties.clear();
        model.shown();
        kept.asked.clear();
        pass(Duration.ofMinutes(2));
        assertThat(kept.asked).isEmpty();
        pass(Duration.ofSeconds(70));
        assertThat(kept.asked).containsExactly("coming", "19:30", "14:00");
        model.hidden();
        kept.asked.clear();
        pass(Duration.ofMinutes(10));
        assertThat(kept.asked).isEmpty();
    }

    @Test
    void outOfSight_aSwitchMakesOneLook_soThatTheEntryCanTellHowMany() {
        pass(Duration.ofMinutes(1));
        assertThat(kept.asked).as("never moved: nothing to look for").isEmpty();
        counter.desk.standing = new WriteGate.Standing.Open("ap-northeast-1", 1);
        pass(Duration.ofSeconds(1));
        assertThat(model.count().get()).isEqualTo(2);
        kept.asked.clear();
        pass(Duration.ofSeconds(29));
        assertThat(kept.asked).isEmpty();
        pass(Duration.ofSeconds(2));
        assertThat(kept.asked).containsExactly("19:30", "14:00");
        pass(Duration.ofMinutes(15));
        assertThat(model.count().get()).isZero();
        kept.asked.clear();
        pass(Duration.ofMinutes(2));
        assertThat(kept.asked).isEmpty();
    }

    @Test
    void inAnotherRegion_whatWasReadBeforeCountsForNothing() {
        model.shown();
        kept.asked.clear();
        kept.region = "ap-northeast-2";
        kept.parties.clear();
        pass(Duration.ofSeconds(5));
        assertThat(kept.asked).startsWith("coming");
        assertThat(list().parties()).isEmpty();
    }

    @Test
    void aShowingThatCannotBeRead_isToldAsUnread_andKeepsWhatItHad() {
        model.shown();
        kept.unread.add(FakeKept.OTHER);
        kept.parties.remove(broken);
        pass(Duration.ofSeconds(5));
        assertThat(list().unread()).containsExactly(FakeKept.OTHER);
        assertThat(list().parties()).containsExactly(kim, broken);
        kept.unread.clear();
        pass(Duration.ofSeconds(5));
        assertThat(list().unread()).isEmpty();
        assertThat(list().parties()).containsExactly(kim);
    }

    @Test
    void nothingReadAtAll_isFailedOrStale_neverEmpty() {
        kept.down = true;
        model.shown();
        assertThat(model.list().get()).isInstanceOf(Loadable.Failed.class);
        kept.down = false;
        pass(Duration.ofSeconds(5));
        assertThat(model.list().get()).isInstanceOf(Loadable.Ready.class);
        kept.down = true;
        pass(Duration.ofSeconds(5));
        assertThat(model.list().get()).isInstanceOf(Loadable.Stale.class);
        assertThat(list().parties()).containsExactly(kim, broken);
    }

    @Test
    void sale_isAsked_done_andTold() {
        model.shown();
        model.act();
        assertThat(counter.calls("sell")).isZero();
        model.ask(Way.SELL, kim);
        assertThat(model.step().get()).isInstanceOfSatisfying(KeptViewModel.Asking.class,
                a -> assertThat(a.priced().total()).isEqualTo(new Money(340_000)));
        model.act();
        assertThat(counter.calls("sell")).isEqualTo(1);
        assertThat(ended()).isInstanceOfSatisfying(KeptOutcome.OfSale.class,
                s -> assertThat(s.outcome()).isInstanceOf(SaleOutcome.Sold.class));
        assertThat(model.step().get()).isInstanceOf(KeptViewModel.Looking.class);
        model.act();
        assertThat(counter.calls("sell")).isEqualTo(1);
    }

    private KeptOutcome ended() {
        return ((KeptNotice.Ended) model.notice().get().orElseThrow()).outcome();
    }

    @Test
    void brokenParty_isNotEvenAsked_butMayBeReleased() {
        model.shown();
        model.ask(Way.SELL, broken);
        assertThat(ended()).isInstanceOf(KeptOutcome.Incomplete.class);
        assertThat(model.step().get()).isInstanceOf(KeptViewModel.Looking.class);
        model.ask(Way.RELEASE, broken);
        model.act();
        assertThat(counter.desk.calls).contains("release [1층-A-1-1]");
        assertThat(ended()).isInstanceOfSatisfying(KeptOutcome.OfRelease.class,
                r -> assertThat(r.outcome()).isInstanceOf(ReleaseOutcome.Released.class));
    }

    @Test
    void partyThatChangedSinceItWasShown_isNeitherSoldNorReleased() {
        model.shown();
        kept.parties.clear();
        kept.web("h-kim", "kim@example.com", Duration.ofMinutes(12), "1층-B-7-7");
        for (Way way : Way.values()) {
            model.ask(way, kim);
            model.act();
            assertThat(ended()).isInstanceOf(KeptOutcome.Changed.class);
        }
        assertThat(counter.calls("sell") + counter.calls("release")).isZero();
    }

    @Test
    void newPrice_isAskedAgain() {
        model.shown();
        model.ask(Way.SELL, kim);
        Hold dearer = kim.hold().withSeats(kim.hold().seats().stream()
                .map(s -> new PricedSeat(s.seat(), s.grade(), new Money(190_000))).toList(), "");
        counter.desk.nextSale.add(new SaleOutcome.PriceChanged(dearer));
        model.act();
        assertThat(model.step().get()).isInstanceOfSatisfying(KeptViewModel.Asking.class, a -> {
            assertThat(a.priced()).isEqualTo(dearer);
            assertThat(a.before()).contains(new Money(340_000));
        });
        model.act();
        // The show's own price is still the old one, so the dearer agreement is not used.
        assertThat(model.step().get()).isInstanceOfSatisfying(KeptViewModel.Asking.class,
                a -> assertThat(a.priced().total()).isEqualTo(new Money(340_000)));
    }

    @Test
    void unknownSale_blocksTheParty_untilItIsKnown() {
        model.shown();
        model.ask(Way.SELL, kim);
        counter.desk.nextSale.add(new SaleOutcome.Unknown(counter.desk.act(Act.Kind.SALE, kim.hold())));
        model.act();
        assertThat(model.isUnsettled(kim)).isTrue();
        model.ask(Way.SELL, kim);
        assertThat(model.notice().get()).get().isInstanceOf(KeptNotice.Unsettled.class);
        model.ask(Way.RELEASE, kim);
        assertThat(model.step().get()).isInstanceOf(KeptViewModel.Looking.class);
        counter.desk.nextSettle.add(new SettleOutcome.NotDone());
        counter.background.beat();
        assertThat(model.isUnsettled(kim)).isFalse();
        assertThat(counter.settling.settled()).hasSize(1);
        model.ask(Way.SELL, kim);
        assertThat(model.step().get()).isInstanceOf(KeptViewModel.Asking.class);
    }

    @Test
    void aSaleThatRanOutOfTime_isLookedForOnDisk_beforeAnythingIsSaid() {
        model.shown();
        counter.desk.writesFail(new Fault(new Failure.TimedOut("test", "")));
        counter.desk.open.add(counter.desk.act(Act.Kind.SALE, kim.hold()));
        model.ask(Way.SELL, kim);
        model.act();
        assertThat(model.isUnsettled(kim)).isTrue();
        assertThat(ended()).isInstanceOfSatisfying(KeptOutcome.OfSale.class,
                s -> assertThat(s.outcome()).isInstanceOf(SaleOutcome.Unknown.class));
    }

    @Test
    void faults_areToldAsNothingDone_andAReleaseWithoutAnswerAsUnknown() {
        model.shown();
        counter.desk.writesFail(new Fault(FakeDesk.DOWN));
        model.ask(Way.SELL, kim);
        model.act();
        assertThat(model.notice().get()).get().isInstanceOf(KeptNotice.Broken.class);
        model.ask(Way.RELEASE, kim);
        model.act();
        assertThat(model.notice().get()).get().isInstanceOf(KeptNotice.Broken.class);
        counter.desk.writesFail(new Fault(new Failure.TimedOut("test", "")));
        model.ask(Way.RELEASE, kim);
        model.act();
        assertThat(ended()).isInstanceOfSatisfying(KeptOutcome.OfRelease.class,
                r -> assertThat(r.outcome()).isInstanceOf(ReleaseOutcome.Unknown.class));
    }

    @Test
    void ownOrderInWork_isLeftToTheMap() {
        inWork = Optional.of(kim.hold());
        model.shown();
        for (Way way : Way.values()) {
            model.ask(way, kim);
            assertThat(model.notice().get()).get().isInstanceOf(KeptNotice.InWork.class);
        }
        assertThat(model.step().get()).isInstanceOf(KeptViewModel.Looking.class);
    }

    @Test
    void leavingTheScreen_leavesTheQuestion() {
        model.shown();
        model.ask(Way.SELL, kim);
        model.hidden();
        model.act();
        assertThat(counter.calls("sell")).isZero();
    }

    @Test
    void seatOutsideTheShowsPrices_isNotSold() {
        var odd = new KeptParty(kim.hold().withSeats(
                List.of(new PricedSeat(SeatId.parse("1층-B-99-1"), "VIP", new Money(1))), ""), Optional.empty(), 1);
        kept.parties.add(odd);
        model.shown();
        model.ask(Way.SELL, odd);
        model.act();
        assertThat(counter.calls("sell")).isZero();
        assertThat(ended()).isInstanceOfSatisfying(KeptOutcome.OfSale.class,
                s -> assertThat(s.outcome()).isInstanceOf(SaleOutcome.Refused.class));
        assertThat(Halls.map().sellable()).doesNotContainKey(SeatId.parse("1층-B-99-1"));
    }
}
