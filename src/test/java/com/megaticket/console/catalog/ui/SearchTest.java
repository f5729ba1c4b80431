package com.megaticket.console.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @ParameterizedTest
    @CsvSource({"달빛, 달빛 항구", "빛항, 달빛 항구", "ㄷㅂ, 달빛 항구", "ㅎㄱ, 달빛 항구", "달ㅂ, 달빛 항구",
            "harbor, Moonlit Harbor", "'', 달빛 항구", "港, 月明かりの港", "ㅎㅂ, 한밤의 기차", "하, 한밤의 기차", "한바, 한밤의 기차", "한, 하늘 정원",
            "달, 닭의 노래",
            "고, 과수원", "유리 과ㅅ, 유리 과수원", "ＨＡＲＢＯＲ, Moonlit Harbor", "ｶﾞﾗｽ, ガラスの果樹園", "がらす, ガラスの果樹園",
            "moon  lit, Moonlit Harbor", "(재, 유령 (재연)"})
    void finds(String typed, String text) {
        assertThat(Search.finds(typed, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ㄱㄷ, 달빛 항구", "항구달, 달빛 항구", "빛달, 달빛 항구", "하구, 항구", "한, 하루", "갈, 과수원", "달, 담장",
            "harbour, Moonlit Harbor"})
    void findsNot(String typed, String text) {
        assertThat(Search.finds(typed, text)).isFalse();
    }
}
