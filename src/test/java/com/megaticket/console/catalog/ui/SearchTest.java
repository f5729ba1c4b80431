package com.megaticket.console.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @ParameterizedTest
    @CsvSource({"달빛, 달빛 항구", "빛항, 달빛 항구", "ㄷㅂ, 달빛 항구", "ㅎㄱ, 달빛 항구", "달ㅂ, 달빛 항구",
            "harbor, Moonlit Harbor", "'', 달빛 항구", "港, 月明かりの港"})
    void finds(String typed, String text) {
        assertThat(Search.finds(typed, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ㄱㄷ, 달빛 항구", "항구달, 달빛 항구", "빛달, 달빛 항구"})
    void findsNot(String typed, String text) {
        assertThat(Search.finds(typed, text)).isFalse();
    }
}
