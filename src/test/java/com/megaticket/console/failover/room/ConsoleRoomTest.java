package com.megaticket.console.failover.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.megaticket.console.failover.drain.Stillness;
import com.megaticket.console.failover.journal.Action;
import com.megaticket.console.failover.region.Lease;
import com.megaticket.console.failover.region.Regions;
import com.megaticket.console.failover.region.Ruling;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleRoomTest {
    private static final String SEOUL = Regions.SEOUL;
    private static final String TOKYO = Regions.TOKYO;

    private final Rooms rooms = new Rooms();
    private final ConsoleRoom room = rooms.room("window-1/a", false);

    private static Consent typed(String phrase) {
        return new Consent("Kim", phrase, "drill");
    }

    /** What is asked, typed. */
    private Consent asked(ConsoleRoom at) {
        Situation now = at.situation();
        return typed(Demands.toPlay(now.switches().open().orElseThrow(), now).map(Demand::phrase).orElse(""));
    }

    private void first() {
        room.first(typed(SEOUL));
        rooms.pass(Duration.ofSeconds(1));
        room.look();
    }

    private Lease lease(ConsoleRoom at, String region) {
        return at.situation().leases().of(region).lease().orElseThrow();
    }

    @Test
    void noSwitchBeforeTheFirstLease() {
        assertThat(room.situation().leases().isFirstMissing()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> room.begin(Switch.Kind.PLANNED, TOKYO, typed(TOKYO)));

        first();

        assertThat(lease(room, SEOUL).state()).isEqualTo(Lease.State.OPEN);
        assertThat(room.situation().leases().ruling()).isInstanceOf(Ruling.Open.class);
        assertThat(rooms.journal).extracting(Action::what, Action::outcome)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("first-lease", "done"));
    }

    @Test
    void plannedSwitchAsksOnceAndRunsToItsEnd() {
        first();
        room.begin(Switch.Kind.PLANNED, TOKYO, typed(TOKYO));
        room.play(asked(room));

        assertThat(room.situation().switches().open().orElseThrow().next()).contains(Step.CLOSE);
        assertThat(Demands.toPlay(room.situation().switches().open().orElseThrow(), room.situation()))
                .contains(new Demand(Demand.Kind.CLOSE, SEOUL));
        assertThatIllegalArgumentException().isThrownBy(() -> room.play(typed(TOKYO)));

        room.play(typed(" " + SEOUL + " "));

        Situation now = room.situation();
        assertThat(now.switches().open()).isEmpty();
        assertThat(now.told()).get().isInstanceOfSatisfying(Told.Played.class, t -> assertThat(t.over()).isTrue());
        assertThat(now.leases().ruling()).isEqualTo(new Ruling.Open(TOKYO, now.leases().highest(), false));
        assertThat(lease(room, SEOUL).state()).isEqualTo(Lease.State.CLOSED);
        assertThat(rooms.journal).extracting(Action::what).contains("begin-switch", "step CLOSE", "step DRAIN",
                "step OPEN", "step DNS");
    }

    @Test
    void secondPersonIsAskedBeforeAnythingIsClosed() {
        ConsoleRoom one = rooms.room("window-1/a", true);
        ConsoleRoom other = rooms.room("window-2/b", true);
        one.first(typed(SEOUL));
        one.begin(Switch.Kind.PLANNED, TOKYO, typed(TOKYO));
        one.play(asked(one));
        assertThat(Demands.toPlay(one.situation().switches().open().orElseThrow(), one.situation()).orElseThrow()
                .kind()).isEqualTo(Demand.Kind.SECOND);
        assertThatIllegalArgumentException().isThrownBy(() -> one.play(typed("ANYWAY")));

        other.look();
        other.second(typed(TOKYO));
        one.look();

        assertThat(Demands.toPlay(one.situation().switches().open().orElseThrow(), one.situation()).orElseThrow()
                .kind()).isEqualTo(Demand.Kind.CLOSE);
        assertThat(one.situation().switches().open().orElseThrow().papers().second().orElseThrow().console())
                .isEqualTo("window-2/b");
    }

    @Test
    void whoIsAloneSaysSo() {
        ConsoleRoom one = rooms.room("window-1/a", true);
        one.first(typed(SEOUL));
        one.begin(Switch.Kind.PLANNED, TOKYO, typed(TOKYO));

        assertThatIllegalArgumentException().isThrownBy(() -> one.second(typed(TOKYO)));
        one.second(typed("alone"));

        assertThat(one.situation().switches().open().orElseThrow().isSeconded()).isTrue();
        assertThat(rooms.journal.getLast().details()).containsEntry("alone", "true");
    }

    @Test
    void darkRegionIsForcedWaitedForAndOwed() {
        first();
        rooms.regions.cut.add(SEOUL);
        rooms.pass(Duration.ofSeconds(70));
        room.look();
        rooms.around = Surroundings.UNKNOWN;
        room.begin(Switch.Kind.FORCED, TOKYO, typed("ANYWAY " + TOKYO));
        room.play(asked(room));
        room.play(asked(room));
        assertThat(room.situation().told()).get().isInstanceOfSatisfying(Told.Stopped.class,
                t -> assertThat(t.step()).isEqualTo(Step.CLOSE));

        room.force(typed("WITHOUT CLOSE"));
        room.force(typed("WITHOUT FENCES"));
        room.force(typed("SKIP"));
        room.force(typed("WITHOUT DRAIN"));
        assertThat(Demands.toPlay(room.situation().switches().open().orElseThrow(), room.situation()))
                .contains(new Demand(Demand.Kind.OPEN, TOKYO));
        room.play(typed(TOKYO));

        Situation now = room.situation();
        assertThat(now.leases().ruling()).isEqualTo(new Ruling.Open(TOKYO, now.leases().highest(), true));
        assertThat(now.owed()).hasSize(1);
        Switch run = now.owed().getFirst();
        assertThat(Duration.between(run.closedAt().orElseThrow(), now.at())).isGreaterThan(Duration.ofSeconds(70));
        assertThat(Needs.toBegin(Switch.Kind.BACK, SEOUL, now)).anyMatch(
                p -> p.need() == Precondition.Need.NOTHING_OWED && p.stops());

        rooms.regions.cut.clear();
        room.closeOwed(run.epoch(), typed(SEOUL));

        assertThat(room.situation().owed()).isEmpty();
        assertThat(lease(room, SEOUL).state()).isEqualTo(Lease.State.CLOSED);
        assertThat(room.situation().switches().past().getFirst().mark(Step.CLOSE).orElseThrow().state())
                .isEqualTo(Switch.State.PAID);
    }

    @Test
    void regionThatALaterSwitchOpenedOwesNothing() {
        first();
        forcedToTokyo();
        rooms.regions.cut.clear();
        rooms.around = Rooms.FINE;
        room.look();
        rooms.read();
        assertThat(room.situation().owed()).hasSize(1);

        room.begin(Switch.Kind.BACK, SEOUL, typed("ANYWAY " + SEOUL));
        room.play(asked(room));
        room.play(asked(room));

        Situation now = room.situation();
        assertThat(now.leases().ruling()).isEqualTo(new Ruling.Open(SEOUL, now.leases().highest(), false));
        assertThat(now.owed()).isEmpty();
    }

    /** Sales went on until the close was paid: the drain of before says nothing of them. */
    @Test
    void closePaidBeforeTheAnnouncementTakesTheDrainWithIt() {
        first();
        rooms.regions.cut.add(SEOUL);
        rooms.pass(Duration.ofSeconds(70));
        room.look();
        room.begin(Switch.Kind.FORCED, TOKYO, typed("ANYWAY " + TOKYO));
        room.play(asked(room));
        room.play(asked(room));
        room.force(typed("WITHOUT CLOSE"));
        room.force(typed("WITHOUT FENCES"));
        room.force(typed("SKIP"));
        rooms.regions.cut.clear();
        rooms.read();
        room.play(asked(room));
        Switch run = room.situation().switches().open().orElseThrow();
        assertThat(run.isPast(Step.DRAIN)).isTrue();
        assertThat(run.next()).contains(Step.ANNOUNCE);

        room.closeOwed(run.epoch(), typed(SEOUL));

        assertThat(room.situation().switches().open().orElseThrow().next()).contains(Step.DRAIN);
        room.play(asked(room));
        assertThat(rooms.regions.seoul.query(Table.RESERVATIONS, "MARKER", "DRAIN#")).hasSize(2);
        assertThat(room.situation().leases().ruling()).isInstanceOf(Ruling.Open.class);
    }

    /** Its answer was lost: the old region may be closed though the step was left out. */
    @Test
    void givenUpAfterACloseThatWasTriedAndLeftOutLeadsBack() {
        first();
        room.begin(Switch.Kind.PLANNED, TOKYO, typed(TOKYO));
        room.play(asked(room));
        rooms.regions.cut.add(SEOUL);
        room.play(typed(SEOUL));
        room.force(typed("WITHOUT CLOSE"));
        rooms.regions.cut.clear();
        rooms.read();

        room.giveUp(typed("GIVE UP"));

        assertThat(room.situation().switches().open().orElseThrow().kind()).isEqualTo(Switch.Kind.UNDO);
        assertThat(room.situation().owed()).isEmpty();
    }

    @Test
    void stepThatWaitsIsStoppedInTheMiddle() {
        first();
        room.begin(Switch.Kind.PLANNED, TOKYO, typed(TOKYO));
        rooms.outside.put(Step.HEALTHY, (_, told) -> {
            told.accept(new StepWork.Progress(1, 0, Optional.empty()));
            room.pause();
            room.pause();
            told.accept(new StepWork.Progress(2, 0, Optional.empty()));
            return new StepOutcome.Done("not stopped");
        });

        room.play(asked(room));

        assertThat(room.situation().told()).get().isInstanceOfSatisfying(Told.Stopped.class,
                t -> assertThat(t.step()).isEqualTo(Step.HEALTHY));
        assertThat(room.situation().isIdle()).isTrue();
    }

    private void forcedToTokyo() {
        rooms.regions.cut.add(SEOUL);
        rooms.pass(Duration.ofSeconds(70));
        room.look();
        rooms.around = Surroundings.UNKNOWN;
        room.begin(Switch.Kind.FORCED, TOKYO, typed("ANYWAY " + TOKYO));
        room.play(asked(room));
        room.play(asked(room));
        room.force(typed("WITHOUT CLOSE"));
        room.force(typed("WITHOUT FENCES"));
        room.force(typed("SKIP"));
        room.force(typed("WITHOUT DRAIN"));
        room.play(asked(room));
    }

    @Test
    void givenUpAfterTheCloseLeadsBackUnderAHigherEpoch() {
        first();
        room.begin(Switch.Kind.PLANNED, TOKYO, typed(TOKYO));
        room.play(asked(room));
        rooms.outside.put(Step.HARDEN, (_, _) -> new StepOutcome.ByHand("aws dynamodb put-resource-policy"));
        room.play(asked(room));
        assertThat(lease(room, SEOUL).state()).isEqualTo(Lease.State.CLOSED);

        room.giveUp(typed("give up"));

        Switch back = room.situation().switches().open().orElseThrow();
        assertThat(back.kind()).isEqualTo(Switch.Kind.UNDO);
        assertThat(back.to()).isEqualTo(SEOUL);
        rooms.outside.put(Step.HARDEN, (_, _) -> new StepOutcome.Done("by hand"));
        room.play(asked(room));
        Situation now = room.situation();
        assertThat(now.leases().ruling()).isEqualTo(new Ruling.Open(SEOUL, back.epoch(), false));
        assertThat(now.switches().open()).isEmpty();
    }

    @Test
    void givenUpBeforeTheCloseMovesNothing() {
        first();
        room.begin(Switch.Kind.PLANNED, TOKYO, typed(TOKYO));

        room.giveUp(typed("GIVE UP"));

        assertThat(room.situation().switches().open()).isEmpty();
        assertThat(lease(room, SEOUL).state()).isEqualTo(Lease.State.OPEN);
        // Its number is not used again.
        room.begin(Switch.Kind.PLANNED, TOKYO, typed(TOKYO));
        assertThat(room.situation().switches().open().orElseThrow().epoch().number()).isEqualTo(3);
    }

    @Test
    void anotherConsoleTakesOverWhatOneIsPlaying() {
        first();
        room.begin(Switch.Kind.PLANNED, TOKYO, typed(TOKYO));
        ConsoleRoom other = rooms.room("window-2/b", false);
        rooms.outside.put(Step.SCALE, (_, _) -> {
            // While the first is in the middle of the step.
            other.look();
            Switch seen = other.situation().switches().open().orElseThrow();
            assertThat(Demands.toPlay(seen, other.situation()).map(Demand::kind)).contains(Demand.Kind.TAKE_OVER);
            rooms.outside.put(Step.SCALE, (_, _) -> new StepOutcome.Done("by the other"));
            other.play(typed("take over"));
            return new StepOutcome.Done("too late");
        });

        room.play(asked(room));

        assertThat(room.situation().told()).get().isInstanceOf(Told.Overtaken.class);
        assertThat(room.situation().switches().open().orElseThrow().mark(Step.SCALE).orElseThrow().note())
                .isEqualTo("by the other");
    }

    @Test
    void pauseStopsAfterTheStep() {
        first();
        room.begin(Switch.Kind.PLANNED, TOKYO, typed(TOKYO));
        rooms.outside.put(Step.SCALE, (_, _) -> {
            room.pause();
            return new StepOutcome.Done("by hand");
        });

        room.play(asked(room));

        assertThat(room.situation().switches().open().orElseThrow().next()).contains(Step.HEALTHY);
        assertThat(room.situation().isIdle()).isTrue();
    }

    @Test
    void whatIsUnknownIsNotMet() {
        first();
        rooms.around = Surroundings.UNKNOWN;

        assertThat(Needs.toBegin(Switch.Kind.PLANNED, TOKYO, room.situation()))
                .filteredOn(Precondition::stops).extracting(Precondition::need)
                .containsExactly(Precondition.Need.ADVISED, Precondition.Need.STANDBY_ABLE);
        assertThat(Demands.toBegin(Switch.Kind.PLANNED, TOKYO, room.situation()))
                .isEqualTo(new Demand(Demand.Kind.ANYWAY, "ANYWAY " + TOKYO));
    }

    @Test
    void whereNobodyRefusesTheWebShopItsWritesMustStopFirst() {
        first();
        room.begin(Switch.Kind.PLANNED, TOKYO, typed(TOKYO));
        room.play(asked(room));
        rooms.outside.put(Step.HARDEN, (_, _) -> new StepOutcome.ByHand("aws dynamodb put-resource-policy"));
        room.play(asked(room));
        room.force(typed("SKIP"));
        rooms.stillness = (_, _) -> new Stillness.Seen.Written(3);
        room.play(asked(room));

        assertThat(room.situation().told()).get().isInstanceOfSatisfying(Told.Stopped.class, t -> assertThat(t.why())
                .isEqualTo(new StepOutcome.NotYet(StepOutcome.Reason.STILL_WRITTEN, "3 writes")));
        assertThat(rooms.regions.tokyo.query(Table.RESERVATIONS, "MARKER", "DRAIN#")).isEmpty();

        rooms.stillness = (_, _) -> new Stillness.Seen.Still();
        room.play(asked(room));
        assertThat(room.situation().switches().open()).isEmpty();
    }

    @Test
    void regionThatDoesNotAnswerKeepsWhatWasFoundThere() {
        first();
        room.begin(Switch.Kind.PLANNED, TOKYO, typed(TOKYO));
        rooms.regions.cut.add(TOKYO);
        room.look();

        assertThat(room.situation().unread()).containsOnlyKeys(TOKYO);
        assertThat(room.situation().switches().open()).isPresent();
    }

    @Test
    void wordIsTypedAndRunsOut() {
        first();
        assertThatIllegalArgumentException().isThrownBy(() -> room.word(true, typed("still open")));
        room.word(true, typed("STILL OPEN " + SEOUL));

        assertThat(room.situation().leases().wordLeft()).isGreaterThan(Duration.ofMinutes(14));
        room.word(false, typed(""));
        assertThat(room.situation().leases().wordLeft()).isZero();
        assertThat(rooms.journal).extracting(Action::what).endsWith("word-still-open", "word-withdrawn");
        assertThat(Optional.of(rooms.journal.getLast().who())).contains("Kim");
    }
}
