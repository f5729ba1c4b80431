package com.megaticket.console.aws.bedrock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThinkingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<thinking>a</thinking>b|b",
            "a<thinking>x</thinking> b<thinking>y</thinking>c|a bc",
            "a < b <thin> <thinking|a < b <thin> <thinking", "a<thinking>never closed|a", "<<thinking>x</thinking>>|<>",
            "<thinking>x</think</thinking>ok|ok", "<thinking></thinking>|''", "plain|plain"})
    void howeverItIsSplit(String whole, String visible) {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var thinking = new Thinking();
            var shown = new StringBuilder();
            int at = 0;
            while (at < whole.length()) {
                int to = Math.min(whole.length(), at + 1 + random.nextInt(seed % 10 + 1));
                shown.append(thinking.take(whole.substring(at, to)));
                at = to;
            }
            shown.append(thinking.end());
            assertThat(shown.toString()).as("seed %d", seed).isEqualTo(visible);
        }
    }

    @Test
    void anAnswerDoesNotBeginWithTheLinesAfterAThought() {
        var thinking = new Thinking();
        assertThat(thinking.take("<thinking>x</thinking>\n")).isEmpty();
        assertThat(thinking.take("\n답 ")).isEqualTo("답 ");
        assertThat(thinking.take("\n둘")).isEqualTo("\n둘");
    }
}
