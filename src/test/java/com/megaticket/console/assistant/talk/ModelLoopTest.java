package com.megaticket.console.assistant.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.model.Message.Block;
import com.megaticket.console.assistant.model.Model;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelRequest;
import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.Usage;
import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.tool.AnswerJson;
import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.FakeTools;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.assistant.tool.ToolRegistry;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.VirtualBackground;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** [NEVER-3] The loop with models that a test wrote, good and hostile, at the model's own port. */
class ModelLoopTest {
    private static final ModelTarget HAIKU = new ModelTarget("global.anthropic.claude-haiku-4-5-20251001-v1:0",
            "ap-northeast-2");
    private static final ModelOutcome.Timing TIMING = new ModelOutcome.Timing(Duration.ZERO, Duration.ZERO, 1, "");

    private final FakeTools tools = new FakeTools();
    private volatile Instant now = FakeTools.NOW;
    private final List<ModelRequest> asked = new ArrayList<>();
    private final Queue<ModelOutcome> answers = new ArrayDeque<>();
    private final Ears ears = new Ears();
    private final Talk talk = talk();

    private Talk talk() {
        Model model = (request, sink, _) -> {
            asked.add(request);
            ModelOutcome outcome = answers.isEmpty() ? said("…") : answers.poll();
            if (outcome instanceof ModelOutcome.Answered answered) {
                answered.blocks().forEach(b -> {
                    if (b instanceof Block.Text(String text)) {
                        sink.text(text);
                    }
                });
            }
            return outcome;
        };
        var parts = new TalkParts(new ToolRegistry(tools.all(), () -> now, _ -> {}), new AnswerJson(Enum::name),
                new VirtualBackground(), () -> now, Ids.random(), t -> t);
        var loop = new ModelLoop(model, Brief.of(Policy.load(), 512), parts.answers(), () -> now,
                ModelSettings.usual());
        var made = new Talk(parts,
                new Chain(List.of(new Chain.Link(Tier.PRIMARY, Optional.of(HAIKU), loop.on(HAIKU))), () -> now));
        made.listen(ears);
        return made;
    }

    private static ModelOutcome said(String text) {
        return new ModelOutcome.Answered(List.of(new Block.Text(text)), ModelOutcome.Ended.TURN, Usage.NONE, TIMING);
    }

    private static ModelOutcome calls(Block... blocks) {
        return new ModelOutcome.Answered(List.of(blocks), ModelOutcome.Ended.TOOLS, Usage.NONE, TIMING);
    }

    private static Block call(String id, String name, String json) {
        return new Block.ToolUse(id, name, json);
    }

    private static Block hold(String id) {
        return call(id, "hold_seats",
                "{\"scheduleId\":\"%s\",\"seatIds\":[\"1층-B-1-7\",\"1층-B-1-8\"],\"confirmed\":true}"
                        .formatted(FakeTools.SCHEDULE));
    }

    private void looksFirst() {
        answers.add(calls(call("a", "get_performances", "{}")));
        answers.add(calls(call("b", "get_performance_schedules", "{\"performanceId\":\"perf-a\"}")));
        answers.add(calls(call("c", "get_available_seats",
                "{\"performanceId\":\"perf-a\",\"scheduleId\":\"%s\",\"count\":2}".formatted(FakeTools.SCHEDULE))));
    }

    private TurnEnd say(String text) throws InterruptedException {
        talk.say(text);
        return ears.next(TalkEvent.Ended.class).end();
    }

    private List<String> lastResults() {
        return asked.getLast().history().stream().flatMap(m -> m.blocks().stream())
                .flatMap(b -> b instanceof Block.ToolResult r
                        ? java.util.stream.Stream.of(r.json())
                        : java.util.stream.Stream.empty())
                .toList();
    }

    @Test
    void resultsGoBackUntilTheModelHasSaidItsSay() throws InterruptedException {
        looksFirst();
        answers.add(said("자리가 있습니다."));
        assertThat(say("두 명")).isEqualTo(new TurnEnd.Done());
        assertThat(asked).hasSize(4).allMatch(r -> r.maxTokens() == 512 && r.tools().size() == 12);
        assertThat(lastResults()).hasSize(3).allMatch(j -> j.contains("\"success\":true"));
        assertThat(asked.getFirst().now()).contains("2026-03-10 (화요일) 10:00");
    }

    @Test
    void aCardEndsTheTurnAndItsOutcomeIsToldWithTheNextWords() throws InterruptedException {
        looksFirst();
        answers.add(calls(new Block.Text("잡겠습니다."), hold("d")));
        assertThat(say("두 명, 1번")).isEqualTo(new TurnEnd.Done());
        int calls = asked.size();
        assertThat(tools.executed).isEmpty();
        talk.say("네");
        ears.settled();
        ears.heard();
        assertThat(asked).hasSize(calls);
        say("고마워요");
        assertThat(lastResults().getLast()).contains("\"holdingId\":\"hold-1\"");
        assertThat(asked.getLast().now()).contains("Live hold hold-1");
    }

    @Test
    void aModelThatFiresAtWillExecutesNothing() throws InterruptedException {
        looksFirst();
        answers.add(calls(hold("d"), hold("e"), call("f", "confirm_reservation", "{\"holdId\":\"hold-1\"}"),
                call("g", "cancel_reservation", "{\"reservationId\":\"r-1\"}"), call("h", "sell_everything", "{}")));
        assertThat(say("알아서 해")).isEqualTo(new TurnEnd.Done());
        assertThat(tools.executed).isEmpty();
        assertThat(ears.heard()).filteredOn(TalkEvent.Asked.class::isInstance).hasSizeLessThanOrEqualTo(1);
        say("그래서?");
        assertThat(lastResults()).anyMatch(j -> j.contains("ONE_WRITE_A_TURN"))
                .anyMatch(j -> j.contains("UNKNOWN_ID")).anyMatch(j -> j.contains("UNKNOWN_TOOL"));
    }

    @Test
    void aCallThatCouldNotBeReadIsNotRun() throws InterruptedException {
        answers.add(new ModelOutcome.Answered(List.of(call("a", "get_performances", "{}")), ModelOutcome.Ended.TOOLS,
                Usage.NONE, TIMING, Set.of("a")));
        say("뭐 있어요");
        assertThat(lastResults()).singleElement().asString().contains("INVALID_INPUT");
        assertThat(ears.heard()).noneMatch(TalkEvent.ToolRuns.class::isInstance);
    }

    @Test
    void roundsTimeAndMoneyAreLimited() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            answers.add(calls(call("r" + i, "get_performances", "{\"onDate\":\"2026-03-%02d\"}".formatted(i + 10))));
        }
        assertThat(say("끝없이")).isEqualTo(new TurnEnd.OutOfBudget(TurnEnd.Budget.ROUNDS));
        assertThat(asked).hasSize(ModelLoop.ROUNDS);
        answers.clear();
        answers.add(new ModelOutcome.Answered(List.of(new Block.Text("비싼 답")), ModelOutcome.Ended.TURN,
                new Usage(600_000, 0, 0, 0, 0), TIMING));
        assertThat(say("비싸게")).isEqualTo(new TurnEnd.Done());
        assertThat(say("또")).isEqualTo(new TurnEnd.OutOfBudget(TurnEnd.Budget.MONEY));
    }

    @Test
    void anAnswerThatWasCutSaysSo() throws InterruptedException {
        answers.add(new ModelOutcome.Answered(List.of(new Block.Text("반쯤")), ModelOutcome.Ended.MAX_TOKENS, Usage.NONE,
                TIMING));
        assertThat(say("길게")).isEqualTo(new TurnEnd.Cut());
    }

    @Test
    void figuresThatNothingSaidAreDoubted() throws InterruptedException {
        answers.add(said("한 장에 123,000원, 20:45 공연입니다."));
        talk.say("얼마예요");
        assertThat(ears.next(TalkEvent.Doubted.class).words()).containsExactly("123,000", "20:45");
    }

    @Test
    void aTurnThatIsForgottenIsNotSentAgain() throws InterruptedException {
        answers.add(new ModelOutcome.Broken(new ModelProblem(ModelProblem.Kind.TRUNCATED, "", "", ""), "반쯤"));
        assertThat(say("처음")).isInstanceOf(TurnEnd.Failed.class);
        answers.add(said("다 됐어요"));
        assertThat(talk.edit("나중")).isTrue();
        ears.next(TalkEvent.Ended.class);
        assertThat(asked.getLast().history()).singleElement().asString().contains("나중").doesNotContain("처음");
    }

    @Test
    void whatTheClerkDoesAtTheDeskIsKnownToTheNextCall() throws InterruptedException {
        looksFirst();
        answers.add(calls(hold("d")));
        say("두 명, 1번");
        talk.say("네");
        ears.settled();
        talk.atDesk(new DeskNews.Prolonged("hold-1", now.plusSeconds(300)));
        say("언제까지예요");
        assertThat(asked.getLast().now()).contains("Live hold hold-1", "10:05:00");
        talk.atDesk(new DeskNews.Prolonged("hold-of-somebody", now.plusSeconds(900)));
        talk.atDesk(new DeskNews.Gone("hold-1"));
        say("아직?");
        assertThat(asked.getLast().now()).contains("Nothing is held");
    }

    @Test
    void whatIsFoundOutLaterIsToldAfterWhatNobodyKnew() throws InterruptedException {
        looksFirst();
        tools.answer = new ToolAnswer.Refused(ErrorCode.OUTCOME_UNKNOWN);
        answers.add(calls(hold("d")));
        say("두 명, 1번");
        talk.say("네");
        ears.settled();
        Card card = ears.heard().stream().filter(TalkEvent.Asked.class::isInstance)
                .map(e -> ((TalkEvent.Asked) e).proposal().card()).findFirst().orElseThrow();
        talk.atDesk(new DeskNews.Settled(talk.session().booker().conversation(), card,
                new ToolAnswer.Ok(FakeTools.HELD, now)));
        say("어떻게 됐어요");
        assertThat(asked.getLast().now()).contains("Live hold hold-1");
        assertThat(asked.getLast().history().getLast().toString())
                .containsSubsequence("OUTCOME_UNKNOWN", "is known now", "hold-1", "어떻게 됐어요");
        talk.confirm("hold-1", FakeTools.HELD.total());
        ears.settled();
        assertThat(tools.executed).last().isEqualTo(new Arguments.ConfirmReservation("hold-1"));
    }

    @Test
    void whatIsFoundOutOfAnotherConversationIsNoModelsBusiness() throws InterruptedException {
        talk.atDesk(new DeskNews.Settled("before", new Card(ToolName.HOLD_SEATS, FakeTools.SHOWING, "달빛 항구",
                List.of(), FakeTools.HELD.total(), Optional.empty(), Optional.empty(), List.of()),
                new ToolAnswer.Ok(FakeTools.HELD, now)));
        assertThat(ears.next(TalkEvent.AtDesk.class).news()).isInstanceOf(DeskNews.Earlier.class);
        say("안녕");
        assertThat(asked.getLast().now()).contains("Nothing is held");
        assertThat(asked.getLast().history().toString()).doesNotContain("hold-1");
    }

    @Test
    void aStoppedAnswerIsKeptAsFarAsItCame() throws InterruptedException {
        answers.add(new ModelOutcome.Stopped("반쯤"));
        assertThat(say("안녕")).isEqualTo(new TurnEnd.Stopped());
        say("계속");
        assertThat(asked.getLast().history()).hasSize(3).element(1).asString().contains("반쯤");
    }
}
