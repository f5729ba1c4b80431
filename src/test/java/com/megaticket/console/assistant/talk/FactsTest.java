package com.megaticket.console.assistant.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    private static Facts facts() {
        var facts = new Facts();
        facts.learn("{\"time\":\"19:30\",\"price\":160000,\"seats\":[\"1층 B구역 7열 20번 (VIP석)\"],\"total\":320000}");
        return facts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"160,000원", "16만 원이에요", "두 분이면 320,000원", "세 분 48만원", "19:30 공연", "7열 20번 자리",
            "1번으로 잡을까요?", "2026년 3월 13일", "row 7 no. 20", "row 7, seat 20", "the hall seats 1210", "7列 20番"})
    void whatAToolSaidIsKnown(String text) {
        assertThat(facts().strangers(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"150,000원", "15만 원", "20:00 공연", "7열 21번", "no. 21", "row 7, seat 21", "21番"})
    void whatNothingSaidIsNot(String text) {
        assertThat(facts().strangers(text)).hasSize(1);
    }
}
