package com.megaticket.console.assistant.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.model.ModelSettings.Warning;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelSettingsTest {
    private static final String SEOUL = "ap-northeast-2";
    private static final String TOKYO = "ap-northeast-1";

    @Test
    void withoutLinesOfOnesOwn() {
        var read = ModelSettings.read("");
        assertThat(read.warnings()).isEmpty();
        var settings = read.settings();
        assertThat(settings).isEqualTo(ModelSettings.usual());
        assertThat(settings.primary(SEOUL))
                .isEqualTo(new ModelTarget("global.anthropic.claude-haiku-4-5-20251001-v1:0", SEOUL));
        assertThat(settings.fallback(TOKYO)).contains(new ModelTarget("apac.amazon.nova-lite-v1:0", TOKYO));
        assertThat(settings.maxTokens()).isPositive();
        assertThat(settings.cache()).contains(CachePoints.Ttl.FIVE_MINUTES);
        assertThat(settings.costCap()).isPositive();
    }

    @Test
    void aRegionMayHaveItsOwnModels() {
        var settings = ModelSettings.read("""
                primary.ap-northeast-1 = jp.anthropic.claude-haiku-4-5-20251001-v1:0
                fallback =
                cache = 1h
                maxTokens = 700
                costCap = 2.5
                """).settings();
        assertThat(settings.primary(TOKYO).modelId()).startsWith("jp.");
        assertThat(settings.primary(SEOUL).modelId()).startsWith("global.");
        assertThat(settings.fallback(SEOUL)).isEmpty();
        assertThat(settings.cache()).contains(CachePoints.Ttl.HOUR);
        assertThat(settings.maxTokens()).isEqualTo(700);
        assertThat(settings.costCap()).isEqualByComparingTo("2.5");
        assertThat(ModelSettings.read("cache = off").settings().cache()).isEqualTo(Optional.empty());
    }

    @Test
    void anIdWhoseEndHasComeIsNamed() {
        var read = ModelSettings.read("fallback.ap-northeast-1 = us.anthropic.claude-3-5-haiku-20241022-v1:0");
        assertThat(read.warnings()).containsExactly(new Warning.EndOfLife("fallback.ap-northeast-1",
                "us.anthropic.claude-3-5-haiku-20241022-v1:0", LocalDate.of(2026, 6, 19)));
        var own = ModelSettings.read("endOfLife.amazon.nova-lite-v1 = 2026-12-04").warnings();
        assertThat(own).containsExactly(
                new Warning.EndOfLife("fallback", "apac.amazon.nova-lite-v1:0", LocalDate.of(2026, 12, 4)));
    }

    @Test
    void whatCannotBeIsIgnoredAndNamed() {
        var read = ModelSettings.read("""
                primary =
                maxTokens = 0
                costCap = lots
                cache = forever
                temprature = 1
                endOfLife.x = soon
                """);
        assertThat(read.settings().models()).isEqualTo(ModelSettings.usual().models());
        assertThat(read.settings().maxTokens()).isEqualTo(ModelSettings.usual().maxTokens());
        assertThat(read.settings().costCap()).isEqualTo(ModelSettings.usual().costCap());
        assertThat(read.settings().cache()).isEqualTo(ModelSettings.usual().cache());
        assertThat(read.warnings()).containsExactlyInAnyOrder(new Warning.BadValue("primary", ""),
                new Warning.BadValue("maxTokens", "0"), new Warning.BadValue("costCap", "lots"),
                new Warning.BadValue("cache", "forever"), new Warning.UnknownKey("temprature"),
                new Warning.BadValue("endOfLife.x", "soon"));
        assertThat(ModelSettings.read("a = \\u12").warnings()).hasSize(1);
    }
}
