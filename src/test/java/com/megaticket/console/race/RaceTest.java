package com.megaticket.console.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deterministic simulation of 16 terminals on the real ledger; see {@link World}. */
@Execution(ExecutionMode.CONCURRENT)
class RaceTest {
    private static final int RUNS = 200;

    /** What must have happened, or the runs prove nothing. */
    private static final List<String> SEEN = List.of(
            "HOLD Held",
            "HOLD SeatsTaken",
            "HOLD Fenced",
            "HOLD Unknown",
            "HOLD killed",
            "RENEW Renewed",
            "RENEW AllLost",
            "RELEASE Released",
            "SELL Sold",
            "SELL SeatsLost",
            "SELL killed",
            "CANCEL Cancelled",
            "CANCEL AlreadyCancelled",
            "CANCEL Changed",
            "EXCHANGE Exchanged",
            "EXCHANGE SeatsLost",
            "SETTLE Done",
            "SETTLE NotDone",
            "SETTLE StillUnknown",
            "commits after the answer",
            "sales taken by the web shop");

    @Test
    void nobodyLosesASeatAndNobodyIsLiedTo() {
        Map<String, Long> tally = new TreeMap<>();
        for (long seed = 1; seed <= RUNS; seed++) {
            World world = World.run(seed, UnaryOperator.identity());
            Verdict verdict = Verdict.of(world);
            assertThat(verdict.violations()).as("seed %d, %s", seed, world.plan).isEmpty();
            verdict.tally().forEach((what, times) -> tally.merge(what, times, Long::sum));
        }
        assertThat(tally).containsKeys(SEEN.toArray(String[]::new));
    }

    @Test
    void aRunIsAFunctionOfItsSeed() {
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(story(seed)).isEqualTo(story(seed)).isNotEqualTo(story(seed + 100));
        }
    }

    private static List<String> story(long seed) {
        World world = World.run(seed, UnaryOperator.identity());
        var story = new ArrayList<String>();
        world.history.ops().forEach(op -> story.add(op.toString()));
        world.history.commits().forEach(commit -> story.add(commit.at() + " " + commit.changes()));
        return story;
    }

    /** Each guard of the ledger taken away, one at a time: the checker must miss it within a few runs. */
    @ParameterizedTest
    @CsvSource({
            "HOLD_CONDITION, took what may not be taken",
            "SELL_CONDITION, sold what it did not hold",
            "FENCE_CHECK, wrote after every fence was closed",
            "GUARD, taken over before its guard had passed",
            "UNKNOWN_RULE, 'told not done, and'"})
    void theCheckerMissesEachGuard(Weakening without, String complaint) {
        var violations = new ArrayList<String>();
        for (long seed = 1; seed <= RUNS && violations.stream().noneMatch(v -> v.contains(complaint)); seed++) {
            violations.addAll(Verdict.of(World.run(seed, without::over)).violations());
        }
        assertThat(violations).anyMatch(v -> v.contains(complaint));
    }
}
