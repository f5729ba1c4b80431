package com.megaticket.console.recovery.watch;

import static com.megaticket.console.recovery.SeenWorld.PAIR;
import static com.megaticket.console.recovery.SeenWorld.SEOUL;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.SeenWorld;
import com.megaticket.console.recovery.alarm.AlarmBook;
import com.megaticket.console.recovery.alarm.AlarmKind;
import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Rules;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.record.Frame;
import com.megaticket.console.recovery.record.Mark;
import com.megaticket.console.recovery.record.Recorder;
import com.megaticket.console.recovery.record.SeriesId;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.watch.TrueWorld.Wrong;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;

@Execution(ExecutionMode.CONCURRENT)
class WatchTest {
    private final TrueWorld world = new TrueWorld(new Random(1), 0);
    private final List<Mark> marks = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final List<Float> samples = new ArrayList<>();
    private Duration offset = Duration.ZERO;
    private Duration ahead = Duration.ZERO;
    private final Watch watch = watch();
    private Optional<Outlook> newest = Optional.empty();

    WatchTest() {
        watch.follow(o -> newest = Optional.of(o));
        world.tick();
        watch.beat();
    }

    private Watch watch() {
        var recorder = new Recorder() {
            @Override
            public void sample(SeriesId line, long epochMillis, float millis, int flags) {
                samples.add(millis);
            }

            @Override
            public void frame(Frame frame) {
                frames.add(frame);
            }

            @Override
            public void mark(Mark mark) {
                marks.add(mark);
            }
        };
        var parts = new WatchParts(PAIR, Rules.LIVE, Pace.LIVE, new AtOnce(), this::now, () -> offset,
                Standby.Able::new, recorder, new NothingRecorded());
        return new Watch(parts, world, List.of(), new AlarmBook(List.of(), e -> marks.add(Marks.of(e))), false);
    }

    /** A laptop that slept: the wall went on, the monotonic clock did not. */
    private Moment now() {
        return new Moment(world.now().wall().plus(ahead), world.now().nanos());
    }

    private Outlook after(int seconds) {
        for (int i = 0; i < seconds; i++) {
            world.tick();
            watch.beat();
        }
        return newest.orElseThrow();
    }

    private Outlook shown() {
        return newest.orElseThrow();
    }

    private Level level(Key<?> key) {
        return shown().indications().stream().filter(i -> i.subject().equals(Subject.of(key))).findFirst().orElseThrow()
                .level();
    }

    @Test
    void calmCostsLittle() {
        after(200);
        assertThat(shown().self().tempo()).isEqualTo(Tempo.CALM);
        assertThat(shown().self().budget().callsPerMinute()).isLessThanOrEqualTo(20);
        assertThat(shown().self().budget().route53PerMinute()).isLessThanOrEqualTo(60);
    }

    @Test
    void troubleIsLookedAtMoreOften() {
        after(200);
        world.wrong.add(Wrong.SEOUL_TABLES);
        after(30);
        assertThat(shown().self().tempo()).isEqualTo(Tempo.ALERT);
        assertThat(level(Key.store(SEOUL))).isEqualTo(Level.UNKNOWN);
        assertThat(shown().alarms().open()).extracting(Alarm::kind).contains(AlarmKind.TABLES_UNREACHABLE);
    }

    @Test
    void transitionsAreWrittenDown() {
        after(60);
        world.wrong.add(Wrong.SEOUL_TABLES);
        world.wrong.add(Wrong.SEOUL_WEB);
        after(200);
        assertThat(shown().verdict().call()).isEqualTo(Verdict.Call.GO);
        assertThat(marks).filteredOn(m -> m.kind() == Mark.Kind.VERDICT).extracting(Mark::words)
                .containsSubsequence("STAY", "PREPARE", "GO");
        assertThat(frames).extracting(f -> f.verdict().call()).contains(Verdict.Call.STAY, Verdict.Call.GO);
        assertThat(samples).contains(700f);
    }

    /** After a sleep nothing seen before it may look fresh, and everything is asked again at once. */
    @Test
    void sleepMakesEverythingOld() {
        after(60);
        world.wrong.add(Wrong.OWN_NETWORK);
        ahead = Duration.ofHours(3);
        after(1);
        assertThat(shown().indications()).noneMatch(i -> i.level() == Level.NORMAL);
        assertThat(shown().verdict().call()).isEqualTo(Verdict.Call.DO_NOT_GO);
        assertThat(marks).anyMatch(m -> m.kind() == Mark.Kind.SLEPT);
        world.wrong.clear();
        assertThat(after(25).indications().stream().filter(i -> i.subject().equals(Subject.of(Key.store(SEOUL))))
                .findFirst().orElseThrow().level()).isEqualTo(Level.NORMAL);
    }

    /** A clock that is set back must not make old news young. */
    @Test
    void clockSetBackKeepsAges() {
        after(60);
        ahead = Duration.ofHours(-2);
        world.wrong.add(Wrong.OWN_NETWORK);
        after(120);
        assertThat(level(Key.store(SEOUL))).isIn(Level.STALE, Level.UNKNOWN);
    }

    @Test
    void wrongClockCallsForAttention() {
        offset = Duration.ofSeconds(5);
        after(10);
        assertThat(shown().alarms().open()).extracting(Alarm::kind).contains(AlarmKind.CLOCK_OFF);
    }

    @Test
    void throttledSourceIsGivenTime() {
        var slowed = new TrueWorld(new Random(1), 1.0);
        var asked = new ArrayList<String>();
        var parts = new WatchParts(PAIR, Rules.LIVE, Pace.LIVE, new AtOnce(), slowed::now, () -> Duration.ZERO,
                Standby.Able::new, Recorder.NONE, new NothingRecorded());
        var slow = new Watch(parts, slowed, List.of(), new AlarmBook(List.of(), _ -> {}), false);
        slow.follow(o -> o.self().sources().stream().filter(s -> s.key().equals(Key.health()))
                .forEach(s -> asked.add(s.every().toString())));
        for (int i = 0; i < 1800; i++) {
            slowed.tick();
            slow.beat();
        }
        assertThat(asked).contains("PT2M", "PT4M", "PT8M").doesNotContain("PT16M");
    }
}
