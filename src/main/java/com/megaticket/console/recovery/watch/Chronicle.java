package com.megaticket.console.recovery.watch;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Serving;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.record.Frame;
import com.megaticket.console.recovery.record.Mark;
import com.megaticket.console.recovery.record.Recorder;
import com.megaticket.console.recovery.record.Series;
import com.megaticket.console.recovery.record.SeriesId;
import com.megaticket.console.recovery.signal.CanaryReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.Source;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down what the watch sees: samples, events, and the board whenever it changes. */
final class Chronicle {
    private final Recorder recorder;
    private final Pair pair;
    private final Map<SeriesId, Periods> periods = new HashMap<>();
    private @Nullable Frame last;

    Chronicle(Recorder recorder, Pair pair) {
        this.recorder = recorder;
        this.pair = pair;
    }

    void began(Moment now) {
        recorder.mark(new Mark(now.wall(), Mark.Kind.WATCH_BEGAN, Level.NORMAL, Optional.empty(), ""));
    }

    void slept(Moment now, Duration gone) {
        recorder.mark(new Mark(now.wall(), Mark.Kind.SLEPT, Level.UNKNOWN,
                Optional.of(Reason.of(Why.SLEPT, new Reason.Part.Time(gone))), ""));
    }

    void saw(Key<?> key, Object report, Moment now, boolean injected) {
        if (report instanceof CanaryReport canary) {
            canary(way(key), canary, now, injected ? Series.INJECTED : 0);
        }
        if (report instanceof LagReport lag) {
            lag.tables().forEach((table, points) -> points(new SeriesId(way(key), table.name()), points,
                    now, injected ? Series.INJECTED : 0));
        }
    }

    /** Asked, and nothing is known. */
    void missed(Key<?> key, Moment now, boolean injected) {
        int flags = injected ? Series.INJECTED : 0;
        if (key.source() == Source.CANARY) {
            recorder.sample(new SeriesId(way(key), SeriesId.CANARY), now.wall().toEpochMilli(), Float.NaN, flags);
        }
        if (key.source() == Source.LAG) {
            for (Table table : Table.values()) {
                points(new SeriesId(way(key), table.name()), List.of(), now, flags);
            }
        }
    }

    private void canary(Direction way, CanaryReport report, Moment now, int flags) {
        var line = new SeriesId(way, SeriesId.CANARY);
        if (report.open().isPresent()) {
            recorder.sample(line, now.wall().toEpochMilli(), (float) report.open().get().age(now).toMillis(),
                    flags | Series.LOWER_BOUND);
        } else if (report.arrived().isPresent()) {
            recorder.sample(line, now.wall().toEpochMilli(), (float) report.arrived().get().most().toMillis(), flags);
        }
    }

    /** Points overlap from one asking to the next: only the new ones, and a gap where a period is missing, not where it was asked for. */
    private void points(SeriesId line, List<LagReport.Point> points, Moment now, int flags) {
        Periods seen = periods.computeIfAbsent(line, _ -> new Periods());
        boolean fresh = false;
        for (LagReport.Point point : points) {
            if (seen.isNew(point.at())) {
                seen.missingBefore(point.at()).ifPresent(at -> gap(line, at, flags));
                recorder.sample(line, point.at().toEpochMilli(), (float) point.average().toMillis(), flags);
                seen.known(point.at());
                fresh = true;
            }
        }
        if (!fresh) {
            seen.overdue(now.wall()).ifPresent(at -> gap(line, at, flags));
        }
    }

    private void gap(SeriesId line, Instant at, int flags) {
        recorder.sample(line, at.toEpochMilli(), Float.NaN, flags);
    }

    void keep(Outlook outlook) {
        var frame = new Frame(outlook.picture().at().wall(), outlook.verdict(), outlook.serving(),
                outlook.testimonies(), outlook.standby(), outlook.loss(), outlook.indications());
        Frame before = last;
        last = frame;
        if (before == null || changed(before, frame)) {
            recorder.frame(frame);
        }
        if (before == null || before.verdict().call() != frame.verdict().call()) {
            recorder.mark(new Mark(frame.at(), Mark.Kind.VERDICT, level(frame.verdict().call()),
                    frame.verdict().because().stream().findFirst(), frame.verdict().call().name()));
        }
        if (before != null && !served(before).equals(served(frame))) {
            recorder.mark(new Mark(frame.at(), Mark.Kind.SERVING, Level.WARNING,
                    frame.serving().evidence().stream().findFirst(), served(frame)));
        }
    }

    void verdictSeen(Moment now, Verdict verdict, String who, String note) {
        recorder.mark(new Mark(now.wall(), Mark.Kind.ACKNOWLEDGED, Level.NORMAL,
                verdict.because().stream().findFirst(), (who + " " + note).strip()));
    }

    /** Ages and milliseconds change all the time: what counts is levels, votes and words. */
    private static boolean changed(Frame a, Frame b) {
        return a.verdict().call() != b.verdict().call() || a.verdict().locked() != b.verdict().locked()
                || !a.indications().stream().map(i -> i.subject() + " " + i.level() + i.reason().why()).toList()
                        .equals(b.indications().stream().map(i -> i.subject() + " " + i.level() + i.reason().why())
                                .toList())
                || !a.testimonies().stream().map(t -> t.vote()).toList()
                        .equals(b.testimonies().stream().map(t -> t.vote()).toList())
                || !served(a).equals(served(b))
                || Duration.between(a.at(), b.at()).compareTo(Duration.ofMinutes(1)) > 0;
    }

    private static String served(Frame frame) {
        return switch (frame.serving()) {
            case Serving.One one -> one.region();
            case Serving.Both _ -> "both";
            case Serving.Unknown _ -> "";
        };
    }

    private static Level level(Verdict.Call call) {
        return switch (call) {
            case STAY -> Level.NORMAL;
            case PREPARE -> Level.WARNING;
            case GO, DO_NOT_GO -> Level.CRITICAL;
        };
    }

    private Direction way(Key<?> key) {
        return pair.directions().stream().filter(d -> Key.lag(d).where().equals(key.where())).findFirst()
                .orElseThrow();
    }
}
