package com.megaticket.console.assistant.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.TestKit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever goes wrong is said in three sentences: what happened, what it means for this sale, what to do. */
class TroubleTextsTest {
    private static final Pattern SENTENCE = Pattern.compile("[.。](?:\\s|$|(?<=。))");

    @RegisterExtension
    final FxWindow window = new FxWindow();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTroubleHasThreeSentences(Language language) {
        var texts = new AssistantTexts(new Messages(language, TestKit.features()));
        Stream<String> problems = Stream.of(ModelProblem.Kind.values())
                .map(kind -> texts.note(new Entry.What.Unfinished(new TurnEnd.Failed(
                        new ModelProblem(kind, "model-x", "never shown", ""), false))).text());
        Stream<String> refusals = Stream.of(ErrorCode.values())
                .map(code -> texts.refusal(new ToolAnswer.Refused(code)));
        Stream<String> budgets = Stream.of(TurnEnd.Budget.values())
                .map(budget -> texts.note(new Entry.What.Unfinished(new TurnEnd.OutOfBudget(budget))).text());
        assertThat(Stream.of(problems, refusals, budgets).flatMap(s -> s)).allSatisfy(text -> {
            assertThat(SENTENCE.matcher(text).results().count()).as(text).isGreaterThanOrEqualTo(3);
            assertThat(text).doesNotContain("never shown", "{");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void factsAreInTheWindowsLanguage(Language language) {
        var texts = new AssistantTexts(new Messages(language, TestKit.features()));
        assertThat(texts.refusal(new ToolAnswer.Refused(ErrorCode.PRICE_CHANGED, List.of("340000"))))
                .endsWith(switch (language) {
                    case KO -> "새 합계 340,000원";
                    case EN -> "New total ₩340,000";
                    case JA -> "新しい合計 340,000ウォン";
                });
        assertThat(texts.refusal(new ToolAnswer.Refused(ErrorCode.SEAT_TAKEN, List.of(),
                List.<SeatLine>copyOf(Scenes.seats(1)))))
                .endsWith(switch (language) {
                    case KO -> "1층 B구역 7열 19번 (VIP석)";
                    case EN -> "Floor 1 B, row 7, seat 19 (VIP)";
                    case JA -> "1階 Bブロック 7列 19番（VIP席）";
                });
        assertThat(texts.refusal(new ToolAnswer.Refused(ErrorCode.UNKNOWN_ID, List.of("0192f0c1"))))
                .as("ids are for the model").doesNotContain("0192f0c1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void guidedModeNeverCallsItselfAnAi(Language language) {
        var texts = new AssistantTexts(new Messages(language, TestKit.features()));
        assertThat(texts.tier(Tier.GUIDED)).isEqualTo(switch (language) {
            case KO -> "가이드 모드 (AI 아님)";
            case EN -> "Guided mode – rules, no AI";
            case JA -> "ガイドモード（AI不使用）";
        });
    }
}
