package com.megaticket.console.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    /** Near the end of what a long can hold: the clock's zero is anywhere. */
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - Duration.ofSeconds(2).toNanos());
    private final List<Duration> waits = new ArrayList<>();
    private final Pace pace = new Pace(Duration.ofSeconds(1), 2, nanos::get, wait -> {
        waits.add(wait);
        nanos.addAndGet(wait.toNanos());
    });

    private void take(int calls) {
        for (int i = 0; i < calls; i++) {
            pace.take();
        }
    }

    @Test
    void twoGoAtOnceAndThenOneASecond() {
        take(5);
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void aRestFillsItAgainButNotBeyondTwo() {
        take(2);
        nanos.addAndGet(Duration.ofMinutes(10).toNanos());
        take(3);
        assertThat(waits).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void whoeverAskedTooOftenWaitsLongerEachTime() {
        pace.refused();
        take(1);
        pace.refused();
        take(1);
        assertThat(waits).containsExactly(Duration.ofSeconds(4), Duration.ofSeconds(8));
        pace.answered();
        pace.refused();
        take(1);
        assertThat(waits.getLast()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void aWaitThatIsTooLongIsRefusedWithoutTakingAPlace() {
        for (int i = 0; i < 5; i++) {
            pace.refused();
        }
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(Fault.class).isThrownBy(pace::take)
                    .satisfies(f -> assertThat(f.failure()).isInstanceOf(Failure.Throttled.class));
        }
        nanos.addAndGet(Duration.ofSeconds(64).toNanos());
        take(1);
        assertThat(waits).isEmpty();
    }
}
