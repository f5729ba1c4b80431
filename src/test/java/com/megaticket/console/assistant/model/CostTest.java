package com.megaticket.console.assistant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** [assistant §7 and §13, 7] Against figures worked out by hand. */
class CostTest {
    private static final Price HAIKU = Prices.published().of("global.anthropic.claude-haiku-4-5-20251001-v1:0")
            .orElseThrow();

    @Test
    void aCallWithEverythingInIt() {
        // 1·(1000 + 0.1·4000 + 1.25·2000 + 2·500) + 5·300 = 6400; 1·(1000 + 4000 + 2000 + 500) + 1500 = 9000
        Cost cost = HAIKU.of(new Usage(1000, 300, 4000, 2000, 500));
        assertThat(cost.paid()).isEqualByComparingTo("0.0064");
        assertThat(cost.uncached()).isEqualByComparingTo("0.009");
        assertThat(cost.saving()).isCloseTo(0.288889, within(1e-6));
    }

    @Test
    void writingAloneCostsMore() {
        assertThat(HAIKU.of(new Usage(0, 0, 0, 1000, 0)).saving()).isCloseTo(-0.25, within(1e-9));
        assertThat(HAIKU.of(new Usage(0, 0, 0, 0, 1000)).saving()).isCloseTo(-1, within(1e-9));
        assertThat(Cost.NONE.saving()).isZero();
    }

    /** The published examples of a prefix alone: 1 write, then reads within its time. */
    @ParameterizedTest
    @CsvSource({"1,-0.25", "2,0.325", "3,0.517", "5,0.67", "9,0.772", "16,0.828"})
    void savingOfAPrefixOverSeveralCalls(int calls, double saving) {
        Cost cost = HAIKU.of(new Usage(0, 0, 0, 5000, 0));
        for (int i = 1; i < calls; i++) {
            cost = cost.plus(HAIKU.of(new Usage(0, 0, 5000, 0, 0)));
        }
        assertThat(cost.saving()).isCloseTo(saving, within(0.0006));
    }

    @Test
    void theLongestPartOfAnIdThatFitsIsItsPrice() {
        Prices prices = Prices.published();
        assertThat(prices.of("jp.anthropic.claude-haiku-4-5-20251001-v1:0").orElseThrow().input())
                .isEqualByComparingTo("1.1");
        assertThat(HAIKU.input()).isEqualByComparingTo("1");
        assertThat(prices.of("apac.amazon.nova-lite-v1:0").orElseThrow().output()).isEqualByComparingTo("0.24");
        assertThat(prices.of("meta.llama3")).isEmpty();
        assertThat(prices.asOf()).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(prices.source()).isEqualTo("published price");
    }

    @Test
    void theMeterCountsTurnAndSession() {
        var meter = CacheMeter.START.plus(new Usage(100, 10, 0, 900, 0), Optional.of(HAIKU), true).newTurn()
                .plus(new Usage(100, 10, 900, 0, 0), Optional.of(HAIKU), true)
                .plus(new Usage(50, 5, 0, 0, 0), Optional.empty(), false);
        assertThat(meter.turn().calls()).isEqualTo(2);
        assertThat(meter.turn().usage()).isEqualTo(new Usage(150, 15, 900, 0, 0));
        assertThat(meter.turn().hitRate()).isCloseTo(900.0 / 1050, within(1e-9));
        assertThat(meter.turn().unpriced()).isEqualTo(1);
        assertThat(meter.session().calls()).isEqualTo(3);
        assertThat(meter.session().cost().paid()).isEqualByComparingTo(
                new BigDecimal("0.001275").add(new BigDecimal("0.00024")));
        assertThat(CacheMeter.START.session().hitRate()).isZero();
    }

    /** [assistant §12, 10] */
    @Test
    void twoCallsInARowWithoutAnyCachingAreAWarning() {
        var idle = new Usage(100, 10, 0, 0, 0);
        var once = CacheMeter.START.plus(idle, Optional.of(HAIKU), true);
        assertThat(once.silentlyOff()).isFalse();
        assertThat(once.newTurn().plus(idle, Optional.of(HAIKU), true).silentlyOff()).isTrue();
        assertThat(once.plus(new Usage(1, 1, 0, 5, 0), Optional.of(HAIKU), true).plus(idle, Optional.of(HAIKU), true)
                .silentlyOff()).isFalse();
        assertThat(once.plus(idle, Optional.of(HAIKU), false).silentlyOff()).isFalse();
    }
}
