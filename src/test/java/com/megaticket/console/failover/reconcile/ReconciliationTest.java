package com.megaticket.console.failover.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.aws.ledger.ActDeeds;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;

/** [NEVER-2] A run can be left and gone on with, keeps to its budget, and never calls clean what it could not read. */
@Execution(ExecutionMode.CONCURRENT)
class ReconciliationTest {
    private static final String A = "1층-B-7-13";

    private final Twin twin = new Twin();

    private void schedule(String... performances) {
        for (String performance : performances) {
            Twin.schedule(twin.seoul, Twin.showing(performance));
        }
    }

    private Twin.Heard goOn(Cursor from, Twin.Heard heard) {
        return heard.of(twin.reconciliation(new ActDeeds(), MoneyBook.none()), from);
    }

    @Test
    void aShowingThatCannotBeReadIsNotComparedAndTheOthersAre() {
        schedule("perf-b", "perf-c");
        twin.tokyo.mute.add(Twin.showing("perf-b").partition());
        Twin.Heard heard = twin.run();
        assertThat(heard.results).hasSize(3);
        assertThat(heard.results).filteredOn(r -> r instanceof ShowingResult.NotCompared).singleElement()
                .satisfies(r -> assertThat(r.showing()).isEqualTo(Twin.showing("perf-b")));
        assertThat(heard.ended().whole()).isTrue();
        assertThat(heard.ended().allClean()).isFalse();
        assertThat(heard.ended().progress().notCompared()).isEqualTo(1);
        assertThat(heard.ended().progress().clean()).isEqualTo(2);
    }

    @Test
    void actRecordsThatCannotBeReadLeaveTheShowingUncompared() {
        Item act = Item.of(Key.pkSk(twin.showing.actPartition(), "half-an-act"));
        twin.tokyo.put(Table.RESERVATIONS, act);
        assertThat(twin.run().results).singleElement().isInstanceOf(ShowingResult.NotCompared.class);
    }

    @Test
    void aStreamThatCannotBeReadIsSaidAndIsNotClean() {
        twin.tokyo.streamCut = true;
        Reconciliation.Ended ended = twin.run().ended();
        assertThat(ended.coverage()).extracting(Coverage::region).containsExactly(Twin.SEOUL, Twin.TOKYO);
        assertThat(ended.coverage().getLast().failure()).get().isInstanceOf(Failure.Denied.class);
        assertThat(ended.allClean()).isFalse();
        Coverage seoul = ended.coverage().getFirst();
        assertThat(seoul.covers(twin.clock.instant().minus(Duration.ofHours(23)))).isTrue();
        assertThat(seoul.covers(twin.clock.instant().minus(Duration.ofHours(25)))).isFalse();
        assertThat(Coverage.fuse(seoul.since())).isEqualTo(twin.clock.instant());
    }

    @Test
    void withoutSchedulesNothingIsKnown() {
        twin.seoul.mute.add(Table.SCHEDULES.name());
        assertThatThrownBy(twin::run).isInstanceOf(Fault.class);
    }

    @Test
    void itGoesOnFromATextAndReadsOnlyWhatWasNotClean() {
        schedule("perf-a", "perf-b", "perf-c", "perf-d");
        twin.tokyo.mute.add(Twin.showing("perf-a").partition());
        var heard = new Twin.Heard();
        heard.stopAfter = 3;
        goOn(Cursor.start(twin.clock.instant()), heard);
        assertThat(heard.ended().whole()).isFalse();
        assertThat(heard.results).extracting(ShowingResult::showing).containsExactly(
                Twin.showing("perf-a"), Twin.showing("perf-b"), Twin.showing("perf-c"));
        twin.tokyo.mute.clear();

        Cursor kept = Cursor.parse(heard.ended().cursor().text());
        assertThat(kept).isEqualTo(heard.ended().cursor());
        Twin.Heard again = goOn(kept, new Twin.Heard());

        assertThat(again.results).extracting(ShowingResult::showing).containsExactly(
                Twin.showing("perf-a"), Twin.showing("perf-d"), twin.showing);
        assertThat(again.ended().progress().done()).isEqualTo(5);
        assertThat(again.ended().allClean()).isTrue();
    }

    @Test
    void whatAStreamToldIsNotForgottenWithTheStream() {
        String web = twin.webSell(twin.seoul, A);
        twin.sell(twin.tokyo, A);
        twin.heal(twin.tokyo);
        Cursor kept = Cursor.parse(twin.run().ended().cursor().text());
        twin.seoul.forget();
        twin.tokyo.forget();
        List<Finding> found = goOn(kept, new Twin.Heard()).findings();
        assertThat(found).singleElement().isInstanceOf(Finding.SoldTwice.class);
        assertThat(found.getFirst().claims()).anyMatch(c -> c.booking().equals(web)
                && c.rows().getFirst().item().text("userId").isPresent());
    }

    @Test
    void textThatIsNoCursorIsRefused() {
        for (String text : List.of("", "{}", "{\"version\":9}", "nonsense",
                "{\"version\":1,\"begun\":\"yesterday\"}")) {
            assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<ShowingResult> resultsWith(Pause between) {
        var heard = new Twin.Heard();
        new Reconciliation(new Sources(twin.seoul, twin.tokyo, List.of(), new ActDeeds(), MoneyBook.none()),
                new Budget(Double.POSITIVE_INFINITY, () -> 0, _ -> {}), twin.clock::instant, between)
                .run(Cursor.start(twin.clock.instant()), heard);
        return heard.results;
    }

    @Test
    void whatIsOnlyOnItsWayIsNoFinding() {
        twin.sell(twin.seoul, A);
        assertThat(resultsWith(_ -> Twin.copy(twin.seoul, twin.tokyo, true))).singleElement()
                .isInstanceOf(ShowingResult.Clean.class);
    }

    @Test
    void whileItIsBeingSoldFromItIsLookedAtForAMomentOfRest() {
        twin.sell(twin.seoul, A);
        int[] looks = {0};
        Pause between = _ -> {
            Twin.copy(twin.seoul, twin.tokyo, true);
            if (looks[0]++ < 2) {
                twin.sell(twin.seoul, "1층-B-9-" + looks[0]);
            }
        };
        assertThat(resultsWith(between)).singleElement().isInstanceOf(ShowingResult.Clean.class);
        assertThat(looks[0]).isEqualTo(3);
    }

    @Test
    void withoutAMomentOfRestItIsNotCompared_andWhatLastsIsFound() {
        twin.sell(twin.seoul, A);
        int[] sold = {0};
        Pause busy = _ -> {
            Twin.copy(twin.seoul, twin.tokyo, true);
            twin.sell(twin.seoul, "1층-B-9-" + ++sold[0]);
        };
        assertThat(resultsWith(busy)).singleElement().isInstanceOf(ShowingResult.NotCompared.class);

        twin.heal(twin.seoul);
        twin.tokyo.remove(twin.row(twin.tokyo, A));
        twin.seoul.remove(twin.row(twin.seoul, A));
        assertThat(resultsWith(busy)).singleElement().satisfies(r -> assertThat(((ShowingResult.Found) r).findings())
                .singleElement().isInstanceOf(Finding.SaleLost.class));
    }

    @Test
    void aShowingOnlyTheStreamKnowsIsLookedAt() {
        Showing forgotten = Twin.showing("perf-unlisted");
        Item row = Item.of(Key.pkSk(forgotten.partition(), "SEAT#" + A)).with("status", "CONFIRMED")
                .with("reservationId", "r-1");
        twin.seoul.put(Table.RESERVATIONS, row);
        twin.seoul.remove(row);
        assertThat(twin.run().results).extracting(ShowingResult::showing).contains(forgotten);
    }

    @Test
    void readsArePaidForAtTheBudgetsPace() {
        long[] now = {0};
        LongSupplier nanos = () -> now[0];
        var waits = new ArrayList<Duration>();
        var budget = new Budget(100, nanos, time -> {
            waits.add(time);
            now[0] += time.toNanos();
        });
        budget.pay(250, () -> false);
        assertThat(now[0]).isEqualTo(2_500_000_000L);
        assertThat(waits).allMatch(w -> w.compareTo(Duration.ofSeconds(1)) <= 0);
        // An hour without reads does not buy a burst.
        now[0] += Duration.ofHours(1).toNanos();
        long before = now[0];
        budget.pay(100, () -> false);
        assertThat(now[0] - before).isEqualTo(1_000_000_000L);
        budget.pay(1_000_000, () -> true);
        assertThat(now[0] - before).isEqualTo(1_000_000_000L);
    }

    @Test
    void progressCountsShowingsItemsAndCost() {
        schedule("perf-b");
        twin.sell(twin.seoul, A);
        twin.heal(twin.seoul);
        Twin.Heard heard = twin.run();
        Progress last = heard.ended().progress();
        assertThat(last.phase()).isEqualTo(Progress.Phase.ENDED);
        assertThat(last.showings()).isEqualTo(2);
        assertThat(last.done()).isEqualTo(2);
        // In each region: one row, the act of the hold and that of the sale.
        assertThat(last.items()).isEqualTo(6);
        assertThat(last.units()).isGreaterThanOrEqualTo(3);
        assertThat(last.changes()).isPositive();
        assertThat(heard.steps).extracting(Progress::done).isSorted();
    }

    @Test
    void schedulesThatNameNoShowingAreCounted() {
        twin.seoul.put(Table.SCHEDULES, Item.of(Key.of("scheduleId", "odd")).with("performanceId", "perf-x"));
        Reconciliation.Ended ended = twin.run().ended();
        assertThat(ended.unreadable()).isEqualTo(1);
        assertThat(ended.allClean()).isFalse();
    }
}
