package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.alarm.AlarmEvent;
import com.megaticket.console.recovery.alarm.AlarmKind;
import com.megaticket.console.recovery.alarm.Call;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.record.Mark;
import com.megaticket.console.recovery.record.Series;
import com.megaticket.console.recovery.record.SeriesId;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.watch.Marks;
import com.megaticket.console.shared.schema.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/** A recorded evening with an incident in its last minutes: replication cut from eight to four minutes ago, the watch asleep before. */
final class Recorded {
    private Recorded() {}

    static void into(FakeHistory history, Instant now, long seconds) {
        for (Direction way : Told.PAIR.directions()) {
            for (Table table : Reports.TABLES) {
                history.lines.put(new SeriesId(way, table.name()), line(now, seconds, way, table.ordinal()));
            }
            history.lines.put(new SeriesId(way, SeriesId.CANARY), canary(now, seconds, way));
        }
        mark(history, now, 2400, Mark.Kind.WATCH_BEGAN, Level.NORMAL, Optional.empty(), "");
        mark(history, now, 1500, Mark.Kind.SLEPT, Level.UNKNOWN,
                Optional.of(Reason.of(Why.SLEPT, Told.time(300_000))), "");
        mark(history, now, 465, Mark.Kind.ALARM, Level.CRITICAL,
                Optional.of(Reason.of(Why.CANARY_OPEN, Told.time(30_000))), "");
        mark(history, now, 440, Mark.Kind.VERDICT, Level.CRITICAL,
                Optional.of(Reason.of(Why.REPLICATION_STALLED, Told.region(Told.TOKYO), Told.time(55_000))), "");
        mark(history, now, 400, Mark.Kind.ACKNOWLEDGED, Level.NORMAL, Optional.empty(), "operator: FIS 훈련");
        mark(history, now, 200, Mark.Kind.VERDICT, Level.NORMAL, Optional.of(Told.up(Told.SEOUL, 3)), "");
        for (long ago = 2400; ago >= 0; ago -= 5) {
            if (ago < 1500 || ago > 1800) {
                Scene scene = ago <= 470 && ago >= 240 ? Scene.STALLED : Scene.CALM;
                history.frames.put(now.minusSeconds(ago), scene.at(now.minusSeconds(ago)).frame());
            }
        }
    }

    /** A week in which the replication was late now and then, and a flood of slow tables an hour ago. */
    static void alarms(FakeHistory history, Instant now) {
        history.marks.clear();
        Subject late = new Subject(Key.lag(Told.THERE), Table.RESERVATIONS.name());
        mark(history, now, 590_000, Mark.Kind.WATCH_BEGAN, Level.NORMAL, Optional.empty(), "");
        for (long ago = 580_000; ago > 10_000; ago -= 30_000) {
            raised(history, now, ago, AlarmKind.REPLICATION_LATE, late);
        }
        for (long ago = 3_600; ago > 3_000; ago -= 40) {
            raised(history, now, ago, AlarmKind.TABLES_SLOW, Subject.of(Key.store(Told.SEOUL)));
        }
    }

    private static void raised(FakeHistory history, Instant now, long ago, AlarmKind kind, Subject subject) {
        var call = new Call(kind, subject, Level.WARNING, Reason.of(Why.TOO_OLD));
        Instant at = now.minusSeconds(ago);
        history.marks.add(Marks.of(new AlarmEvent(at, AlarmEvent.Step.RAISED,
                Alarms.alarm(call.id(), kind, subject, Level.WARNING, call.reason(), at), Optional.empty())));
    }

    private static void mark(FakeHistory history, Instant now, long ago, Mark.Kind kind, Level level,
            Optional<Reason> reason, String words) {
        history.marks.add(new Mark(now.minusSeconds(ago), kind, level, reason, words));
    }

    /**
     * A sample a second.
     *
     * @param kind another height for each line
     */
    static Series line(Instant now, long seconds, Direction way, int kind) {
        var random = new Random(kind * 31L + way.from().hashCode());
        var series = new Series.Builder((int) seconds);
        boolean there = way.equals(Told.THERE);
        double wave = 700 + 120 * kind;
        for (long ago = seconds; ago > 0; ago--) {
            long at = now.minusSeconds(ago).toEpochMilli();
            wave += random.nextGaussian() * 40 + (700 + 120 * kind - wave) * 0.05;
            boolean asleep = ago >= 1500 && ago < 1800;
            boolean cut = there && ago > 240 && ago <= 480;
            if (asleep) {
                continue;
            }
            float value = cut
                    ? Float.NaN
                    : there && ago > 180 && ago <= 240 ? (float) (wave + (240 - ago) * 2 + 4000) : (float) wave;
            series.add(at, Math.max(value, value > 0 ? value : 20), ago < 520 && ago > 170 ? Series.INJECTED : 0);
        }
        return series.build();
    }

    private static Series canary(Instant now, long seconds, Direction way) {
        var series = new Series.Builder(64);
        for (long ago = seconds - seconds % 5; ago > 0; ago -= 5) {
            boolean open = way.equals(Told.THERE) && ago > 240 && ago <= 470;
            if (ago < 1500 || ago >= 1800) {
                series.add(now.minusSeconds(ago).toEpochMilli(), open ? (470 - ago) * 1000 / 20f + 600 : 640,
                        (open ? Series.LOWER_BOUND : 0) | (ago < 520 && ago > 170 ? Series.INJECTED : 0));
            }
        }
        return series.build();
    }
}
