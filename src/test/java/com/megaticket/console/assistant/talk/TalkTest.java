package com.megaticket.console.assistant.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.tool.AnswerJson;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.FakeTools;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolCall;
import com.megaticket.console.assistant.tool.ToolRegistry;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.VirtualBackground;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkTest {
    private static final ModelProblem THROTTLED = new ModelProblem(ModelProblem.Kind.THROTTLED, "", "", "");
    private static final ModelProblem RETIRED = new ModelProblem(ModelProblem.Kind.RETIRED_MODEL, "", "", "");

    private final FakeTools tools = new FakeTools();
    private volatile Instant now = FakeTools.NOW;
    private final Scripted primary = new Scripted();
    private final Scripted guided = new Scripted();
    private final Ears ears = new Ears();
    private final Talk talk = talk();

    private Talk talk() {
        var made = new Talk(new TalkParts(new ToolRegistry(tools.all(), () -> now, _ -> {}),
                new AnswerJson(Enum::name), new VirtualBackground(), () -> now, Ids.random(),
                t -> t.replace("secret", "***")),
                new Chain(List.of(
                        new Chain.Link(Tier.PRIMARY, Optional.of(new ModelTarget("model", "region")), primary),
                        new Chain.Link(Tier.GUIDED, Optional.empty(), guided)), () -> now));
        made.listen(ears);
        return made;
    }

    /** Answers by what a test put in; by a word where it put in nothing. */
    private static final class Scripted implements Responder {
        final Queue<Reply> replies = new ArrayDeque<>();
        final List<CardNews> news = new ArrayList<>();
        int forgotten;

        interface Reply {
            TurnEnd answer(String said, TurnSink sink, Stop stop);
        }

        @Override
        public TurnEnd answer(String said, TurnSink sink, Stop stop) {
            Reply reply = replies.poll();
            if (reply != null) {
                return reply.answer(said, sink, stop);
            }
            sink.text("네: " + said);
            return new TurnEnd.Done();
        }

        @Override
        public void told(CardNews settled) {
            news.add(settled);
        }

        @Override
        public void forgetLast() {
            forgotten++;
        }
    }

    private static TurnEnd proposeHold(TurnSink sink) {
        sink.call(new ToolCall("1", "get_performances", "{}"));
        sink.call(new ToolCall("2", "get_performance_schedules", "{\"performanceId\":\"perf-a\"}"));
        sink.call(new ToolCall("3", "get_available_seats",
                "{\"performanceId\":\"perf-a\",\"scheduleId\":\"%s\",\"count\":2}".formatted(FakeTools.SCHEDULE)));
        sink.call(new ToolCall("4", "hold_seats", "{\"scheduleId\":\"%s\",\"seatIds\":[\"1층-B-1-7\",\"1층-B-1-8\"]}"
                .formatted(FakeTools.SCHEDULE)));
        return new TurnEnd.Done();
    }

    private TalkEvent.Asked asked() throws InterruptedException {
        primary.replies.add((_, sink, _) -> proposeHold(sink));
        talk.say("두 명");
        var asked = ears.next(TalkEvent.Asked.class);
        ears.next(TalkEvent.Ended.class);
        return asked;
    }

    @Test
    void whatIsSaidIsAnswered() throws InterruptedException {
        assertThat(talk.say("  ")).isFalse();
        assertThat(talk.say("my secret")).isTrue();
        assertThat(ears.next(TalkEvent.Said.class).text()).isEqualTo("my ***");
        assertThat(ears.next(TalkEvent.Began.class).tier()).isEqualTo(Tier.PRIMARY);
        assertThat(ears.next(TalkEvent.Text.class).delta()).isEqualTo("네: my ***");
        assertThat(ears.next(TalkEvent.Ended.class).end()).isEqualTo(new TurnEnd.Done());
    }

    @Test
    void aCardIsDoneOnlyByApproving() throws InterruptedException {
        var asked = asked();
        assertThat(tools.executed).isEmpty();
        talk.approve(asked.proposal().id());
        assertThat(ears.settled().answer()).isInstanceOf(ToolAnswer.Ok.class);
        talk.approve(asked.proposal().id());
        assertThat(tools.executed).hasSize(1);
        assertThat(primary.news).hasSize(1);
        assertThat(guided.news).isEqualTo(primary.news);
    }

    @Test
    void aBareYesApprovesTheOneOpenCard() throws InterruptedException {
        asked();
        talk.say("네!");
        assertThat(ears.settled().answer()).isInstanceOf(ToolAnswer.Ok.class);
        assertThat(tools.executed).hasSize(1);
    }

    @Test
    void aYesToSomethingAskedSinceIsASentence() throws InterruptedException {
        asked();
        talk.say("토요일은 몇 시예요?");
        ears.next(TalkEvent.Ended.class);
        talk.say("네");
        ears.next(TalkEvent.Ended.class);
        assertThat(ears.heard()).noneMatch(TalkEvent.CardChanged.class::isInstance);
        assertThat(tools.executed).isEmpty();
    }

    @Test
    void aYesWithMoreIsASentence() throws InterruptedException {
        asked();
        talk.say("네 근데 다른 자리요");
        ears.next(TalkEvent.Ended.class);
        assertThat(ears.heard()).noneMatch(TalkEvent.CardChanged.class::isInstance);
        assertThat(tools.executed).isEmpty();
    }

    @Test
    void aYesWithoutACardIsASentence() throws InterruptedException {
        talk.say("네");
        assertThat(ears.next(TalkEvent.Text.class).delta()).isEqualTo("네: 네");
        assertThat(tools.executed).isEmpty();
    }

    @Test
    void aBareNoDenies() throws InterruptedException {
        asked();
        talk.say("아니요");
        assertThat(ears.settled().answer()).isEqualTo(new ToolAnswer.Refused(ErrorCode.DENIED));
        assertThat(tools.executed).isEmpty();
    }

    @Test
    void aNewCardTakesThePlaceOfTheOld() throws InterruptedException {
        var first = asked();
        var second = asked();
        assertThat(ears.heard()).contains(new TalkEvent.CardChanged(1, first.proposal().id(),
                new TalkEvent.CardState.Settled(new ToolAnswer.Refused(ErrorCode.REPLACED))));
        talk.approve(first.proposal().id());
        talk.approve(second.proposal().id());
        assertThat(ears.settled().answer()).isInstanceOf(ToolAnswer.Ok.class);
        assertThat(tools.executed).hasSize(1);
    }

    @Test
    void aCardRunsOut() throws InterruptedException {
        var asked = asked();
        now = now.plus(Duration.ofMinutes(2));
        talk.beat();
        assertThat(ears.settled().answer()).isEqualTo(new ToolAnswer.Refused(ErrorCode.APPROVAL_EXPIRED));
        talk.approve(asked.proposal().id());
        assertThat(tools.executed).isEmpty();
    }

    @Test
    void aFailureBeforeAnythingIsSeenGoesToTheNextTier() throws InterruptedException {
        primary.replies.add((_, _, _) -> new TurnEnd.Failed(THROTTLED, false));
        talk.say("안녕");
        assertThat(ears.next(TalkEvent.Switched.class).why()).isEqualTo(THROTTLED);
        assertThat(ears.next(TalkEvent.Began.class).tier()).isEqualTo(Tier.GUIDED);
        ears.next(TalkEvent.Ended.class);
        talk.say("아직");
        assertThat(ears.next(TalkEvent.Began.class).tier()).isEqualTo(Tier.GUIDED);
        ears.next(TalkEvent.Ended.class);
        now = now.plus(Chain.REST);
        talk.say("다시");
        assertThat(ears.next(TalkEvent.Began.class).tier()).isEqualTo(Tier.PRIMARY);
    }

    @Test
    void aFailureForASettingIsNotTriedAgain() throws InterruptedException {
        primary.replies.add((_, _, _) -> new TurnEnd.Failed(RETIRED, false));
        talk.say("안녕");
        ears.next(TalkEvent.Ended.class);
        now = now.plus(Duration.ofDays(1));
        talk.say("아직");
        assertThat(ears.next(TalkEvent.Began.class).tier()).isEqualTo(Tier.GUIDED);
        ears.next(TalkEvent.Ended.class);
        talk.restart();
        talk.say("새로");
        assertThat(ears.next(TalkEvent.Began.class).tier()).isEqualTo(Tier.PRIMARY);
    }

    @Test
    void aFailureAfterTextIsShownIsThePersonsToRepeat() throws InterruptedException {
        primary.replies.add((_, sink, _) -> {
            sink.text("반쯤");
            return new TurnEnd.Failed(THROTTLED, true);
        });
        talk.say("안녕");
        assertThat(ears.next(TalkEvent.Ended.class).end()).isInstanceOf(TurnEnd.Failed.class);
        assertThat(ears.heard()).filteredOn(TalkEvent.Text.class::isInstance).hasSize(1);
        assertThat(talk.again()).isTrue();
        assertThat(ears.next(TalkEvent.Said.class).text()).isEqualTo("안녕");
        assertThat(ears.next(TalkEvent.Began.class).tier()).isEqualTo(Tier.GUIDED);
        assertThat(primary.forgotten).isEqualTo(1);
        ears.next(TalkEvent.Ended.class);
        assertThat(talk.again()).isFalse();
    }

    @Test
    void stopReachesATurnInATool() throws InterruptedException {
        var reached = new CountDownLatch(1);
        primary.replies.add((_, sink, stop) -> {
            reached.countDown();
            while (!stop.isWanted()) {
                Thread.onSpinWait();
            }
            assertThat(sink.call(new ToolCall("1", "get_performances", "{}")))
                    .isEqualTo(new ToolAnswer.Refused(ErrorCode.STOPPED));
            sink.text("zu spät");
            return new TurnEnd.Stopped();
        });
        talk.say("안녕");
        reached.await();
        assertThat(talk.say("noch etwas")).isFalse();
        talk.stop();
        assertThat(ears.next(TalkEvent.Ended.class).end()).isEqualTo(new TurnEnd.Stopped());
        assertThat(ears.heard()).noneMatch(TalkEvent.Text.class::isInstance);
    }

    @Test
    void stopWithNothingUnderWayPutsTheCardAside() throws InterruptedException {
        asked();
        talk.stop();
        assertThat(ears.settled().answer()).isEqualTo(new ToolAnswer.Refused(ErrorCode.DENIED));
    }

    @Test
    void theButtonOnAHoldSellsIt() throws InterruptedException {
        var asked = asked();
        talk.approve(asked.proposal().id());
        ears.settled();
        talk.confirm("hold-1", new Money(320_000));
        assertThat(ears.settled().answer()).isInstanceOf(ToolAnswer.Ok.class);
        assertThat(tools.executed).hasSize(2);
        talk.confirm("hold-of-nobody", new Money(320_000));
        assertThat(ears.next(TalkEvent.ToolEnded.class).answer()).extracting("code").isEqualTo(ErrorCode.UNKNOWN_ID);
        assertThat(tools.executed).hasSize(2);
    }

    @Test
    void aButtonThatShowedAnotherPriceOnlyAsks() throws InterruptedException {
        var asked = asked();
        talk.approve(asked.proposal().id());
        ears.settled();
        talk.confirm("hold-1", new Money(300_000));
        assertThat(ears.next(TalkEvent.Asked.class).proposal().card().total()).isEqualTo(new Money(320_000));
        assertThat(tools.executed).hasSize(1);
    }

    @Test
    void anotherCustomerIsAnotherConversation() throws InterruptedException {
        var asked = asked();
        talk.customer(Optional.of("someone"));
        talk.approve(asked.proposal().id());
        talk.confirm("hold-1", new Money(320_000));
        assertThat(ears.next(TalkEvent.ToolEnded.class).answer()).extracting("code").isEqualTo(ErrorCode.UNKNOWN_ID);
        assertThat(tools.executed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"restart", "customer"})
    void aWriteThatRunsOnIsToldInTheNextConversation(String how) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        tools.beforeWrite = () -> {
            begun.countDown();
            awaited(over);
        };
        var asked = asked();
        talk.approve(asked.proposal().id());
        begun.await();
        if (how.equals("restart")) {
            talk.restart();
        } else {
            talk.customer(Optional.of("someone"));
        }
        over.countDown();
        assertThat(ears.next(TalkEvent.AtDesk.class).news()).isEqualTo(
                new DeskNews.Earlier(asked.proposal().card(), new ToolAnswer.Ok(FakeTools.HELD, FakeTools.NOW)));
        assertThat(primary.news).as("no answer rests on it").isEmpty();
        talk.confirm("hold-1", new Money(320_000));
        assertThat(ears.next(TalkEvent.ToolEnded.class).answer()).extracting("code").isEqualTo(ErrorCode.UNKNOWN_ID);
        assertThat(tools.executed).hasSize(1);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void editingForgetsTheLastTurn() throws InterruptedException {
        talk.say("두 명");
        ears.next(TalkEvent.Ended.class);
        assertThat(talk.edit("세 명")).isTrue();
        assertThat(ears.next(TalkEvent.Said.class).text()).isEqualTo("세 명");
        assertThat(primary.forgotten).isEqualTo(1);
    }
}
