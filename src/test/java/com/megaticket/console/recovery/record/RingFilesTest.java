package com.megaticket.console.recovery.record;

import static com.megaticket.console.recovery.SeenWorld.NOW;
import static com.megaticket.console.recovery.SeenWorld.PAIR;
import static com.megaticket.console.recovery.SeenWorld.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.SeenWorld;
import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.alarm.AlarmKind;
import com.megaticket.console.recovery.outlook.Assessment;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.shared.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RingFilesTest {
    private static final SeriesId LINE = new SeriesId(THERE, "RESERVATIONS");

    @TempDir
    private Path folder;
    private final List<Failure> trouble = new ArrayList<>();
    private RingFiles files;

    @BeforeEach
    void open() {
        files = new RingFiles(folder.resolve("history"), PAIR, trouble::add);
    }

    private static Frame frame(Instant at, SeenWorld world) {
        Assessment found = Assessment.of(world.sight(), new Standby.Unknown(Reason.of(Why.STANDBY_UNKNOWN)));
        var verdict = new Verdict(found.judgement().call(), found.judgement().because(), found.judgement().next(),
                SeenWorld.MOMENT, true);
        return new Frame(at, verdict, found.serving(), found.testimonies(), found.standby(), found.loss(),
                found.indications());
    }

    @Test
    void samplesComeBackInTheirWindowAndGapsAsGaps() {
        for (int i = 0; i < 10; i++) {
            files.sample(LINE, NOW.plusSeconds(i).toEpochMilli(), i == 5 ? Float.NaN : i * 100f,
                    i == 7 ? Series.LOWER_BOUND : 0);
        }
        files.flush();
        Series found = files.series(LINE, NOW.plusSeconds(2), NOW.plusSeconds(9));
        assertThat(found.size()).isEqualTo(7);
        assertThat(found.at(0)).isEqualTo(NOW.plusSeconds(2).toEpochMilli());
        assertThat(found.millis(3)).isNaN();
        assertThat(found.millis(4)).isEqualTo(600f);
        assertThat(found.is(5, Series.LOWER_BOUND)).isTrue();
        assertThat(files.lines()).containsExactly(LINE);
    }

    @Test
    void daysAreForgottenAfterSeven() {
        for (int day = 0; day < 10; day++) {
            files.sample(LINE, NOW.minus(Duration.ofDays(day)).toEpochMilli(), 1, 0);
        }
        files.flush();
        files.forget(NOW);
        assertThat(files.series(LINE, NOW.minus(Duration.ofDays(20)), NOW.plusSeconds(1)).size()).isEqualTo(8);
    }

    @Test
    void boardOfThenComesBackWhole() {
        Frame first = frame(NOW, SeenWorld.well());
        Frame second = frame(NOW.plusSeconds(30), SeenWorld.well().writes(SeenWorld.TOKYO, 4)
                .canaryOpen(THERE, Duration.ofSeconds(40)).dark(Key.zone()));
        files.frame(first);
        files.frame(second);
        files.flush();
        Frame then = files.at(NOW.plusSeconds(29)).orElseThrow();
        assertThat(then.verdict().call()).isEqualTo(first.verdict().call());
        assertThat(then.indications()).extracting(i -> i.subject() + " " + i.level() + " " + i.reason())
                .isEqualTo(first.indications().stream().map(i -> i.subject() + " " + i.level() + " " + i.reason())
                        .toList());
        Frame later = files.at(NOW.plusSeconds(31)).orElseThrow();
        assertThat(later.serving()).isEqualTo(second.serving());
        assertThat(later.loss()).isEqualTo(second.loss());
        assertThat(later.standby()).isEqualTo(second.standby());
        assertThat(later.testimonies()).extracting(t -> t.vote()).isEqualTo(second.testimonies().stream()
                .map(t -> t.vote()).toList());
        assertThat(files.at(NOW.minusSeconds(1))).isEmpty();
        assertThat(files.at(NOW.plusSeconds(300))).isEmpty();
    }

    @Test
    void halfALineOfACrashIsLeftOut() throws IOException {
        files.mark(new Mark(NOW, Mark.Kind.VERDICT, Level.CRITICAL, Optional.of(Reason.of(Why.SPLIT_BRAIN)), "GO"));
        files.flush();
        try (var days = Files.list(folder.resolve("history"))) {
            Files.writeString(days.findFirst().orElseThrow().resolve("marks.jsonl"), "{\"at\":17",
                    StandardOpenOption.APPEND);
        }
        assertThat(files.marks(NOW, NOW.plusSeconds(1))).containsExactly(
                new Mark(NOW, Mark.Kind.VERDICT, Level.CRITICAL, Optional.of(Reason.of(Why.SPLIT_BRAIN)), "GO"));
    }

    @Test
    void fullDiskIsSaidOnceAndNothingIsLostWhileItFits() throws IOException {
        Files.writeString(folder.resolve("history"), "in the way");
        files.sample(LINE, NOW.toEpochMilli(), 1, 0);
        files.flush();
        files.flush();
        assertThat(trouble).hasSize(1).first().isInstanceOf(Failure.Misconfigured.class);
        Files.delete(folder.resolve("history"));
        files.flush();
        assertThat(files.series(LINE, NOW, NOW.plusSeconds(1)).size()).isEqualTo(1);
    }

    @Test
    void alarmsComeBackAsTheyStood() throws IOException {
        var act = new Alarm.Act("operator", NOW, "seen \"it\"");
        List<Alarm> alarms = List.of(alarm("a", new Alarm.State.Unacknowledged()),
                alarm("b", new Alarm.State.Acknowledged(act)), alarm("c", new Alarm.State.Returned()),
                alarm("d", new Alarm.State.Shelved(act, NOW.plusSeconds(60))), alarm("e",
                        new Alarm.State.Suppressed("a")));
        var json = new AlarmJson(PAIR);
        assertThat(json.read(json.write(alarms))).isEqualTo(alarms);
    }

    private static Alarm alarm(String id, Alarm.State state) {
        return new Alarm(id, AlarmKind.CLOUD_ALARM, new Subject(Key.alarms(SeenWorld.SEOUL), id), Level.CRITICAL,
                Reason.of(Why.ALARM_ON, new Reason.Part.Word(id), new Reason.Part.Time(Duration.ofSeconds(3)),
                        new Reason.Part.Count(4), new Reason.Part.Region(SeenWorld.SEOUL)),
                NOW, 2, state instanceof Alarm.State.Returned ? Optional.of(NOW.plusSeconds(9)) : Optional.empty(),
                state);
    }
}
