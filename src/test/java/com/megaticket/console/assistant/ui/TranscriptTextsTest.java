package com.megaticket.console.assistant.ui;

import static com.megaticket.console.assistant.ui.Scenes.asked;
import static com.megaticket.console.assistant.ui.Scenes.done;
import static com.megaticket.console.assistant.ui.Scenes.guided;
import static com.megaticket.console.assistant.ui.Scenes.held;
import static com.megaticket.console.assistant.ui.Scenes.no;
import static com.megaticket.console.assistant.ui.Scenes.ok;
import static com.megaticket.console.assistant.ui.Scenes.proposal;
import static com.megaticket.console.assistant.ui.Scenes.running;
import static com.megaticket.console.assistant.ui.Scenes.runs;
import static com.megaticket.console.assistant.ui.Scenes.said;
import static com.megaticket.console.assistant.ui.Scenes.schedules;
import static com.megaticket.console.assistant.ui.Scenes.settled;
import static com.megaticket.console.assistant.ui.Scenes.sold;
import static com.megaticket.console.assistant.ui.Scenes.stopped;
import static com.megaticket.console.assistant.ui.Scenes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.assistant.transcript.TranscriptPage;
import com.megaticket.console.assistant.transcript.TranscriptRecorder;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.fx.ManualBackground;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An export is read by people: in their language, cards with what became of them, nothing of the log's own words. */
class TranscriptTextsTest {
    private final FakeKeeping disk = new FakeKeeping();
    private final TranscriptRecorder recorder = new TranscriptRecorder(disk, new ManualBackground(), () -> TestKit.NOW,
            () -> 0,
            disk, _ -> {});

    private String page(Language language) {
        Stream.<TalkEvent>of(said(1, "두 장이요"), guided(1),
                runs(1, "c1", ToolName.GET_PERFORMANCE_SCHEDULES, "{\"a\":1}"),
                Scenes.found(1, "c1", schedules(), "{\"result\":1}"), text(1, "카드에서 승인해 주세요."),
                asked(1, proposal("p-1", ToolName.HOLD_SEATS, 2)), done(1), running(1, "p-1"),
                settled(1, "p-1", ok(held(2))), said(2, "확정"), guided(2),
                asked(2, proposal("p-2", ToolName.CONFIRM_RESERVATION, 2)), settled(2, "p-2", ok(sold(2))),
                asked(2, proposal("p-3", ToolName.CANCEL_RESERVATION, 2)), settled(2, "p-3", no(ErrorCode.DENIED)),
                stopped(2)).forEach(recorder::heard);
        return new TranscriptPage(new TranscriptTexts(new TestKit(language).kit().messages()))
                .of(recorder.transcript());
    }

    @ParameterizedTest
    @EnumSource
    void noWordOfTheLogIsLeft(Language language) {
        assertThat(page(language)).doesNotContain("tool-called", "tool-ended", "card-asked", "card-changed", "began",
                "GUIDED", "running", "proposal", "DENIED", "hash", "assistant.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "KO; 창구 직원; 도우미 · 가이드 모드; 좌석 선점 제안; 선점함; 판매함 · S-7K4M2; 취소하지 않음",
            "EN; Clerk; Assistant · Guided mode; Hold these seats?; Seats held; Sold · S-7K4M2; Not cancelled",
            "JA; 窓口担当; アシスタント · ガイドモード; 確保; 確保しました; 販売しました · S-7K4M2; 取り消していません"})
    void itIsReadInTheReadersLanguage(Language language, String clerk, String assistant, String card, String held,
            String sold, String denied) {
        assertThat(page(language)).contains("두 장이요", clerk, assistant, card, held, sold, denied, "<details",
                "get_performance_schedules {&quot;a&quot;:1}");
    }

    @Test
    void seatsAreThoseOnTheTicket() {
        assertThat(page(Language.KO)).contains("1층 B구역 7열 19–20번", "2026년 2월 13일", "340,000원");
    }
}
