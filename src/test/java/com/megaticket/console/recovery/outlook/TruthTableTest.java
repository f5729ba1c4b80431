package com.megaticket.console.recovery.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTableTest {
    /** The published table, row by row (docs/operations.md). "any" stands for every value. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"both | any | any | any | DO_NOT_GO | STOP_ONE_WRITER",
            "one | DOWN | YES | any | GO | SWITCH", "one | DOWN | NO | any | DO_NOT_GO | MEND_STANDBY",
            "one | DOWN | UNKNOWN | any | PREPARE | CHECK_STANDBY",
            "one | SUSPECT | YES | any | PREPARE | RESTORE_SIGHT",
            "one | SUSPECT | NO | any | PREPARE | MEND_STANDBY",
            "one | SUSPECT | UNKNOWN | any | PREPARE | CHECK_STANDBY",
            "one | DISPUTED | YES | any | PREPARE | RESTORE_SIGHT",
            "one | DISPUTED | NO | any | PREPARE | MEND_STANDBY",
            "one | DISPUTED | UNKNOWN | any | PREPARE | CHECK_STANDBY",
            "one | BLIND | any | any | DO_NOT_GO | RESTORE_SIGHT",
            "one | UP | any | STALLED | DO_NOT_GO | MEND_REPLICATION", "one | UP | any | LATE | STAY | WATCH",
            "one | UP | any | UNKNOWN | STAY | RESTORE_SIGHT", "one | UP | YES | FLOWING | STAY | NOTHING",
            "one | UP | YES | QUIET | STAY | NOTHING", "one | UP | NO | FLOWING | STAY | MEND_STANDBY",
            "one | UP | NO | QUIET | STAY | MEND_STANDBY", "one | UP | UNKNOWN | FLOWING | STAY | CHECK_STANDBY",
            "one | UP | UNKNOWN | QUIET | STAY | CHECK_STANDBY"})
    void saysWhatIsPublished(String writers, String alive, String able, String flow, Verdict.Call call,
            Verdict.Next next) {
        for (Alive a : any(alive, Alive.values())) {
            for (TruthTable.Able b : any(able, TruthTable.Able.values())) {
                for (Flow.State f : any(flow, Flow.State.values())) {
                    assertThat(TruthTable.row(writers.equals("both"), a, b, f)).as("%s %s %s", a, b, f)
                            .isEqualTo(new TruthTable.Row(call, next));
                }
            }
        }
    }

    private static <E extends Enum<E>> List<E> any(String word, E[] values) {
        var chosen = new ArrayList<E>();
        for (E value : values) {
            if (word.equals("any") || word.equals(value.name())) {
                chosen.add(value);
            }
        }
        return chosen;
    }

    /** No combination but a region seen down by two, with a standby that is known to be able, says GO. */
    @Test
    void goNeedsEvidence() {
        for (Alive a : Alive.values()) {
            for (TruthTable.Able b : TruthTable.Able.values()) {
                for (Flow.State f : Flow.State.values()) {
                    assertThat(TruthTable.row(false, a, b, f).call() == Verdict.Call.GO)
                            .isEqualTo(a == Alive.DOWN && b == TruthTable.Able.YES);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"UP,UP,UP,UP", "UP,UP,BLIND,UP", "UP,BLIND,BLIND,UP", "DOWN,DOWN,DOWN,DOWN", "DOWN,DOWN,BLIND,DOWN",
            "DOWN,BLIND,BLIND,SUSPECT", "DOWN,UP,BLIND,DISPUTED", "DOWN,DOWN,UP,DISPUTED", "DOWN,UP,UP,DISPUTED",
            "BLIND,BLIND,BLIND,BLIND"})
    void votesAreNotAveraged(Vote a, Vote b, Vote c, Alive alive) {
        assertThat(Alive.of(List.of(a, b, c))).isEqualTo(alive);
        assertThat(Alive.of(List.of(c, a, b))).isEqualTo(alive);
    }
}
