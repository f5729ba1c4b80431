package com.megaticket.console.failover.reconcile;

import static com.megaticket.console.failover.reconcile.AuditRig.decision;
import static com.megaticket.console.failover.reconcile.AuditRig.only;
import static com.megaticket.console.failover.reconcile.AuditRig.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.failover.audit.Audit;
import com.megaticket.console.failover.audit.AuditSnapshot;
import com.megaticket.console.failover.audit.AuditSnapshot.Verdict;
import com.megaticket.console.failover.audit.Case;
import com.megaticket.console.failover.audit.ConsoleAudit;
import com.megaticket.console.failover.audit.Cut;
import com.megaticket.console.failover.audit.Decided;
import com.megaticket.console.failover.audit.Decision;
import com.megaticket.console.failover.audit.NoticeTable;
import com.megaticket.console.failover.audit.Plan;
import com.megaticket.console.failover.audit.Stage;
import com.megaticket.console.selling.Booking;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** [NEVER-2] Runs, stops, goes on after a restart; what a person decides is carried out once, kept and looked at again. */
class ConsoleAuditTest {
    private static final String A = "1층-B-7-13";

    private final AuditRig rig = new AuditRig();
    private final Twin twin = rig.twin;

    private AuditSnapshot run(ConsoleAudit audit) {
        audit.begin(Audit.USUAL_BUDGET);
        return audit.now();
    }

    private void twice() {
        twin.sell(twin.seoul, A);
        twin.sell(twin.tokyo, A);
        twin.heal(twin.tokyo);
    }

    private AuditSnapshot decide(ConsoleAudit audit, Plan.Way way) {
        audit.decide(decision(only(audit.now()), way));
        return audit.now();
    }

    @Test
    void beforeTheFirstRunNothingIsKnown() {
        AuditSnapshot now = rig.audit().now();
        assertThat(now.verdict()).isEqualTo(Verdict.NEVER);
        assertThat(now.canGoOn()).isFalse();
    }

    @Test
    void cleanIsSaidOnlyWhenEverythingWasCompared() {
        assertThat(run(rig.audit()).verdict()).isEqualTo(Verdict.CLEAN);
        twin.tokyo.mute.add(twin.showing.partition());
        AuditSnapshot partly = run(rig.audit());
        assertThat(partly.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(partly.unread()).containsOnlyKeys(twin.showing.key());
        twin.tokyo.mute.clear();
        twin.tokyo.streamCut = true;
        AuditSnapshot streamless = run(rig.audit());
        assertThat(streamless.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(streamless.known().areRead()).isFalse();
    }

    @Test
    void theRegionThatDoesNotAnswerIsNamed() {
        twin.seoul.dark = true;
        AuditSnapshot now = run(rig.audit());
        assertThat(now.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(((Stage.Failed) now.stage()).dark()).containsOnlyKeys(Twin.SEOUL);
        assertThat(now.canGoOn()).isTrue();
        assertThat(now.isCompleteSince(Instant.EPOCH)).isFalse();
    }

    @Test
    void whoeverMovesIsSeatedToldAndTheShowingIsLookedAtAgain() {
        twice();
        ConsoleAudit audit = rig.audit();
        AuditSnapshot found = run(audit);
        assertThat(found.verdict()).isEqualTo(Verdict.FOUND);
        assertThat(only(found).plans()).extracting(Plan::way).containsExactly(Plan.Way.KEEP_AND_MOVE,
                Plan.Way.KEEP_AND_MOVE, Plan.Way.KEEP_AND_REFUND, Plan.Way.KEEP_AND_REFUND, Plan.Way.LOOK,
                Plan.Way.LEAVE);
        // What was moved arrives in the other region while it is looked at again.
        audit.follow(now -> now.deciding().filter(AuditSnapshot.Deciding::looking)
                .ifPresent(_ -> twin.heal(twin.tokyo)));
        AuditSnapshot after = decide(audit, Plan.Way.KEEP_AND_MOVE);
        assertThat(after.cases()).isEmpty();
        assertThat(after.verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(after.deciding()).isEmpty();
        assertThat(after.notices()).singleElement().satisfies(d -> {
            assertThat(d.who()).isEqualTo("Kim");
            assertThat(d.notices()).singleElement().satisfies(n -> {
                assertThat(n.seats()).isEqualTo(A);
                assertThat(n.to()).isEqualTo("1층-B-7-12");
            });
        });
        assertThat(rig.journal).extracting(a -> a.what()).containsExactly("remedy-Keep", "remedy-Keep",
                "remedy-Reseat", "remedy-Reseat", "remedy-Tell", "remedy-Tell");
    }

    @Test
    void aRefundIsCarriedOutOnlyForWhoTypedWhoseSeatsGo() {
        twice();
        ConsoleAudit audit = rig.audit();
        Case found = only(run(audit));
        Plan refund = plan(found, Plan.Way.KEEP_AND_REFUND);
        String number = refund.refunds().findFirst().orElseThrow().claim().number().orElseThrow();
        assertThat(refund.phrase()).contains(number);
        assertThatThrownBy(() -> new Decision(found.key(), refund, "Kim", "yes", "")).hasMessageContaining("typed");
        assertThatThrownBy(() -> new Decision(found.key(), refund, "  ", number, "")).hasMessageContaining("name");
        assertThatThrownBy(() -> new Decision(found.key(), plan(found, Plan.Way.LEAVE), "Kim", "leave", " "))
                .hasMessageContaining("reason");
        var otherFinding = new Decision("SoldTwice of long ago", refund, "Kim", number, "");
        assertThatThrownBy(() -> audit.decide(otherFinding)).isInstanceOf(IllegalArgumentException.class);
        assertThat(rig.journal).isEmpty();
    }

    @Test
    void leftAsItIsWithAReason_itIsSettledAndStaysMarkedAfterARestart() {
        twice();
        ConsoleAudit audit = rig.audit();
        run(audit);
        AuditSnapshot left = decide(audit, Plan.Way.LEAVE);
        assertThat(left.verdict()).isEqualTo(Verdict.SETTLED);
        assertThat(rig.journal.getLast().details()).containsEntry("why", "seen by hand");

        ConsoleAudit next = rig.audit();
        assertThat(next.now().verdict()).isEqualTo(Verdict.LEFT);
        next.goOn(Audit.USUAL_BUDGET);
        assertThat(next.now().verdict()).isEqualTo(Verdict.SETTLED);
        assertThat(next.now().decision(only(next.now()))).get().extracting(Decided::who).isEqualTo("Kim");
    }

    @Test
    void whatChangedMeanwhileIsToldAndNotSettled() {
        twice();
        ConsoleAudit audit = rig.audit();
        run(audit);
        twin.sell(twin.tokyo, "1층-B-7-12");
        twin.heal(twin.tokyo);
        AuditSnapshot now = decide(audit, Plan.Way.KEEP_AND_MOVE);
        assertThat(now.verdict()).isEqualTo(Verdict.FOUND);
        assertThat(now.decision(only(now))).get().satisfies(d -> {
            assertThat(d.end()).isEqualTo(Decided.End.CHANGED);
            assertThat(d.detail()).isEqualTo("1층-B-7-12");
            assertThat(d.notices()).isEmpty();
        });
        // Other seats are proposed now.
        assertThat(plan(only(now), Plan.Way.KEEP_AND_MOVE).moves().findFirst().orElseThrow().to())
                .isEqualTo(Twin.seats("1층-B-7-14"));
    }

    @Test
    void aStoppedRunGoesOnAtAnotherConsoleOnlyWithWhatWasNotClean() {
        for (String performance : List.of("perf-a", "perf-b", "perf-c")) {
            Twin.schedule(twin.seoul, Twin.showing(performance));
        }
        ConsoleAudit audit = rig.audit();
        Audit.Following following = audit.follow(now -> {
            if (now.tally().clean() == 2 && now.isRunning()) {
                audit.stop();
            }
        });
        run(audit);
        following.close();
        assertThat(audit.now().verdict()).isEqualTo(Verdict.LEFT);
        assertThat(audit.now().tally().clean()).isEqualTo(2);

        ConsoleAudit next = rig.audit();
        var steps = new ArrayList<AuditSnapshot>();
        next.follow(steps::add);
        next.goOn(Audit.USUAL_BUDGET);
        assertThat(next.now().verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(next.now().tally()).isEqualTo(new AuditSnapshot.Tally(4, 4, 0));
        assertThat(next.now().begun()).isEqualTo(audit.now().begun());
        assertThat(steps).filteredOn(AuditSnapshot::isRunning)
                .allSatisfy(s -> assertThat(((Stage.Running) s.stage()).before()).isEqualTo(2));
    }

    @Test
    void aNewRunForgetsWhatWasCleanAndNotWhatTheStreamsTold() {
        String web = twin.webSell(twin.seoul, A);
        twin.sell(twin.tokyo, A);
        twin.heal(twin.tokyo);
        run(rig.audit());
        twin.seoul.forget();
        twin.tokyo.forget();
        AuditSnapshot again = run(rig.audit());
        assertThat(only(again).finding().claims()).anyMatch(c -> c.booking().equals(web));
    }

    @Test
    void whatTheStreamsForgotIsSaidUnlessItWasReadInTime() {
        Instant closed = twin.clock.instant();
        rig.cut = Optional.of(new Cut(Twin.SEOUL, closed));
        twin.clock.pass(Duration.ofHours(20));
        assertThat(rig.cut.orElseThrow().left(twin.clock.instant())).isEqualTo(Duration.ofHours(4));
        ConsoleAudit audit = rig.audit();
        assertThat(run(audit).verdict()).isEqualTo(Verdict.CLEAN);
        twin.clock.pass(Duration.ofHours(20));
        assertThat(run(rig.audit()).verdict()).as("read in time, and again before a day was over")
                .isEqualTo(Verdict.CLEAN);
        twin.clock.pass(Duration.ofHours(30));
        AuditSnapshot late = run(rig.audit());
        assertThat(late.isForgotten()).isTrue();
        assertThat(late.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(rig.cut.orElseThrow().left(twin.clock.instant())).isZero();
    }

    @Test
    void whereTheRunIsMayNotBeKeptAndItGoesOnAllTheSame() {
        rig.disk.full = true;
        assertThat(run(rig.audit()).verdict()).isEqualTo(Verdict.CLEAN);
        rig.disk.text = Optional.of("half a fi");
        assertThat(rig.audit().now().verdict()).isEqualTo(Verdict.NEVER);
    }

    @Test
    void oneAtATime() {
        twice();
        ConsoleAudit audit = rig.audit();
        run(audit);
        rig.background.hold();
        Case found = only(audit.now());
        audit.decide(decision(found, Plan.Way.LEAVE));
        audit.decide(decision(found, Plan.Way.KEEP_AND_MOVE));
        audit.again(twin.showing);
        assertThat(rig.background.waiting()).isOne();
        audit.begin(1);
        audit.begin(2);
        assertThat(rig.background.waiting()).isEqualTo(2);
        assertThat(audit.now().stage()).isInstanceOfSatisfying(Stage.Running.class,
                r -> assertThat(r.budget()).isEqualTo(1));
        rig.background.runAll();
        assertThat(rig.journal).extracting(a -> a.what()).containsOnly("remedy-Leave");
    }

    @Test
    void aShowingThatCouldNotBeReadIsLookedAtByItself() {
        twin.tokyo.mute.add(twin.showing.partition());
        ConsoleAudit audit = rig.audit();
        run(audit);
        twin.tokyo.mute.clear();
        audit.again(twin.showing);
        assertThat(audit.now().verdict()).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void paceAndTimeLeftComeFromWhatWasRead() {
        for (int i = 0; i < 4; i++) {
            Twin.schedule(twin.seoul, Twin.showing("perf-" + i));
        }
        ConsoleAudit audit = rig.audit();
        var steps = new ArrayList<AuditSnapshot>();
        audit.follow(steps::add);
        // Empty showings cost a unit each: two a second take two and a half seconds.
        audit.begin(2.0 / 5);
        AuditSnapshot third = steps.stream().filter(s -> s.progress().filter(p -> p.done() == 3).isPresent())
                .findFirst().orElseThrow();
        assertThat(third.left()).contains(Duration.ofSeconds(5));
        assertThat(third.rate()).hasValueSatisfying(r -> assertThat(r).isEqualTo(0.4));
        assertThat(audit.now().left()).isEmpty();
    }

    @Test
    void theListOfThoseToTellIsATableWithoutFormulas() {
        String web = twin.webSell(twin.seoul, A);
        Booking tokyo = twin.sell(twin.tokyo, A);
        twin.heal(twin.tokyo);
        ConsoleAudit audit = rig.audit();
        run(audit);
        Plan plan = only(audit.now()).plans().stream()
                .filter(p -> p.way() == Plan.Way.KEEP_AND_MOVE
                        && p.moves().anyMatch(m -> m.claim().booking().equals(web)))
                .findFirst().orElseThrow();
        audit.decide(new Decision(only(audit.now()).key(), plan, "=cmd|' /C calc'!A0", "", ""));
        String text = new String(NoticeTable.of(audit.now().notices()), StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(2);
        assertThat(text.lines().toList().get(1)).startsWith("perf-harbor 2026-12-24 19:30,," + web
                + ",buyer@example.com,sold_twice,1층-B-7-13,1층-B-7-12,,'=cmd|' /C calc'!A0,")
                .doesNotContain(tokyo.reservationId());
        assertThat(rig.journal.toString()).doesNotContain("buyer@example.com");
    }
}
