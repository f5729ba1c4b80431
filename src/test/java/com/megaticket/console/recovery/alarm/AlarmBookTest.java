package com.megaticket.console.recovery.alarm;

import static com.megaticket.console.recovery.SeenWorld.NOW;
import static com.megaticket.console.recovery.SeenWorld.SEOUL;
import static com.megaticket.console.recovery.SeenWorld.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.alarm.Alarm.Act;
import com.megaticket.console.recovery.alarm.Alarm.State;
import com.megaticket.console.recovery.alarm.AlarmEvent.Step;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.signal.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlarmBookTest {
    private static final Call DOWN = new Call(AlarmKind.TABLES_UNREACHABLE, Subject.of(Key.store(SEOUL)),
            Level.CRITICAL, Reason.of(Why.UNREACHABLE));
    private static final Call SLOW = new Call(AlarmKind.TABLES_SLOW, Subject.of(Key.store(SEOUL)), Level.WARNING,
            Reason.of(Why.ANSWERS_SLOWLY));

    private final List<AlarmEvent> journal = new ArrayList<>();
    private final AlarmBook book = new AlarmBook(List.of(), journal::add);
    private Instant now = NOW;

    private void look(int seconds, Call... calls) {
        for (int i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            book.look(List.of(calls), now);
        }
    }

    private Act act(String note) {
        return new Act("operator", now, note);
    }

    private List<Step> steps() {
        return journal.stream().map(AlarmEvent::step).toList();
    }

    @Test
    void lifeFromRaisedToClosed() {
        look(1, DOWN);
        assertThat(book.list().open()).singleElement().returns(new State.Unacknowledged(), Alarm::state);
        book.acknowledge(DOWN.id(), act("seen"));
        assertThat(book.list().open()).isEmpty();
        assertThat(book.list().acknowledged()).hasSize(1);
        look(12);
        assertThat(book.all()).isEmpty();
        assertThat(steps()).containsExactly(Step.RAISED, Step.ACKNOWLEDGED, Step.CLOSED);
    }

    /** What came and went in the night is still there in the morning. */
    @Test
    void overButUnseenStays() {
        look(1, DOWN);
        look(60);
        assertThat(book.list().open()).singleElement().returns(new State.Returned(), Alarm::state)
                .returns(Level.CRITICAL, Alarm::worst);
        look(1, DOWN);
        assertThat(book.list().open()).singleElement().returns(2, Alarm::times)
                .returns(new State.Unacknowledged(), Alarm::state);
        look(60);
        book.acknowledge(DOWN.id(), act(""));
        assertThat(book.all()).isEmpty();
        assertThat(steps()).containsExactly(Step.RAISED, Step.OVER, Step.CAME_AGAIN, Step.OVER, Step.CLOSED);
    }

    @Test
    void mildFaultsMustLast() {
        for (int i = 0; i < 10; i++) {
            look(3, SLOW);
            look(1);
        }
        assertThat(book.all()).isEmpty();
        look(7, SLOW);
        assertThat(book.list().open()).hasSize(1);
    }

    @Test
    void gravityDoesNotFallAndWorseningCallsAgain() {
        Call worse = new Call(SLOW.kind(), SLOW.subject(), Level.CRITICAL, SLOW.reason());
        look(7, SLOW);
        book.acknowledge(SLOW.id(), act(""));
        look(1, worse);
        assertThat(book.list().open()).singleElement().returns(Level.CRITICAL, Alarm::worst);
        look(5, SLOW);
        assertThat(book.list().open()).singleElement().returns(Level.CRITICAL, Alarm::worst);
    }

    @Test
    void shelfEndsByItself() {
        look(1, DOWN);
        book.shelve(DOWN.id(), Duration.ofMinutes(2), act("network people are on it"));
        look(60, DOWN);
        assertThat(book.list().open()).isEmpty();
        assertThat(book.list().shelved()).hasSize(1);
        look(61, DOWN);
        assertThat(book.list().open()).singleElement().returns(new State.Unacknowledged(), Alarm::state);
        assertThat(steps()).contains(Step.SHELVED, Step.SHELF_ENDED);
    }

    @Test
    void shelfHasLimits() {
        look(1, DOWN);
        book.shelve(DOWN.id(), Duration.ofSeconds(59), act(""));
        book.shelve(DOWN.id(), Duration.ofHours(25), act(""));
        assertThat(book.list().shelved()).isEmpty();
    }

    @Test
    void consequencesAreSuppressedUntilTheirCauseIsGone() {
        Call cause = new Call(AlarmKind.REGION_DOWN, Subject.of(Key.store(SEOUL)), Level.CRITICAL,
                Reason.of(Why.DOWN_BY));
        Call lag = new Call(AlarmKind.REPLICATION_STALLED, Subject.of(Key.canary(THERE)), Level.CRITICAL,
                Reason.of(Why.CANARY_OPEN));
        look(1, cause, DOWN, lag);
        assertThat(book.list().open()).singleElement().returns(AlarmKind.REGION_DOWN, Alarm::kind);
        assertThat(book.list().suppressed()).hasSize(2);
        look(1, lag);
        assertThat(book.list().open()).extracting(Alarm::kind).contains(AlarmKind.REPLICATION_STALLED);
    }

    @Test
    void floodIsOneLine() {
        for (int i = 0; i < 10; i++) {
            look(1, call(i));
        }
        assertThat(book.list().flood()).isEmpty();
        look(1, call(10));
        assertThat(book.list().flood()).get().returns(11, AlarmList.Flood::raised)
                .satisfies(f -> assertThat(f.first().id()).isEqualTo(call(0).id()));
        now = now.plus(Duration.ofMinutes(11));
        look(1);
        assertThat(book.list().flood()).isEmpty();
    }

    private static Call call(int n) {
        return new Call(AlarmKind.CLOUD_ALARM, new Subject(Key.alarms(SEOUL), "alarm-" + n), Level.CRITICAL,
                Reason.of(Why.ALARM_ON, new Reason.Part.Word("alarm-" + n)));
    }

    @Test
    void restartRemembers() {
        look(1, DOWN);
        book.acknowledge(DOWN.id(), act("seen"));
        var after = new AlarmBook(book.all(), journal::add);
        after.look(List.of(DOWN), now.plusSeconds(5));
        assertThat(after.list().open()).isEmpty();
        assertThat(after.list().acknowledged()).hasSize(1);
    }
}
