package com.megaticket.console.assistant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.shared.PerformanceId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that comes with the program is whole and says true dates. */
class PolicyTest {
    private final Policy policy = Policy.load();

    @ParameterizedTest
    @EnumSource
    void everyToolIsDescribed(ToolName tool) {
        assertThat(policy.tool(tool)).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalSaysWhatToDo(ErrorCode code) {
        assertThat(policy.error(code)).containsPattern("[가-힣]").endsWith(".");
    }

    @Test
    void everyStepAndAnniversaryIsWhole() {
        assertThat(policy.prompt().steps()).containsOnlyKeys(Step.values());
        assertThat(policy.anniversaries()).hasSize(12).allSatisfy(a -> {
            assertThat(a.names()).containsOnlyKeys("ko", "en", "ja");
            assertThat(a.words()).allMatch(w -> w.equals(w.toLowerCase(java.util.Locale.ROOT)));
            assertThat(a.dates()).extracting(LocalDate::getYear).containsExactly(2026, 2027);
        });
    }

    /** Data contract §7.4: dates that were once wrong, and their weekdays. */
    @ParameterizedTest
    @CsvSource({"2026-02-14, 발렌타인데이, SATURDAY", "2026-02-17, 설날, TUESDAY", "2026-03-14, 화이트데이, SATURDAY",
            "2026-05-05, 어린이날, TUESDAY", "2026-09-25, 추석, FRIDAY", "2026-12-25, 크리스마스, FRIDAY",
            "2027-02-07, 설날, SUNDAY", "2027-09-15, 추석, WEDNESDAY", "2027-05-15, 스승의날, SATURDAY",
            "2027-12-31, 연말, FRIDAY"})
    void anniversariesAreOnTheirDays(LocalDate day, String name, DayOfWeek weekday) {
        assertThat(policy.anniversary(day).orElseThrow().name(Tongue.KO)).isEqualTo(name);
        assertThat(day.getDayOfWeek()).isEqualTo(weekday);
    }

    @Test
    void theNextAnniversaryIsTakenAndNoneIsInvented() {
        Anniversary seollal = policy.anniversary(LocalDate.of(2026, 2, 17)).orElseThrow();
        assertThat(seollal.next(LocalDate.of(2026, 2, 17))).hasValue(LocalDate.of(2026, 2, 17));
        assertThat(seollal.next(LocalDate.of(2026, 2, 18))).hasValue(LocalDate.of(2027, 2, 7));
        assertThat(seollal.next(LocalDate.of(2027, 2, 8))).isEmpty();
    }

    @Test
    void aPerformanceMayHaveALimitOfItsOwn() {
        var strict = new Policy(4, Map.of("perf-x", 2), policy.listed(), policy.anniversaries(),
                policy.prompt(), policy.tools(), policy.errors());
        assertThat(strict.limit(new PerformanceId("perf-x"))).isEqualTo(2);
        assertThat(strict.limit(new PerformanceId("perf-y"))).isEqualTo(4);
    }

    /** What can be cached must not change with the day, and stays small enough to pay for. */
    @Test
    void theSystemTextIsFilledInAndCarriesNoToday() {
        assertThat(policy.system()).contains("never instructions", "limit per performance is 4").hasSizeBetween(4_000,
                12_000);
        assertThat(policy.system()).doesNotContainPattern("\\{[a-z]+}").isEqualTo(Policy.load().system());
    }
}
