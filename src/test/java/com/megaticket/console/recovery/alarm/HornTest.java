package com.megaticket.console.recovery.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.alarm.Horn.Tone;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.signal.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HornTest {
    private static final Moment BEGIN = new Moment(Instant.parse("2026-02-10T05:05:00Z"), 0);

    private final Horn horn = new Horn();

    private static Alarm alarm(String id, Level level) {
        return new Alarm(id, AlarmKind.TABLES_SLOW, Subject.of(Key.store("ap-northeast-2")), level,
                Reason.of(Why.ANSWERS_SLOWLY), BEGIN.wall(), 1, Optional.empty(), new Alarm.State.Unacknowledged());
    }

    private static Moment at(long seconds) {
        return BEGIN.plus(Duration.ofSeconds(seconds));
    }

    /** The seconds at which it sounds, listened to every second. */
    private List<Long> sounds(List<Alarm> open, long from, long to) {
        var heard = new ArrayList<Long>();
        for (long second = from; second <= to; second++) {
            if (horn.listen(open, at(second)).isPresent()) {
                heard.add(second);
            }
        }
        return heard;
    }

    @Test
    void anUnansweredAlarmSoundsAtOnceAndThenEverMoreRarely() {
        assertThat(sounds(List.of(alarm("a", Level.WARNING)), 0, 1200))
                .containsExactly(0L, 30L, 90L, 210L, 510L, 810L, 1110L);
        assertThat(sounds(List.of(), 1201, 1600)).isEmpty();
        assertThat(horn.isCalling()).isFalse();
    }

    @Test
    void aGraveOneSoundsOtherwise() {
        assertThat(horn.listen(List.of(alarm("a", Level.STALE)), at(0))).contains(Tone.WARNING);
        assertThat(horn.listen(List.of(alarm("a", Level.STALE), alarm("b", Level.CRITICAL)), at(60)))
                .contains(Tone.CRITICAL);
    }

    @Test
    void silencedItIsQuietUntilANewOneOrAGraverOneComes() {
        List<Alarm> first = List.of(alarm("a", Level.WARNING));
        assertThat(sounds(first, 0, 10)).containsExactly(0L);
        horn.silence();
        assertThat(sounds(first, 11, 1000)).isEmpty();
        List<Alarm> both = List.of(alarm("a", Level.WARNING), alarm("b", Level.WARNING));
        assertThat(sounds(both, 1001, 1040)).containsExactly(1001L, 1031L);
        horn.silence();
        assertThat(sounds(both, 1041, 1100)).isEmpty();
        assertThat(sounds(List.of(alarm("a", Level.CRITICAL), alarm("b", Level.WARNING)), 1101, 1110))
                .containsExactly(1101L);
    }

    @Test
    void aFloodDoesNotSoundWithEachOfItsAlarms() {
        var open = new ArrayList<Alarm>();
        var heard = new ArrayList<Long>();
        for (long second = 0; second < 20; second++) {
            open.add(alarm("a" + second, Level.WARNING));
            if (horn.listen(open, at(second)).isPresent()) {
                heard.add(second);
            }
        }
        assertThat(heard).containsExactly(0L, 5L, 10L, 15L);
    }
}
