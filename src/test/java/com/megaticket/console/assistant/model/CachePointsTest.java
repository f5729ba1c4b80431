package com.megaticket.console.assistant.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.model.CachePoints.Place;
import com.megaticket.console.assistant.model.CachePoints.Ttl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** [assistant §12, 9] */
class CachePointsTest {
    private static final String HAIKU = "global.anthropic.claude-haiku-4-5-20251001-v1:0";
    private static final String NOVA = "apac.amazon.nova-lite-v1:0";

    @Test
    void aClaudeIsMarkedAtAllThreePlaces() {
        assertThat(points(HAIKU, Ttl.HOUR).points()).isEqualTo(
                Map.of(Place.TOOLS, Ttl.HOUR, Place.SYSTEM, Ttl.HOUR, Place.MESSAGES, Ttl.FIVE_MINUTES));
    }

    @Test
    void novaHasNoPointAmongToolsAndNoHour() {
        assertThat(points(NOVA, Ttl.HOUR).points()).isEqualTo(
                Map.of(Place.SYSTEM, Ttl.FIVE_MINUTES, Place.MESSAGES, Ttl.FIVE_MINUTES));
    }

    @Test
    void onlyTheNewestClaudesKeepAnHour() {
        assertThat(points("anthropic.claude-3-5-haiku-20241022-v1:0", Ttl.HOUR).points())
                .containsEntry(Place.TOOLS, Ttl.FIVE_MINUTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {HAIKU, NOVA, "jp.anthropic.claude-haiku-4-5-20251001-v1:0", "meta.llama3-8b-instruct-v1:0",
            "arn:aws:bedrock:ap-northeast-2:1:application-inference-profile/abc"})
    void whatStandsLaterIsNeverKeptLonger(String modelId) {
        for (Ttl ttl : Ttl.values()) {
            var points = points(modelId, ttl);
            assertThat(points.points()).hasSizeLessThanOrEqualTo(4);
            var inOrder = List.of(Place.values()).stream().map(points::at).flatMap(Optional::stream).toList();
            assertThat(inOrder).isSorted();
        }
    }

    @Test
    void noneWhereNothingIsWantedOrNothingIsKnown() {
        assertThat(CachePoints.of(request(HAIKU), Optional.empty())).isEqualTo(CachePoints.NONE);
        assertThat(points("arn:aws:bedrock:ap-northeast-2:1:application-inference-profile/abc", Ttl.FIVE_MINUTES))
                .isEqualTo(CachePoints.NONE);
        var bare = new ModelRequest(new ModelTarget(HAIKU, "r"), " ", List.of(), List.of(), "", 10);
        assertThat(CachePoints.of(bare, Optional.of(Ttl.HOUR)).points()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({HAIKU + ",CLAUDE,4096", "anthropic.claude-3-5-haiku-20241022-v1:0,CLAUDE,2048",
            "anthropic.claude-3-haiku-20240307-v1:0,CLAUDE,-1", NOVA + ",NOVA,1536", "x,OTHER,-1"})
    void whatAModelCan(String modelId, ModelTraits.Family family, int minimum) {
        ModelTraits traits = ModelTraits.of(modelId);
        assertThat(traits.family()).isEqualTo(family);
        assertThat(traits.minimumPrefix().orElse(-1)).isEqualTo(minimum);
        assertThat(traits.greedy()).isEqualTo(family == ModelTraits.Family.NOVA);
    }

    @ParameterizedTest
    @CsvSource({HAIKU + ",global", NOVA + ",apac", "jp.anthropic.claude-haiku-4-5-20251001-v1:0,jp",
            "amazon.nova-lite-v1:0,''",
            "arn:aws:bedrock:us-east-1:1:inference-profile/us.amazon.nova-lite-v1:0,us"})
    void whereAProfileAnswersFrom(String modelId, String geography) {
        assertThat(ModelTraits.geography(modelId)).isEqualTo(geography);
    }

    @ParameterizedTest
    @CsvSource({"ap-northeast-2,global,true", "ap-northeast-2,apac,true", "ap-northeast-2,jp,false",
            "ap-northeast-1,jp,true",
            "ap-northeast-2,us,false", "us-east-1,us,true", "ap-northeast-2,'',true"})
    void whereAProfileIsServed(String region, String geography, boolean served) {
        assertThat(ModelTraits.servedIn(region, geography)).isEqualTo(served);
    }

    private static CachePoints points(String modelId, Ttl ttl) {
        return CachePoints.of(request(modelId), Optional.of(ttl));
    }

    private static ModelRequest request(String modelId) {
        return new ModelRequest(new ModelTarget(modelId, "ap-northeast-2"), "system",
                List.of(new ToolSpec("t", "d", "{}")),
                List.of(Message.user("hi")), "now", 100);
    }
}
