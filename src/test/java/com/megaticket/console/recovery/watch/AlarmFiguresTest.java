package com.megaticket.console.recovery.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.alarm.AlarmEvent;
import com.megaticket.console.recovery.alarm.AlarmEvent.Step;
import com.megaticket.console.recovery.alarm.AlarmKind;
import com.megaticket.console.recovery.alarm.Call;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.record.Mark;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.watch.AlarmFigures.Often;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AlarmFiguresTest {
    private static final Instant NOW = Instant.parse("2026-02-10T05:05:00Z");
    private static final Pair PAIR = new Pair("ap-northeast-2", "ap-northeast-1");
    private static final Subject TABLES = Subject.of(Key.store("ap-northeast-2"));
    private static final Subject LATE = new Subject(Key.lag(PAIR.directions().getFirst()), "RESERVATIONS");

    private final List<Mark> marks = new ArrayList<>();

    private void step(Duration ago, Step step, AlarmKind kind, Subject subject) {
        var call = new Call(kind, subject, Level.WARNING, Reason.of(Why.TOO_OLD));
        marks.add(Marks.of(new AlarmEvent(NOW.minus(ago), step, new Alarm(call.id(), kind, subject, Level.WARNING,
                call.reason(), NOW.minus(ago), 1, Optional.empty(), new Alarm.State.Unacknowledged()),
                Optional.empty())));
    }

    private AlarmFigures figures() {
        marks.sort(Comparator.comparing(Mark::at));
        return AlarmFigures.of(marks, NOW, PAIR);
    }

    @Test
    void anEmptyJournalHasNoAlarms() {
        assertThat(figures().week().raised()).isZero();
        assertThat(figures().week().perHour()).isZero();
        assertThat(figures().often()).isEmpty();
    }

    @Test
    void onlyWhatCameOrCameAgainCounts() {
        step(Duration.ofHours(30), Step.RAISED, AlarmKind.TABLES_SLOW, TABLES);
        step(Duration.ofHours(4), Step.RAISED, AlarmKind.REPLICATION_LATE, LATE);
        step(Duration.ofHours(3), Step.OVER, AlarmKind.REPLICATION_LATE, LATE);
        step(Duration.ofHours(2), Step.CAME_AGAIN, AlarmKind.REPLICATION_LATE, LATE);
        step(Duration.ofHours(1), Step.ACKNOWLEDGED, AlarmKind.REPLICATION_LATE, LATE);
        step(Duration.ofHours(1), Step.SUPPRESSED, AlarmKind.PROBE_FAILED, TABLES);
        AlarmFigures found = figures();
        assertThat(found.day().raised()).isEqualTo(2);
        assertThat(found.week().raised()).isEqualTo(3);
        assertThat(found.often()).containsExactly(new Often(AlarmKind.REPLICATION_LATE, LATE, 2),
                new Often(AlarmKind.TABLES_SLOW, TABLES, 1));
    }

    @Test
    void aRateCountsFromWhereTheJournalBegins() {
        marks.add(new Mark(NOW.minus(Duration.ofHours(4)), Mark.Kind.WATCH_BEGAN, Level.NORMAL, Optional.empty(), ""));
        step(Duration.ofHours(3), Step.RAISED, AlarmKind.TABLES_SLOW, TABLES);
        step(Duration.ofHours(2), Step.CAME_AGAIN, AlarmKind.TABLES_SLOW, TABLES);
        assertThat(figures().day().perHour()).isEqualTo(0.5);
        assertThat(figures().day().perDay()).isEqualTo(2);
        assertThat(figures().week().length()).isEqualTo(Duration.ofHours(4));
    }

    /** Thirteen, a minute apart: the eleventh comes ten minutes after the first, so the twelve never are ten in less. */
    @Test
    void aFloodIsMoreThanTenWithinTenMinutes() {
        marks.add(new Mark(NOW.minus(Duration.ofDays(1)), Mark.Kind.WATCH_BEGAN, Level.NORMAL, Optional.empty(), ""));
        for (int i = 0; i < 13; i++) {
            step(Duration.ofHours(10).minusMinutes(i), Step.CAME_AGAIN, AlarmKind.TABLES_SLOW, TABLES);
        }
        assertThat(figures().day().busiest()).isEqualTo(10);
        assertThat(figures().day().flooded()).isZero();
        for (int i = 0; i < 11; i++) {
            step(Duration.ofHours(5).minusSeconds(i), Step.CAME_AGAIN, AlarmKind.TABLES_SLOW, TABLES);
        }
        assertThat(figures().day().busiest()).isEqualTo(11);
        assertThat(figures().day().flooded()).isCloseTo(590.0 / 86_400, Offset.offset(1e-9));
        assertThat(figures().day().topTen()).isEqualTo(1);
    }

    @Test
    void whatIsOnlyTenOfManyIsNoShareOfAll() {
        for (int i = 0; i < 20; i++) {
            step(Duration.ofMinutes(60 + 30L * i), Step.RAISED, AlarmKind.CLOUD_ALARM,
                    new Subject(Key.alarms("ap-northeast-2"), "alarm " + i));
        }
        assertThat(figures().day().topTen()).isEqualTo(0.5);
        assertThat(figures().often()).hasSize(10).extracting(o -> o.subject().part()).contains("alarm 19");
    }
}
