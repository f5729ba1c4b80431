package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.ui.Language;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpeakerTest {
    @Test
    void tones_areHeardAndFadeOut() {
        byte[] tones = Speaker.tones(880, 1175);
        assertThat(tones).hasSize(2 * (44_100 / 6));
        int half = tones.length / 2;
        assertThat(loudest(tones, 0, half / 4)).isGreaterThan(40);
        assertThat(loudest(tones, half - half / 10, half)).isLessThan(10);
        assertThat(loudest(tones, half, half + half / 4)).isGreaterThan(40);
    }

    @Test
    void wordsAreNeverReadAsACommand() {
        String words = "\"; Remove-Item x; -v";
        assertThat(new Voice("Windows 11").command(words, Language.KO)).noneMatch(c -> c.contains(words))
                .anyMatch(c -> c.contains("'ko'"));
        assertThat(new Voice("Linux").command(words, Language.JA)).containsSubsequence("--language", "ja", "--", words);
        assertThat(new Voice("Mac OS X").command(words, Language.EN)).startsWith("say").endsWith(words);
    }

    private static int loudest(byte[] tones, int from, int to) {
        return IntStream.range(from, to).map(i -> Math.abs(tones[i])).max().orElse(0);
    }
}
