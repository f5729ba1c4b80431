package com.megaticket.console.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The simulated store is only worth as much as it is like the real engine. */
class StoreEqualityIT {
    @Test
    void answersAsTheRealEngineDoes() {
        compare(20261125, 500);
    }

    @Test
    @Tag("nightly")
    void answersAsTheRealEngineDoesTenThousandTimes() {
        compare(1, 10_000);
    }

    private static void compare(long seed, int operations) {
        try (var engine = RealEngine.shared()) {
            var comparison = new StoreComparison(engine.store(), seed, RealEngine.prefix());
            assertThat(comparison.run(operations)).isEmpty();
            assertThat(comparison.tally()).containsKeys("Committed", "Invalid", "Bug");
            assertThat(comparison.tally().keySet()).as("%s", comparison.tally())
                    .anyMatch(k -> k.contains("ConditionFailed"));
        }
    }
}
