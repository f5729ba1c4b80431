package com.megaticket.console.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells who someone is goes; what a sale needs stays. The numbers are made up or the schemes' own test numbers. */
class RedactionTest {
    @ParameterizedTest
    @ValueSource(strings = {"010-1234-5678", "01012345678", "010 1234 5678", "010.1234.5678", "011-234-5678",
            "02-123-4567", "02-1234-5678", "(02) 1234-5678", "031-123-4567", "070-1234-5678", "0505-123-4567",
            "090-1234-5678", "09012345678", "03-1234-5678", "(03)1234-5678", "06-1234-5678", "045-123-4567",
            "０９０－１２３４－５６７８", "０９０ー１２３４ー５６７８", "0\u200b10-12\u200b34-5678", "+82 10-1234-5678", "+82-10-1234-5678",
            "+821012345678", "+81 90 1234 5678", "+81(0)90-1234-5678", "+1 (415) 555-0132", "+44 20 7946 0958",
            "0082-10-1234-5678"})
    void phonesGo(String phone) {
        assertThat(Redaction.of(phone)).isEqualTo("[phone]");
        assertThat(Redaction.of("번호는 " + phone + "입니다")).isEqualTo("번호는 [phone]입니다");
        assertThat(Redaction.of("전화:" + phone + ", 네 명")).isEqualTo("전화:[phone], 네 명");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4242 4242 4242 4242", "4242424242424242", "5555-5555-5555-4444", "378282246310005",
            "3530111333300000", "４２４２　４２４２　４２４２　４２４２"})
    void cardNumbersGo(String card) {
        assertThat(Redaction.of("카드 " + card + "로 결제")).isEqualTo("카드 [card]로 결제");
    }

    @ParameterizedTest
    @ValueSource(strings = {"someone@example.com", "a.b+c@mail.example.co.kr", "some-one@example.ne.jp"})
    void addressesGo(String address) {
        assertThat(Redaction.of("메일은 " + address + "이에요")).isEqualTo("메일은 [e-mail]이에요");
        assertThat(Redaction.of("{\"mail\":\"" + address + "\"}")).isEqualTo("{\"mail\":\"[e-mail]\"}");
    }

    @ParameterizedTest
    @CsvSource({"900101-1234567", "900101 - 2345678"})
    void residentNumbersGo(String number) {
        assertThat(Redaction.of("주민번호 " + number)).isEqualTo("주민번호 [id number]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S-7K4M2", "예매번호 T-9QX4T", "2026-02-10", "2026년 2월 10일 (화) 19:30", "02-10 19:30",
            "02-14 1930", "02/14 7:30 PM", "130,000원", "₩1,040,000", "20만 원 이하", "1층-B-7-13..16",
            "1층 B구역 7열 20번 (VIP석)",
            "option:1", "perf-moonlit-harbor#2026-02-10#19:30", "0192f0c1-2345-4678-9abc-012345678901",
            "12345678-1234-4123-8123-123456789012", "2026-02-10T05:05:00.012345678Z", "4242 4242 4242 4241",
            "1, 2, 3, 4", "네 명, 금요일 저녁, 통로 쪽", "03:00", "0.1 s", "96석", "1588", "2026.02.10 19:30:05",
            "{\"maxPrice\":200000,\"count\":4}", "0000000000000000"})
    void whatASaleNeedsStays(String text) {
        assertThat(Redaction.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"카드 4242 4242 4242 4242 123 > 카드 [card] 123",
            "2명 4242-4242-4242-4242 2026-02-13 > 2명 [card] 2026-02-13", "4 4242424242424242 > 4 [card]",
            "4242424242424242 5555555555554444 > [card] [card]", "+82 10-1234-5678 4명 > [phone] 4명",
            "+82 (0)10 1234 5678, 2 people > [phone], 2 people", "010-1234-5678 2명 > [phone] 2명",
            "+81 3 1234 5678 2枚 > [phone] 2枚"})
    void numbersBesideThemStay(String text, String redacted) {
        assertThat(Redaction.of(text)).isEqualTo(redacted);
    }

    @Test
    void severalInOneTextAndTwiceTheSame() {
        String once = Redaction.of("010-1234-5678 또는 someone@example.com, 카드 4242-4242-4242-4242, S-7K4M2");
        assertThat(once).isEqualTo("[phone] 또는 [e-mail], 카드 [card], S-7K4M2");
        assertThat(Redaction.of(once)).isEqualTo(once);
    }
}
