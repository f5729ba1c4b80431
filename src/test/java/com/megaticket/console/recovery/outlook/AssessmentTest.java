package com.megaticket.console.recovery.outlook;

import static com.megaticket.console.recovery.SeenWorld.EVERY;
import static com.megaticket.console.recovery.SeenWorld.MOMENT;
import static com.megaticket.console.recovery.SeenWorld.PAIR;
import static com.megaticket.console.recovery.SeenWorld.SEOUL;
import static com.megaticket.console.recovery.SeenWorld.THERE;
import static com.megaticket.console.recovery.SeenWorld.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.SeenWorld;
import com.megaticket.console.recovery.signal.BookingReport;
import com.megaticket.console.recovery.signal.CanaryReport;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.ProbeReport;
import com.megaticket.console.recovery.signal.StoreReport;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static Assessment of(SeenWorld world) {
        return Assessment.of(world.sight(), new Standby.Able());
    }

    private static List<Vote> votes(SeenWorld world) {
        return of(world).testimonies().stream().map(Testimony::vote).toList();
    }

    private static Level level(SeenWorld world, Key<?> key, String part) {
        return of(world).indications().stream().filter(i -> i.subject().equals(new Subject(key, part))).findFirst()
                .orElseThrow().level();
    }

    @Test
    void allIsWell() {
        Assessment found = of(SeenWorld.well());
        assertThat(found.judgement().call()).isEqualTo(Verdict.Call.STAY);
        assertThat(found.judgement().next()).isEqualTo(Verdict.Next.NOTHING);
        assertThat(found.serving()).isInstanceOf(Serving.One.class);
        assertThat(found.region()).isEqualTo(SEOUL);
        assertThat(found.indications()).noneMatch(i -> i.level().abnormal());
    }

    @Test
    void seoulIsDown() {
        SeenWorld world = SeenWorld.well().dark(Key.store(SEOUL)).sees(Key.health(), SeenWorld.health(false, true))
                .sees(Key.checkers(), SeenWorld.checkers(0, 16));
        assertThat(votes(world)).containsExactly(Vote.DOWN, Vote.DOWN, Vote.DOWN);
        assertThat(of(world).judgement().call()).isEqualTo(Verdict.Call.GO);
    }

    /** Whoever reaches nothing knows nothing of Seoul. */
    @Test
    void ownNetworkIsOff() {
        SeenWorld world = new SeenWorld();
        Key.all(PAIR).forEach(world::dark);
        assertThat(votes(world)).containsExactly(Vote.BLIND, Vote.BLIND, Vote.BLIND);
        assertThat(of(world).judgement())
                .returns(Verdict.Call.DO_NOT_GO, Judgement::call)
                .returns(Verdict.Next.RESTORE_SIGHT, Judgement::next);
    }

    @Test
    void refusedIsNotDown() {
        SeenWorld world = SeenWorld.well().blind(Key.store(SEOUL), new Failure.Denied("dynamodb:GetItem", "", ""))
                .off(Key.health(), Key.checkers(), Key.zone());
        assertThat(votes(world)).containsOnly(Vote.BLIND);
        assertThat(level(world, Key.store(SEOUL), "")).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void oldNewsIsNoEvidence() {
        SeenWorld world = SeenWorld.well()
                .sees(Key.checkers(), SeenWorld.checkers(0, 16), EVERY.multipliedBy(3).plusSeconds(5))
                .sees(Key.store(SEOUL), new StoreReport(Duration.ZERO, Optional.empty()),
                        EVERY.multipliedBy(3).plusSeconds(5));
        assertThat(votes(world)).containsExactly(Vote.UP, Vote.BLIND, Vote.BLIND);
        assertThat(level(world, Key.checkers(), "")).isEqualTo(Level.STALE);
    }

    /** 2 of 16 is 12.5 %: down. 3 of 16 is 18.75 %: up. */
    @Test
    void eighteenPercentLine() {
        assertThat(votes(SeenWorld.well().sees(Key.checkers(), SeenWorld.checkers(2, 16))).get(1)).isEqualTo(Vote.DOWN);
        assertThat(votes(SeenWorld.well().sees(Key.checkers(), SeenWorld.checkers(3, 16))).get(1)).isEqualTo(Vote.UP);
    }

    @Test
    void disabledCheckIsNoWitness() {
        HealthReport.Check check = SeenWorld.check("hc-seoul", SEOUL, true);
        var disabled = new HealthReport.Check(check.id(), check.name(), check.region(), check.kind(),
                new HealthReport.Set(true, false, 10, 3), check.healthy(), check.percent(), check.dataAt());
        SeenWorld world = SeenWorld.well().sees(Key.health(), new HealthReport(List.of(disabled)));
        assertThat(votes(world).getFirst()).isEqualTo(Vote.BLIND);
        assertThat(level(world, Key.health(), "hc-seoul")).isEqualTo(Level.WARNING);
    }

    @Test
    void usEast1IsDarkAndTheDataPlaneJudges() {
        SeenWorld world = SeenWorld.well().dark(Key.health(), Key.checkers(), Key.records(),
                Key.alarms(Key.US_EAST_1));
        assertThat(votes(world)).containsExactly(Vote.BLIND, Vote.BLIND, Vote.UP);
        assertThat(of(world).judgement().call()).isEqualTo(Verdict.Call.STAY);
        assertThat(of(world).judgement().because()).extracting(Reason::why).contains(Why.US_EAST_1_DARK);
        world.dark(Key.store(SEOUL)).zone(TOKYO);
        assertThat(votes(world)).containsExactly(Vote.BLIND, Vote.DOWN, Vote.DOWN);
        assertThat(of(world).judgement().call()).isEqualTo(Verdict.Call.GO);
    }

    /** With both records red Route 53 answers with the primary: its answer proves nothing good. */
    @Test
    void primaryAnswerProvesNothing() {
        SeenWorld world = SeenWorld.well().off(Key.health(), Key.checkers()).dark(Key.store(SEOUL));
        assertThat(votes(world)).containsExactly(Vote.BLIND, Vote.BLIND, Vote.DOWN);
        assertThat(of(world).judgement().call()).isEqualTo(Verdict.Call.PREPARE);
    }

    @Test
    void webDownTablesUpIsDisputedOnlyByWhoSeesIt() {
        SeenWorld world = SeenWorld.well()
                .sees(Key.probe(SEOUL), new ProbeReport(502, Duration.ofMillis(9), Optional.empty(), Optional.empty()))
                .sees(Key.health(), SeenWorld.health(false, true)).sees(Key.checkers(), SeenWorld.checkers(0, 16));
        assertThat(of(world).judgement().call()).isEqualTo(Verdict.Call.GO);
        assertThat(level(world, Key.probe(SEOUL), "")).isEqualTo(Level.CRITICAL);
    }

    @Test
    void redirectIsSeen() {
        SeenWorld world = SeenWorld.well().sees(Key.probe(SEOUL), new ProbeReport(307, Duration.ofMillis(9),
                Optional.of("https://tokyo.example/"), Optional.empty()));
        assertThat(level(world, Key.probe(SEOUL), "")).isEqualTo(Level.WARNING);
    }

    @Test
    void bothRegionsAreWritten() {
        Assessment found = of(SeenWorld.well().writes(TOKYO, 3));
        assertThat(found.serving()).isInstanceOf(Serving.Both.class);
        assertThat(found.judgement())
                .returns(Verdict.Call.DO_NOT_GO, Judgement::call)
                .returns(Verdict.Next.STOP_ONE_WRITER, Judgement::next);
    }

    /** The web shop was sent to Tokyo while the consoles can still sell in Seoul. */
    @Test
    void shopMovedByItself() {
        Assessment found = of(SeenWorld.well().writes(SEOUL, 0).zone(TOKYO));
        assertThat(found.serving()).isInstanceOf(Serving.Both.class);
        assertThat(found.judgement().next()).isEqualTo(Verdict.Next.STOP_ONE_WRITER);
        Assessment dead = of(SeenWorld.well().writes(SEOUL, 0).zone(TOKYO).dark(Key.store(SEOUL)));
        assertThat(dead.serving()).isInstanceOf(Serving.One.class);
        assertThat(dead.region()).isEqualTo(SEOUL);
    }

    @Test
    void unreachableStandbyTakesNothingOver() {
        Assessment found = of(SeenWorld.well().dark(Key.store(TOKYO)));
        assertThat(found.standby()).isInstanceOf(Standby.Blocked.class);
        assertThat(found.judgement().next()).isEqualTo(Verdict.Next.MEND_STANDBY);
    }

    @Test
    void nothingArrives() {
        Assessment found = of(SeenWorld.well().canaryOpen(THERE, Duration.ofSeconds(31)));
        assertThat(found.flow().state()).isEqualTo(Flow.State.STALLED);
        assertThat(found.judgement())
                .returns(Verdict.Call.DO_NOT_GO, Judgement::call)
                .returns(Verdict.Next.MEND_REPLICATION, Judgement::next);
        assertThat(of(SeenWorld.well().canaryOpen(THERE, Duration.ofSeconds(6))).flow().state())
                .isEqualTo(Flow.State.LATE);
    }

    /** The probe that follows a late one is young: the lag is what the late one took, until this one is older. */
    @Test
    void aYoungProbeTellsLessThanTheLateOneBeforeIt() {
        var late = Duration.ofSeconds(28);
        for (long open : new long[]{1, 6, 27, 29}) {
            SeenWorld world = SeenWorld.well().sees(Key.canary(THERE), new CanaryReport(
                    Optional.of(new CanaryReport.Arrival(MOMENT.plus(late.plusSeconds(open + 20).negated()), late, late,
                            Duration.ofMillis(5))),
                    Optional.of(MOMENT.plus(Duration.ofSeconds(-open)))));
            assertThat(of(world).flow()).isEqualTo(new Flow(Flow.State.LATE,
                    Optional.of(open > 28 ? Duration.ofSeconds(open) : late), open > 28));
            assertThat(level(world, Key.canary(THERE), "")).isEqualTo(Level.CRITICAL);
        }
    }

    /** What was under way for longer than a report is believed is news all the same when it has just arrived. */
    @Test
    void aLateProbeThatHasJustArrivedIsNews() {
        var lag = Duration.ofSeconds(40);
        SeenWorld world = SeenWorld.well().sees(Key.canary(THERE), new CanaryReport(Optional.of(
                new CanaryReport.Arrival(MOMENT.plus(lag.negated()), lag, lag, Duration.ofMillis(5))),
                Optional.empty()));
        assertThat(of(world).flow()).isEqualTo(new Flow(Flow.State.LATE, Optional.of(lag), false));
    }

    /** A stalled stream's metric goes or falls to zero; that is not "no lag". */
    @Test
    void writesWithoutAWordOfTheirReplication() {
        for (LagReport gone : List.of(new LagReport(Map.of(Table.RESERVATIONS, List.of())),
                SeenWorld.lag(Duration.ZERO))) {
            SeenWorld world = SeenWorld.well().sees(Key.lag(THERE), gone).off(Key.canary(THERE));
            assertThat(level(world, Key.lag(THERE), Table.RESERVATIONS.name())).isEqualTo(Level.SILENT);
            assertThat(of(world).flow().state()).isEqualTo(Flow.State.STALLED);
            assertThat(of(world).loss().behind()).isEmpty();
        }
    }

    @Test
    void quietTableIsNeitherWellNorIll() {
        SeenWorld world = SeenWorld.well().sees(Key.lag(THERE), new LagReport(Map.of(Table.RESERVATIONS, List.of())))
                .off(Key.canary(THERE)).writes(SEOUL, 0);
        assertThat(level(world, Key.lag(THERE), Table.RESERVATIONS.name())).isEqualTo(Level.NO_DATA);
        assertThat(of(world).flow().state()).isEqualTo(Flow.State.QUIET);
        assertThat(of(world).loss()).returns(Optional.empty(), Loss::behind).returns(Loss.Basis.UNKNOWN, Loss::basis);
        world.off(Key.writes(SEOUL));
        assertThat(level(world, Key.lag(THERE), Table.RESERVATIONS.name())).isEqualTo(Level.UNKNOWN);
        assertThat(of(world).flow().state()).isEqualTo(Flow.State.UNKNOWN);
    }

    @Test
    void lossIsNeverBetterThanKnown() {
        SeenWorld world = SeenWorld.well().sees(Key.bookings(SEOUL),
                new BookingReport(30, Duration.ofMinutes(5), false)).canaryOpen(THERE, Duration.ofSeconds(35));
        Loss loss = of(world).loss();
        assertThat(loss.behind()).contains(Duration.ofSeconds(35));
        assertThat(loss.growing()).isTrue();
        assertThat(loss.bookings()).hasValue(4);
        assertThat(loss.basis()).isEqualTo(Loss.Basis.CONSOLES_ONLY);
        Loss atMost = of(world.off(Key.bookings(SEOUL))).loss();
        assertThat(atMost.bookings()).hasValue(24);
        assertThat(atMost.basis()).isEqualTo(Loss.Basis.WRITES);
        Loss unknown = of(world.off(Key.writes(SEOUL))).loss();
        assertThat(unknown.bookings()).isEmpty();
        assertThat(unknown.basis()).isEqualTo(Loss.Basis.UNKNOWN);
    }

    @Test
    void lagHasLevels() {
        for (var expected : Map.of(Duration.ofMillis(700), Level.NORMAL, Duration.ofSeconds(3), Level.WARNING,
                Duration.ofSeconds(5), Level.CRITICAL).entrySet()) {
            SeenWorld world = SeenWorld.well().sees(Key.lag(THERE), SeenWorld.lag(expected.getKey()));
            assertThat(level(world, Key.lag(THERE), Table.RESERVATIONS.name())).isEqualTo(expected.getValue());
        }
    }
}
