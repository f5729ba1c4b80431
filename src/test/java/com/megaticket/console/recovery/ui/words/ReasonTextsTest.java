package com.megaticket.console.recovery.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.outlook.Loss;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Reason.Part;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTextsTest {
    private final Messages messages = new Messages(Language.EN, TestKit.features());
    private final ReasonTexts texts = new ReasonTexts(messages);

    @Test
    void particularsAreWrittenAsTheLanguageDoes() {
        assertThat(texts.of(Reason.of(Why.ANSWERS_SLOWLY, new Part.Region("ap-northeast-2"),
                new Part.Time(Duration.ofMillis(2_340))))).isEqualTo("Seoul answers slowly, 2.3 s");
        messages.languageProperty().set(Language.KO);
        assertThat(texts.of(Reason.of(Why.DOWN_BY, new Part.Region("ap-northeast-1"), new Part.Count(2),
                new Part.Count(3)))).isEqualTo("도쿄 멈춤: 증인 3 중 2");
    }

    /** [NEVER-2] A particular that is missing is a question mark, never a gap that reads as a number. */
    @ParameterizedTest
    @EnumSource
    void withoutItsParticularsASentenceIsStillOne(Why why) {
        assertThat(texts.of(Reason.of(why))).isNotBlank().doesNotContain("{");
    }

    @Test
    void howLongNothingCameIsSaidWhereItIsKnown() {
        var tokyo = new Part.Region("ap-northeast-1");
        assertThat(texts.of(Reason.of(Why.REPLICATION_STALLED, tokyo))).isEqualTo("Nothing reaches Tokyo");
        assertThat(texts.of(Reason.of(Why.REPLICATION_STALLED, tokyo, new Part.Time(Duration.ofSeconds(95)))))
                .isEqualTo("Nothing reaches Tokyo · 1 min 35 s");
    }

    @Test
    void anUnknownLossIsNeitherZeroNorEmpty() {
        var way = new Direction("ap-northeast-2", "ap-northeast-1");
        var unknown = new Loss(way, Optional.empty(), false, OptionalLong.empty(), Loss.Basis.UNKNOWN);
        assertThat(texts.behind(unknown)).isEqualTo("Not known");
        assertThat(texts.bookings(unknown)).isEqualTo("bookings not known");
        var growing = new Loss(way, Optional.of(Duration.ofSeconds(40)), true, OptionalLong.of(12),
                Loss.Basis.ESTIMATED);
        assertThat(texts.behind(growing)).isEqualTo("at least 40.0 s");
        assertThat(texts.bookings(growing)).isEqualTo("12 bookings");
        assertThat(texts.basis(growing)).isEqualTo("estimated from the recent rate");
    }

    @Test
    void timesAsMeasured() {
        assertThat(Spans.measured(Duration.ZERO, messages)).isEqualTo("0 ms");
        assertThat(Spans.measured(Duration.ofMillis(999), messages)).isEqualTo("999 ms");
        assertThat(Spans.measured(1_949.6, messages)).isEqualTo("2.0 s");
        assertThat(Spans.measured(Duration.ofSeconds(60), messages)).isEqualTo("1 min");
    }
}
