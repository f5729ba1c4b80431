package com.megaticket.console.recovery.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TruthTableTest {
    /** The published table, row by row; "any" stands for every value. */
    static Stream<Arguments> published() throws IOException {
        return Files.readAllLines(Path.of("docs/operations.md")).stream()
                .filter(l -> l.startsWith("| one |") || l.startsWith("| both |"))
                .map(l -> Arrays.stream(l.split("\\|", -1)).map(String::strip).filter(c -> !c.isEmpty()).toArray())
                .map(Arguments::of);
    }

    @Test
    void everyRowIsPublished() throws IOException {
        assertThat(published()).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("published")
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
