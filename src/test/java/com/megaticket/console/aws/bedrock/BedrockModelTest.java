package com.megaticket.console.aws.bedrock;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.Message;
import com.megaticket.console.assistant.model.Message.Block;
import com.megaticket.console.assistant.model.Model;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelOutcome.Answered;
import com.megaticket.console.assistant.model.ModelOutcome.Broken;
import com.megaticket.console.assistant.model.ModelOutcome.Ended;
import com.megaticket.console.assistant.model.ModelProblem.Kind;
import com.megaticket.console.assistant.model.Usage;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers, good and bad, through the SDK's real client and a real socket. */
@Execution(ExecutionMode.CONCURRENT)
class BedrockModelTest {
    private final ModelRig.Shown shown = new ModelRig.Shown();

    @Test
    void textComesAsItIsWrittenWithWhatItCost() {
        try (var rig = new ModelRig(Script.always(new Piece.Text("안녕", "하세요"),
                new Piece.End("end_turn", new Piece.Tokens(11, 7, 5000, 300, 40))))) {
            Answered answered = answered(rig);
            assertThat(shown.texts).containsExactly("안녕", "하세요");
            assertThat(answered.blocks()).containsExactly(new Block.Text("안녕하세요"));
            assertThat(answered.ended()).isEqualTo(Ended.TURN);
            assertThat(answered.usage()).isEqualTo(new Usage(11, 7, 5000, 300, 40));
            assertThat(answered.timing().attempts()).isEqualTo(1);
            assertThat(answered.timing().requestId()).isEqualTo("REQ-1");
            assertThat(answered.timing().firstEvent()).isPositive().isLessThanOrEqualTo(answered.timing().whole());
        }
    }

    @Test
    void parallelCallsAndOneWithoutInput() {
        try (var rig = new ModelRig(Script.always(new Piece.Text("Let me look."),
                new Piece.ToolUse("a", "get_performances", "", "{\"onDate\":", "\"2026-12-04\"}"),
                new Piece.ToolUse("b", "get_my_reservations", ""), new Piece.ToolUse("c", "get_my_reservations"),
                new Piece.End("tool_use")))) {
            Answered answered = answered(rig);
            assertThat(answered.blocks()).containsExactly(new Block.Text("Let me look."),
                    new Block.ToolUse("a", "get_performances", "{\"onDate\":\"2026-12-04\"}"),
                    new Block.ToolUse("b", "get_my_reservations", "{}"),
                    new Block.ToolUse("c", "get_my_reservations", "{}"));
            assertThat(answered.ended()).isEqualTo(Ended.TOOLS);
            assertThat(answered.unreadable()).isEmpty();
            assertThat(shown.tools).containsExactly("a get_performances", "b get_my_reservations",
                    "c get_my_reservations");
        }
    }

    /** [assistant §12, 5] */
    @Test
    void inputThatIsNoObjectIsNotRunnable() {
        try (var rig = new ModelRig(Script.always(new Piece.ToolUse("a", "hold_seats", "[1,2]"),
                new Piece.ToolUse("b", "hold_seats", "{\"seatIds\":[\"1층-B"), new Piece.End("max_tokens")))) {
            Answered answered = answered(rig);
            assertThat(answered.blocks()).containsExactly(new Block.ToolUse("a", "hold_seats", "{}"),
                    new Block.ToolUse("b", "hold_seats", "{}"));
            assertThat(answered.unreadable()).isEqualTo(Set.of("a", "b"));
            assertThat(answered.ended()).isEqualTo(Ended.TOOLS);
        }
    }

    @ParameterizedTest
    @CsvSource({"end_turn,TURN", "stop_sequence,TURN", "tool_use,TURN", "max_tokens,MAX_TOKENS",
            "guardrail_intervened,CUT",
            "content_filtered,CUT", "brand_new_reason,CUT"})
    void whyItEnded(String reason, Ended ended) {
        try (var rig = new ModelRig(Script.always(new Piece.Text("ok"), new Piece.End(reason)))) {
            assertThat(answered(rig).ended()).isEqualTo(ended);
        }
    }

    /** [assistant §12, 11 and 13] */
    @ParameterizedTest
    @CsvSource({"end_turn", "guardrail_intervened", "stop_sequence"})
    void aCallIsATurnOfToolsWhateverTheReason(String reason) {
        try (var rig = new ModelRig(Script.always(new Piece.ToolUse("a", "t", "{}"), new Piece.End(reason)))) {
            assertThat(answered(rig).ended()).isEqualTo(Ended.TOOLS);
        }
    }

    @Test
    void blocksThatAreNeverClosedEndWithTheMessage() {
        try (var rig = new ModelRig(Script.always(
                new Piece.Event("contentBlockDelta", "{\"contentBlockIndex\":0,\"delta\":{\"text\":\"a <thin\"}}"),
                new Piece.Event("contentBlockStart",
                        "{\"contentBlockIndex\":0,\"start\":{\"toolUse\":{\"toolUseId\":\"i\",\"name\":\"t\"}}}"),
                new Piece.Event("contentBlockDelta",
                        "{\"contentBlockIndex\":0,\"delta\":{\"toolUse\":{\"input\":\"{}\"}}}"),
                new Piece.End("end_turn")))) {
            assertThat(answered(rig, ModelRig.NOVA).blocks()).containsExactly(new Block.Text("a <thin"),
                    new Block.ToolUse("i", "t", "{}"));
            assertThat(shown.text()).isEqualTo("a <thin");
        }
    }

    @ParameterizedTest
    @CsvSource({"malformed_model_output,MALFORMED_OUTPUT", "malformed_tool_use,MALFORMED_OUTPUT",
            "model_context_window_exceeded,CONTEXT_FULL"})
    void someReasonsAreNoAnswer(String reason, Kind kind) {
        try (var rig = new ModelRig(Script.always(new Piece.Text("half"), new Piece.End(reason)))) {
            Broken broken = broken(rig);
            assertThat(broken.problem().kind()).isEqualTo(kind);
            assertThat(broken.partial()).isEqualTo("half");
        }
    }

    /** [assistant §12, 1] */
    @Test
    void blankTextIsNoBlock() {
        try (var rig = new ModelRig(Script.always(new Piece.Text(" ", "\n"), new Piece.ToolUse("a", "t"),
                new Piece.End("tool_use")))) {
            assertThat(answered(rig).blocks()).containsExactly(new Block.ToolUse("a", "t", "{}"));
        }
    }

    @Test
    void eventsOfALaterVersionAreIgnored() {
        try (var rig = new ModelRig(Script.always(new Piece.Event("contentBlockHologram", "{\"x\":1}"),
                new Piece.Text("ok"), new Piece.End("end_turn")))) {
            assertThat(answered(rig).blocks()).containsExactly(new Block.Text("ok"));
        }
    }

    /** [assistant §12, 16] */
    @Test
    void thoughtsOfNovaAreNotShown() {
        try (var rig = new ModelRig(Script.always(
                new Piece.Text("<th", "inking>two people, ", "so</thin", "king>\n\n두 분", "이시군요"),
                new Piece.End("end_turn")))) {
            assertThat(answered(rig, ModelRig.NOVA).blocks()).containsExactly(new Block.Text("두 분이시군요"));
            assertThat(shown.text()).isEqualTo("두 분이시군요");
        }
    }

    @ParameterizedTest
    @CsvSource({"429,ThrottlingException,THROTTLED", "503,ServiceUnavailableException,UNAVAILABLE",
            "429,ModelNotReadyException,NOT_READY", "500,InternalServerException,UNAVAILABLE"})
    void whatPassesIsAskedAgainThreeTimesInAll(int status, String type, Kind kind) {
        try (var rig = new ModelRig(Script.always(new Piece.Refusal(status, type, "later")))) {
            assertThat(broken(rig).problem().kind()).isEqualTo(kind);
            assertThat(rig.server.asked()).hasSize(3);
        }
    }

    @Test
    void aSecondCallMaySucceed() {
        try (var rig = new ModelRig(Script.inTurn(List.of(new Piece.Refusal(429, "ThrottlingException", "later")),
                Script.text("ok")))) {
            assertThat(answered(rig).timing().attempts()).isEqualTo(2);
            assertThat(shown.text()).isEqualTo("ok");
        }
    }

    @Test
    void aFaultInTheStreamBeforeAnythingWasShownIsAskedAgain() {
        try (var rig = new ModelRig(Script.inTurn(List.of(new Piece.Fault("throttlingException", "later")),
                Script.text("ok")))) {
            assertThat(answered(rig).blocks()).containsExactly(new Block.Text("ok"));
            assertThat(rig.server.asked()).hasSize(2);
        }
    }

    /** The SDK by itself would repeat the stream and show "HALF HALF WHOLE". */
    @Test
    void onceSomethingWasShownNothingIsRepeated() {
        try (var rig = new ModelRig(Script.inTurn(
                List.of(new Piece.Text("HALF "), new Piece.Fault("throttlingException", "later")),
                Script.text("HALF WHOLE")))) {
            Broken broken = broken(rig);
            assertThat(broken.problem().kind()).isEqualTo(Kind.THROTTLED);
            assertThat(broken.partial()).isEqualTo("HALF ");
            assertThat(shown.text()).isEqualTo("HALF ");
            assertThat(rig.server.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"408,ModelTimeoutException,MODEL_TIMEOUT", "400,ValidationException,INVALID_REQUEST",
            "424,ModelErrorException,STREAM_ERROR"})
    void whatDoesNotPassIsAskedOnce(int status, String type, Kind kind) {
        try (var rig = new ModelRig(Script.always(new Piece.Refusal(status, type, "no")))) {
            assertThat(broken(rig).problem().kind()).isEqualTo(kind);
            assertThat(rig.server.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"modelStreamErrorException,STREAM_ERROR", "internalServerException,UNAVAILABLE",
            "serviceUnavailableException,UNAVAILABLE", "validationException,INVALID_REQUEST",
            "throttlingException,THROTTLED"})
    void faultsInTheStreamHaveTheirKinds(String type, Kind kind) {
        try (var rig = new ModelRig(Script.always(new Piece.Text("so far"), new Piece.Fault(type, "broke")))) {
            Broken broken = broken(rig);
            assertThat(broken.problem().kind()).isEqualTo(kind);
            assertThat(broken.problem().requestId()).isEqualTo("REQ-1");
            assertThat(broken.partial()).isEqualTo("so far");
        }
    }

    @Test
    void aDamagedFrame() {
        endsAs(Kind.CORRUPT, new Piece.Text("so far"), new Piece.Damaged(), new Piece.End("end_turn"));
    }

    /** To the SDK these three are a success, or next to it. */
    @Test
    void aStreamThatEndsWithoutTheModelsWord() {
        endsAs(Kind.TRUNCATED, new Piece.Text("so far"));
        endsAs(Kind.TRUNCATED, new Piece.Text("so far"), new Piece.HalfFrame());
        endsAs(Kind.TRUNCATED, new Piece.Text("so far"), new Piece.Drop());
    }

    /** [assistant §12, 12] Our own watch speaks, before the client's. */
    @Test
    void silenceAfterACallBegan() {
        var patience = new Patience(Duration.ofSeconds(20), Duration.ofMillis(1500), Duration.ofSeconds(10), 3,
                Duration.ofMillis(10));
        try (var rig = new ModelRig(Script.always(new Piece.Text("so far"), new Piece.Event("contentBlockStart",
                "{\"contentBlockIndex\":1,\"start\":{\"toolUse\":{\"toolUseId\":\"i\",\"name\":\"t\"}}}"),
                new Piece.Hang()), patience)) {
            Broken broken = broken(rig);
            assertThat(broken.problem().kind()).isEqualTo(Kind.SILENT);
            assertThat(broken.problem().detail()).contains("no further event");
            assertThat(broken.partial()).isEqualTo("so far");
            assertThat(rig.server.asked()).hasSize(1);
        }
    }

    private void endsAs(Kind kind, Piece... pieces) {
        try (var rig = new ModelRig(Script.always(pieces))) {
            Broken broken = broken(rig);
            assertThat(broken.problem().kind()).isEqualTo(kind);
            assertThat(broken.partial()).isEqualTo("so far");
            assertThat(rig.server.asked()).hasSize(1);
        }
    }

    @Test
    void silenceFromTheBeginning() {
        var patience = new Patience(Duration.ofMillis(900), Duration.ofSeconds(5), Duration.ofSeconds(1), 3,
                Duration.ofMillis(10));
        try (var rig = new ModelRig(Script.always(new Piece.Wait(Duration.ofSeconds(30))), patience)) {
            Broken broken = broken(rig);
            assertThat(broken.problem().kind()).isEqualTo(Kind.NO_FIRST_EVENT);
            assertThat(broken.problem().detail()).contains("no event in PT0.9S");
            assertThat(rig.server.asked()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void anAnswerIsWholeAtItsEndEvenIfItsCountNeverComes() {
        var patience = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMillis(200), 3,
                Duration.ofMillis(10));
        try (var rig = new ModelRig(Script.always(new Piece.Text("ok"),
                new Piece.Event("messageStop", "{\"stopReason\":\"end_turn\"}"), new Piece.Hang()), patience)) {
            Answered answered = answered(rig);
            assertThat(answered.blocks()).containsExactly(new Block.Text("ok"));
            assertThat(answered.usage()).isEqualTo(Usage.NONE);
        }
    }

    /** [assistant §12, 15] */
    @Test
    void aSinkThatThrowsFailsTheTurnAndClosesTheConnection() throws InterruptedException {
        try (var rig = new ModelRig(Script.always(new Piece.Endless(Duration.ofMillis(2))))) {
            ModelOutcome outcome = rig.model.converse(ModelRig.request(ModelRig.HAIKU, List.of(Message.user("hi"))),
                    new Model.Sink() {
                        @Override
                        public void text(String delta) {
                            throw new IllegalStateException("broken screen");
                        }

                        @Override
                        public void toolBegun(String toolUseId, String name) {}
                    }, new Stop());
            assertThat(outcome).isInstanceOfSatisfying(Broken.class,
                    b -> assertThat(b.problem().kind()).isEqualTo(Kind.BUG));
            assertThat(rig.server.nextGone()).isPositive();
        }
    }

    @Test
    void stopClosesTheConnectionAndNothingIsShownAfterwards() throws InterruptedException {
        try (var rig = new ModelRig(Script.always(new Piece.Endless(Duration.ofMillis(2))))) {
            var stop = new Stop();
            ModelOutcome outcome = rig.model.converse(ModelRig.request(ModelRig.HAIKU, List.of(Message.user("hi"))),
                    new Model.Sink() {
                        @Override
                        public void text(String delta) {
                            shown.text(delta);
                            if (shown.texts.size() == 5) {
                                stop.now();
                            }
                        }

                        @Override
                        public void toolBegun(String toolUseId, String name) {}
                    }, stop);
            assertThat(outcome).isEqualTo(new ModelOutcome.Stopped("and and and and and "));
            assertThat(rig.server.nextGone()).isPositive();
            assertThat(shown.texts).hasSize(5);
        }
    }

    @Test
    void stopWhileNothingComes() throws InterruptedException {
        try (var rig = new ModelRig(Script.always(new Piece.Hang()), Patience.USUAL)) {
            var stop = new Stop();
            var outcome = new AtomicReference<ModelOutcome>();
            var done = new CountDownLatch(1);
            Thread.ofVirtual().start(() -> {
                outcome.set(
                        rig.model.converse(ModelRig.request(ModelRig.HAIKU, List.of(Message.user("hi"))), shown, stop));
                done.countDown();
            });
            while (rig.server.asked().isEmpty()) {
                Thread.sleep(5);
            }
            stop.now();
            done.await();
            assertThat(outcome.get()).isEqualTo(new ModelOutcome.Stopped(""));
        }
    }

    @Test
    void stoppedBeforeItBeganNothingIsSent() {
        try (var rig = new ModelRig(Script.always(new Piece.Hang()))) {
            var stop = new Stop();
            stop.now();
            assertThat(rig.model.converse(ModelRig.request(ModelRig.HAIKU, List.of(Message.user("hi"))), shown, stop))
                    .isEqualTo(new ModelOutcome.Stopped(""));
            assertThat(rig.server.asked()).isEmpty();
        }
    }

    @Test
    void nobodyListens() {
        try (var clients = ModelRig.clients(URI.create("http://127.0.0.1:1"))) {
            var model = new BedrockModel(clients::bedrock, ModelRig.BACKGROUND, ModelRig.SHORT, Pause.real(),
                    Ids.random(),
                    Optional.empty());
            assertThat(model.converse(ModelRig.request(ModelRig.HAIKU, List.of(Message.user("hi"))), shown, new Stop()))
                    .isInstanceOfSatisfying(Broken.class,
                            b -> assertThat(b.problem().kind()).isEqualTo(Kind.UNAVAILABLE));
        }
    }

    private Answered answered(ModelRig rig) {
        return answered(rig, ModelRig.HAIKU);
    }

    private Answered answered(ModelRig rig, String modelId) {
        ModelOutcome outcome = rig.ask(modelId, shown);
        assertThat(outcome).isInstanceOf(Answered.class);
        return (Answered) outcome;
    }

    private Broken broken(ModelRig rig) {
        ModelOutcome outcome = rig.ask(ModelRig.HAIKU, shown);
        assertThat(outcome).isInstanceOf(Broken.class);
        return (Broken) outcome;
    }
}
