package com.megaticket.console.recovery.outlook;

import static com.megaticket.console.recovery.outlook.Chooser.Health.ALWAYS;
import static com.megaticket.console.recovery.outlook.Chooser.Health.HEALTHY;
import static com.megaticket.console.recovery.outlook.Chooser.Health.UNHEALTHY;
import static com.megaticket.console.recovery.outlook.Chooser.Health.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.RecordReport;
import com.megaticket.console.recovery.signal.RecordReport.Failover;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Route 53 answers, row by row of its developer guide. */
class ChooserTest {
    private static Failover record(boolean primary, @Nullable String check, boolean alias, boolean evaluates) {
        return new Failover("www.example.", "A", primary, primary ? "seoul" : "tokyo", Optional.empty(),
                Optional.ofNullable(check), alias, evaluates, Optional.empty());
    }

    private static HealthReport.Check check(String id, @Nullable Boolean healthy, boolean disabled) {
        return new HealthReport.Check(id, id, Optional.empty(), HealthReport.Kind.ENDPOINT,
                new HealthReport.Set(disabled, false, 30, 3), Optional.ofNullable(healthy), OptionalDouble.empty(),
                Optional.empty());
    }

    private static final RecordReport PAIR = new RecordReport(
            List.of(record(true, "one", true, true), record(false, "two", true, true)));

    private static Optional<HealthReport> seen(@Nullable Boolean one, @Nullable Boolean two) {
        return Optional.of(new HealthReport(List.of(check("one", one, false), check("two", two, false))));
    }

    private static String answer(RecordReport records, Optional<HealthReport> health) {
        return switch (Chooser.now(records, health)) {
            case Chooser.Answer.Names names -> names.record().target();
            case Chooser.Answer.Unknown _ -> "unknown";
            case Chooser.Answer.NoPair _ -> "no pair";
        };
    }

    @ParameterizedTest
    @CsvSource({"true,true,seoul", "true,false,seoul", "false,true,tokyo", "false,false,seoul", "true,,seoul",
            "false,,unknown", ",true,unknown", ",false,seoul", ",,unknown"})
    void eachCase(@Nullable Boolean one, @Nullable Boolean two, String expected) {
        assertThat(answer(PAIR, seen(one, two))).isEqualTo(expected);
    }

    @Test
    void aSecondaryWithoutACheckIsAnsweredEvenWhenDead() {
        var records = new RecordReport(List.of(record(true, "one", false, false), record(false, null, false, false)));
        assertThat(Chooser.health(records.records().getLast(), seen(false, false))).isEqualTo(ALWAYS);
        assertThat(answer(records, seen(false, false))).isEqualTo("tokyo");
        assertThat(Chooser.cases(records, seen(true, true)))
                .extracting(Chooser.Case::primary, Chooser.Case::secondary)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(HEALTHY, ALWAYS),
                        org.assertj.core.groups.Tuple.tuple(UNHEALTHY, ALWAYS));
    }

    @Test
    void aPrimaryWithoutACheckNeverFailsOver() {
        var records = new RecordReport(List.of(record(true, null, false, false), record(false, "two", false, false)));
        assertThat(answer(records, seen(false, true))).isEqualTo("seoul");
    }

    @Test
    void aDisabledCheckIsHealthyWhateverItsDataSay() {
        var health = Optional.of(new HealthReport(List.of(check("one", false, true), check("two", true, false))));
        assertThat(answer(PAIR, health)).isEqualTo("seoul");
    }

    @Test
    void anAliasThatEvaluatesItsTargetHangsOnWhatIsNotSeen() {
        assertThat(Chooser.health(record(true, null, true, true), Optional.empty())).isEqualTo(UNKNOWN);
        assertThat(Chooser.health(record(true, null, true, false), Optional.empty())).isEqualTo(ALWAYS);
    }

    @Test
    void withoutThePairThereIsNothingToChoose() {
        var lone = new RecordReport(List.of(record(true, "one", true, true)));
        assertThat(answer(lone, seen(true, true))).isEqualTo("no pair");
        assertThat(Chooser.cases(lone, seen(true, true))).isEmpty();
    }

    @Test
    void allCasesOfAPair() {
        assertThat(Chooser.cases(PAIR, seen(true, true))).hasSize(4)
                .anySatisfy(c -> assertThat(c).isEqualTo(new Chooser.Case(UNHEALTHY, UNHEALTHY,
                        new Chooser.Answer.Names(PAIR.records().getFirst()))));
    }
}
