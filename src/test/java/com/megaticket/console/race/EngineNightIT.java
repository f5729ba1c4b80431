package com.megaticket.console.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bad night of each kind on two real engines; {@code history-500} plays twenty. [NEVER-1] */
@Tag("nightly")
class EngineNightIT {
    /** None, dead, frozen, apart, deaf, in the order of the remainder by five. */
    @ParameterizedTest
    @ValueSource(longs = {5, 1, 2, 3, 4})
    void noSeatIsSoldTwice_orItIsFound(long seed) throws Exception {
        NightVerdict verdict = EngineNight.run(seed);
        assertThat(verdict.violations()).as("%s", EnginePlan.of(seed)).isEmpty();
        assertThat(verdict.tally()).containsKeys("SELL Sold", "BACK over", "HOLD Fenced");
    }
}
