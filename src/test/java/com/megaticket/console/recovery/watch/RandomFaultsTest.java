package com.megaticket.console.recovery.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;

@Execution(ExecutionMode.CONCURRENT)
class RandomFaultsTest {
    /** A thousand are played by the benchmark verdict-random. */
    @Test
    void neverGoesFalselyAndMissesNoRegion() {
        int goes = 0;
        int gone = 0;
        for (long seed = 1; seed <= 30; seed++) {
            FaultScript script = new FaultScript(seed).run();
            assertThat(script.findings).as("seed %d", seed).isEmpty();
            goes += script.goes;
            gone += script.gone;
        }
        assertThat(goes).isGreaterThan(5);
        assertThat(gone).isGreaterThan(5);
    }
}
