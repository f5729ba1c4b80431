package com.megaticket.console.selling;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntegritySweepTest {
    private static final Instant BEGIN = Instant.parse("2026-02-14T00:00:00Z");
    private static final Showing ONE = Showing.parse("perf-moonlit-harbor#2026-02-14#19:30");
    private static final Showing TWO = Showing.parse("perf-moonlit-harbor#2026-02-15#14:00");

    private Instant now = BEGIN;
    private final List<Showing> compared = new ArrayList<>();
    private final List<SaleAlarm> alarms = new ArrayList<>();
    private final List<IntegritySweep.Status> said = new ArrayList<>();
    private boolean broken;
    /** All of the web shop: none is compared, every one is read. */
    private int rows = 1210;
    private final IntegritySweep sweep = new IntegritySweep(() -> List.of(ONE, TWO), this::audit, () -> now,
            alarms::add, said::add);

    private AuditReport audit(Showing showing) {
        if (broken) {
            throw new Fault(new Failure.Unavailable("test: cut", ""));
        }
        compared.add(showing);
        var alarm = new SaleAlarm(showing, SeatId.parse("1층-B-7-7"), SaleAlarm.Kind.GONE, "r1", Optional.empty(),
                Optional.empty());
        return new AuditReport(showing, now, rows, 0, 400, 0, showing.equals(TWO) ? List.of(alarm) : List.of());
    }

    @Test
    void goesThroughAllShowings_andBeginsAnew_withinTheReadBudget() {
        int hour = 3600;
        for (int second = 0; second < hour; second++) {
            sweep.beat();
            now = now.plusSeconds(1);
        }
        assertThat(compared.subList(0, 4)).containsExactly(ONE, TWO, ONE, TWO);
        double units = compared.size() * (1210 + 400) * 0.18;
        assertThat(units / hour).isBetween(IntegritySweep.BUDGET * 0.8, IntegritySweep.BUDGET * 1.2);
        assertThat(said.getLast().whole()).isPresent();
    }

    @Test
    void findings_areAlarms() {
        beatFor(Duration.ofMinutes(3));
        assertThat(alarms).isNotEmpty().allMatch(a -> a.showing().equals(TWO));
    }

    @Test
    void failedReading_isSaid_andTheSameShowingIsTriedAgain_laterNotAtOnce() {
        broken = true;
        beatFor(Duration.ofSeconds(20));
        assertThat(said).hasSize(1);
        assertThat(said.getLast().failure()).isPresent();
        assertThat(said.getLast().done()).isZero();
        broken = false;
        beatFor(Duration.ofSeconds(20));
        assertThat(compared).containsExactly(ONE);
        assertThat(said.getLast().failure()).isEmpty();
    }

    @Test
    void smallShowings_areNotComparedFasterThanOneABeat() {
        rows = 0;
        beatFor(Duration.ofSeconds(200));
        assertThat(compared.size()).isBetween(10, 201);
        assertThat(said.getLast().of()).isEqualTo(2);
    }

    private void beatFor(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            sweep.beat();
            now = now.plusSeconds(1);
        }
    }
}
