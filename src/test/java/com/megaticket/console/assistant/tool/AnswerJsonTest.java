package com.megaticket.console.assistant.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {
    private final AnswerJson json = new AnswerJson(code -> "말 " + code);

    @Test
    void aResultIsShortInKoreanTimeAndSaysNothingOfWhatIsUnknown() {
        var line = new Results.ScheduleLine("s-1", LocalDate.of(2026, 3, 13), LocalTime.of(19, 30), "금",
                Optional.empty(), Map.of());
        assertThat(json.json(
                new ToolAnswer.Ok(new Results.Schedules("perf-a", List.of(line), 1, false), FakeTools.NOW))).isEqualTo(
                        "{\"success\":true,\"asOf\":\"2026-03-10 10:00:00 KST\",\"performanceId\":\"perf-a\",\"schedules\":"
                                + "[{\"scheduleId\":\"s-1\",\"date\":\"2026-03-13\",\"time\":\"19:30\",\"dayOfWeek\":\"금\"}],"
                                + "\"total\":1,\"hasMore\":false}");
    }

    @Test
    void seatsAreNamedByTheirPrintedNumber() {
        String text = json.json(new ToolAnswer.Ok(new Results.AvailableSeats("s-1", 10, List.of(), List.of(
                new Results.SeatOption(1, FakeTools.SEATS, FakeTools.LINES, new Money(320_000), false, true))),
                FakeTools.NOW));
        assertThat(text).contains("\"seatIds\":[\"1층-B-1-7\",\"1층-B-1-8\"]", "\"1층 B구역 1열 20번 (VIP석)\"",
                "\"total\":320000");
    }

    @Test
    void aRefusalHasCodeMessageAndFacts() {
        assertThat(json.json(new ToolAnswer.Refused(ErrorCode.LIMIT, List.of("4")))).isEqualTo(
                "{\"success\":false,\"errorCode\":\"LIMIT\",\"message\":\"말 LIMIT\",\"facts\":[\"4\"]}");
    }
}
