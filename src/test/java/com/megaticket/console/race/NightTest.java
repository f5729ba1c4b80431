package com.megaticket.console.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deterministic simulation of switches under trouble; see {@link Night}. [NEVER-1] */
@Execution(ExecutionMode.CONCURRENT)
class NightTest {
    private static final int NIGHTS = 20;
    private static final int SEARCHED = 40;

    @Test
    void noSeatIsSoldTwice_orItIsFound() {
        Map<String, Long> tally = new TreeMap<>();
        for (long seed = 1; seed <= NIGHTS; seed++) {
            Night night = Night.run(seed, NightGuard.NONE);
            NightVerdict verdict = NightVerdict.of(night);
            assertThat(verdict.violations()).as("seed %d, %s", seed, night.plan).isEmpty();
            verdict.tally().forEach((what, times) -> tally.merge(what, times, Long::sum));
        }
        assertThat(tally).containsKeys("PLANNED over", "BACK over", "forced CLOSE", "sold twice",
                "clashes", "clashes with the web shop", "sales in ap-northeast-1",
                "HOLD Fenced", "SETTLE Done", "SETTLE NotDone");
    }

    /** Each guard of the switch taken away, one at a time: the checker must miss it within a few nights. */
    @ParameterizedTest
    @CsvSource({
            "FENCE_CHECK, after every fence was closed there",
            "LEASE_WAIT, after the new one was open",
            "DRAIN, while it is sold to",
            "NONCE, under an epoch that two operators took",
            "ACT_RECORDS, without streams the reconciliation does not name it",
            "STREAMS, : the reconciliation does not name it"})
    void theCheckerMissesEachGuard(NightGuard without, String complaint) {
        var violations = new ArrayList<String>();
        for (long seed = 1; seed <= SEARCHED && violations.stream().noneMatch(v -> v.contains(complaint)); seed++) {
            violations.addAll(NightVerdict.of(Night.run(seed, without)).violations());
        }
        assertThat(violations).anyMatch(v -> v.contains(complaint));
    }
}
