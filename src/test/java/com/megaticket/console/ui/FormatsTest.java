package com.megaticket.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KO | 130,000원 | −2,000원 | 2026년 2월 10일 (화) 19:30
            EN | ₩130,000 | −₩2,000 | Tue 10 Feb 2026 19:30
            JA | 130,000ウォン | −2,000ウォン | 2026年2月10日 (火) 19:30
            """)
    void moneyAndDates(Language language, String price, String refund, String showing) {
        Formats formats = formats(language);
        assertThat(formats.money(new Money(130_000))).isEqualTo(price);
        assertThat(formats.money(new Money(-2_000))).isEqualTo(refund);
        assertThat(formats.dateTime(LocalDate.of(2026, 2, 10), LocalTime.of(19, 30))).isEqualTo(showing);
        assertThat(formats.dateTime(Instant.parse("2026-02-10T10:30:00Z"))).isEqualTo(showing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT45S | 45초 | 45 s | 45秒
            PT3M | 3분 | 3 min | 3分
            PT3M20S | 3분 20초 | 3 min 20 s | 3分20秒
            PT23H59M59S | 23시간 59분 | 23 h 59 min | 23時間59分
            PT49H | 2일 | 2 days | 2日
            PT-5S | 0초 | 0 s | 0秒
            """)
    void durations(Duration length, String korean, String english, String japanese) {
        assertThat(formats(Language.KO).duration(length)).isEqualTo(korean);
        assertThat(formats(Language.EN).duration(length)).isEqualTo(english);
        assertThat(formats(Language.JA).duration(length)).isEqualTo(japanese);
    }

    @ParameterizedTest
    @CsvSource({"PT60S, 1:00", "PT59.2S, 1:00", "PT59S, 0:59", "PT0.1S, 0:01", "PT0S, 0:00", "PT-3S, 0:00"})
    void countdownReachesZeroOnlyAtTheEnd(Duration left, String shown) {
        assertThat(formats(Language.KO).countdown(left)).isEqualTo(shown);
    }

    private static Formats formats(Language language) {
        return new Messages(language, BundleFiles.features()).formats();
    }
}
