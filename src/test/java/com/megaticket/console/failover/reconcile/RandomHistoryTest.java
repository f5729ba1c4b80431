package com.megaticket.console.failover.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.SeatId;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;

/** [NEVER-1] Whatever two regions did to a customer unseen by each other is found, and nothing is found where all is well. */
@Execution(ExecutionMode.CONCURRENT)
class RandomHistoryTest {
    private static final int SEEDS = 150;

    @Test
    void everyClashAndEveryLossIsFound() {
        int clashes = 0;
        int losses = 0;
        int well = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            var history = new RandomHistory(seed);
            List<Finding> found = history.twin.findings();
            boolean allWell = true;
            for (SeatId seat : history.seats()) {
                List<String> believe = history.believe(seat);
                if (believe.size() > 1) {
                    clashes++;
                    assertThat(found).as("seed %d seat %s believed by %s", seed, seat, believe)
                            .anyMatch(f -> f instanceof Finding.SoldTwice && f.seats().contains(seat)
                                    && f.claims().stream().map(Claim::booking).toList().containsAll(believe));
                } else if (believe.size() == 1 && !history.stands(seat, believe.getFirst())) {
                    losses++;
                    assertThat(found).as("seed %d seat %s of %s", seed, seat, believe)
                            .anyMatch(f -> f.seats().contains(seat)
                                    && f.claims().stream().anyMatch(c -> c.booking().equals(believe.getFirst())));
                }
                allWell &= !history.isGhost(seat) && believe.size() <= 1
                        && (believe.isEmpty() || history.stands(seat, believe.getFirst()));
            }
            if (allWell) {
                well++;
                assertThat(found).as("seed %d: all is well", seed)
                        .allMatch(f -> f instanceof Finding.IncompleteParty p && p.hold());
            }
        }
        // The histories are hard enough to mean something.
        assertThat(clashes).isGreaterThan(60);
        assertThat(losses).isGreaterThan(60);
        assertThat(well).isGreaterThan(2);
    }
}
