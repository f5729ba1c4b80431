package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A seat in one line. */
class SeatFactsTextTest {
    private static final SeatId SEAT = SeatId.parse("1층-B-7-7");

    private static String words(Language language, Duration left) {
        var messages = new Messages(language, TestKit.features());
        MapLayout layout = MapLayout.of(Halls.house());
        var row = new SeatRow(SEAT, SeatRow.Status.HOLDING, Optional.of("h"), Optional.empty(), Optional.empty(),
                Optional.of(TestKit.NOW.plus(left)), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), true, "VIP", new Money(170_000), "ap-northeast-2");
        var facts = new SeatFacts(layout.seat(layout.indexOf(SEAT).orElseThrow()), Optional.empty(), false,
                SeatLook.RECOVERED, Optional.of(row), Optional.of(left), TestKit.NOW);
        return new SeatFactsText(messages, new SeatNames(messages, Optional.of(Halls.house()))).of(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN|kept until 14:17:30, 12:30 left", "KO|14:17:30까지 보존, 12:30 남음",
            "JA|14:17:30まで確保、残り12:30"})
    void aKeptSeat_tellsWhenItsGraceEnds(Language language, String said) {
        assertThat(words(language, Duration.ofSeconds(750))).contains(said);
    }

    @Test
    void afterTheGrace_nothingIsLeft() {
        assertThat(words(Language.EN, Duration.ofSeconds(-1))).doesNotContain("until", "left");
    }
}
