package com.megaticket.console.aws.bedrock;

import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelOutcome.Ended;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelProblem.Kind;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.aws.ModelProblems;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to one call until it has an outcome. Only the model's own word that it ended makes an answer. */
final class Listening {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    private final ModelTarget target;
    private final Call call;
    private final Answer answer;
    private final Patience patience;
    private final long start;
    private long firstEvent;

    /** @param start of the call, in {@link System#nanoTime} */
    Listening(ModelTarget target, Call call, Answer answer, Patience patience, long start) {
        this.target = target;
        this.call = call;
        this.answer = answer;
        this.patience = patience;
        this.start = start;
    }

    ModelOutcome outcome(int attempt) throws InterruptedException {
        long deadline = start + patience.first().toNanos();
        while (true) {
            switch (call.next(Duration.ofNanos(deadline - System.nanoTime()))) {
                case Call.Signal.Began _ when answer.isShown() -> {
                    return broken(Kind.STREAM_ERROR, "the stream began again after some of it was shown");
                }
                case Call.Signal.Began _ -> answer.begin();
                case Call.Signal.Event(var event) -> {
                    if (firstEvent == 0) {
                        firstEvent = System.nanoTime();
                    }
                    answer.take(event);
                    Duration more = answer.stopReason().isPresent() ? patience.tail() : patience.between();
                    deadline = System.nanoTime() + more.toNanos();
                }
                case Call.Signal.Stopped _ -> {
                    return new ModelOutcome.Stopped(answer.shown());
                }
                case Call.Signal.Failed(var cause) -> {
                    return answer.stopReason().isPresent()
                            ? ended(attempt)
                            : broken(ModelProblems.of(target, firstEvent != 0, cause, call.requestId()));
                }
                case Call.Signal.Over _ -> {
                    return answer.stopReason().isPresent()
                            ? ended(attempt)
                            : broken(Kind.TRUNCATED, "the stream ended without the model saying so");
                }
                case null -> {
                    return answer.stopReason().isPresent() ? ended(attempt) : silent();
                }
            }
        }
    }

    private ModelOutcome silent() {
        return firstEvent == 0
                ? broken(Kind.NO_FIRST_EVENT, "no event in " + patience.first())
                : broken(Kind.SILENT, "no further event in " + patience.between());
    }

    private ModelOutcome broken(Kind kind, String detail) {
        return broken(ModelProblems.of(target, kind, detail, call.requestId()));
    }

    private ModelOutcome broken(ModelProblem problem) {
        return new ModelOutcome.Broken(problem, answer.shown());
    }

    private ModelOutcome ended(int attempt) {
        String reason = answer.stopReason().orElseThrow();
        return switch (reason) {
            case "malformed_model_output", "malformed_tool_use" -> broken(Kind.MALFORMED_OUTPUT, reason);
            case "model_context_window_exceeded" -> broken(Kind.CONTEXT_FULL, reason);
            default -> answered(answer.callsTools() ? Ended.TOOLS : ended(reason), attempt);
        };
    }

    /** Servers between us and the model are known to mix these up: whether there is a call decides, not the word. */
    private static Ended ended(String reason) {
        return switch (reason) {
            case "end_turn", "stop_sequence", "tool_use" -> Ended.TURN;
            case "max_tokens" -> Ended.MAX_TOKENS;
            case "guardrail_intervened", "content_filtered" -> Ended.CUT;
            default -> {
                LOG.warn("unknown reason to end: {}", reason);
                yield Ended.CUT;
            }
        };
    }

    private ModelOutcome answered(Ended ended, int attempt) {
        var timing = new ModelOutcome.Timing(
                Duration.ofNanos(firstEvent - start), Duration.ofNanos(System.nanoTime() - start), attempt,
                call.requestId());
        return new ModelOutcome.Answered(answer.blocks(), ended, answer.usage(), timing, answer.unreadable());
    }
}
