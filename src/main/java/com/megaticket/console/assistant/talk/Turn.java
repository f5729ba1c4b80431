package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.Usage;
import com.megaticket.console.assistant.tool.Caller;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolCall;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.assistant.tool.ToolSession;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One turn as its responder sees it: calls go to the registry, everything is told as events. */
final class Turn implements TurnSink {
    /** Reads have shorter limits of their own; this is for what has none. */
    static final Duration READ_LIMIT = Duration.ofSeconds(20);

    private final int number;
    private final Caller caller;
    private final Stop stop;
    private final TalkParts parts;
    private final Talk talk;
    private final ToolSession session;
    private volatile boolean shown;

    Turn(int number, Caller caller, Stop stop, TalkParts parts, Talk talk) {
        this.number = number;
        this.caller = caller;
        this.stop = stop;
        this.parts = parts;
        this.talk = talk;
        session = talk.session();
    }

    /** Whether anything of the answer can be seen, so that nobody else may begin it anew. */
    boolean isShown() {
        return shown;
    }

    @Override
    public void text(String delta) {
        if (!delta.isEmpty() && !stop.isWanted()) {
            shown = true;
            talk.tell(new TalkEvent.Text(number, delta));
        }
    }

    @Override
    public void restart() {
        talk.tell(new TalkEvent.Restarted(number));
    }

    @Override
    public void toolBegun(String callId, String name) {
        shown = true;
        talk.tell(new TalkEvent.ToolBegun(number, callId, name));
    }

    @Override
    public ToolAnswer call(ToolCall call) {
        return calls(List.of(call)).getFirst();
    }

    @Override
    public List<ToolAnswer> calls(List<ToolCall> calls) {
        shown = true;
        // All looks first: a card that opens while others still run could be answered before its turn knows of it.
        List<ToolAnswer> looked = calls.stream().filter(c -> !writes(c)).map(this::look).toList().stream()
                .map(CompletableFuture::join).toList();
        var answers = new ArrayList<ToolAnswer>();
        int at = 0;
        for (ToolCall call : calls) {
            answers.add(writes(call) ? propose(call) : looked.get(at++));
        }
        return answers;
    }

    private static boolean writes(ToolCall call) {
        return ToolName.of(call.name()).filter(n -> n.effect().writes()).isPresent();
    }

    /** Runs beside others, and is left behind when a person stops the turn. */
    private CompletableFuture<ToolAnswer> look(ToolCall call) {
        Instant begun = begin(call);
        if (stop.isWanted()) {
            return CompletableFuture.completedFuture(ended(call, new ToolAnswer.Refused(ErrorCode.STOPPED), begun));
        }
        var answer = new CompletableFuture<ToolAnswer>();
        Background.Running running = parts.background().run("tool " + call.name(), READ_LIMIT,
                () -> parts.registry().ask(session, caller, call), new Background.Done<ToolAnswer>() {
                    @Override
                    public void value(ToolAnswer value) {
                        answer.complete(value);
                    }

                    @Override
                    public void failed(Failure failure) {
                        answer.complete(new ToolAnswer.Refused(ErrorCode.SERVICE_UNAVAILABLE));
                    }
                });
        stop.then(() -> {
            running.cancel();
            answer.complete(new ToolAnswer.Refused(ErrorCode.STOPPED));
        });
        return answer.thenApply(a -> ended(call, a, begun));
    }

    /** Changes nothing yet: a card is made. */
    private ToolAnswer propose(ToolCall call) {
        Instant begun = begin(call);
        ToolAnswer answer = stop.isWanted()
                ? new ToolAnswer.Refused(ErrorCode.STOPPED)
                : parts.registry().ask(session, caller, call);
        if (stop.isWanted() && answer instanceof ToolAnswer.Pending(Proposal made)) {
            session.approvals().deny(made.id());
            answer = new ToolAnswer.Refused(ErrorCode.STOPPED);
        }
        ended(call, answer, begun);
        if (answer instanceof ToolAnswer.Pending pending) {
            talk.asked(number, call.id(), pending.proposal());
        }
        return answer;
    }

    private Instant begin(ToolCall call) {
        talk.tell(new TalkEvent.ToolRuns(number, call.id(), call.name(), parts.redact().apply(call.json())));
        return parts.clock().get();
    }

    private ToolAnswer ended(ToolCall call, ToolAnswer answer, Instant begun) {
        talk.tell(new TalkEvent.ToolEnded(number, call.id(), answer,
                parts.redact().apply(parts.answers().json(answer)), Duration.between(begun, parts.clock().get())));
        return answer;
    }

    @Override
    public void quickReplies(List<QuickReply> replies) {
        talk.tell(new TalkEvent.Offered(number, replies));
    }

    @Override
    public void doubted(List<String> words) {
        talk.tell(new TalkEvent.Doubted(number, words));
    }

    @Override
    public void used(ModelTarget target, Usage usage, ModelOutcome.Timing timing) {
        talk.tell(new TalkEvent.Used(number, target, usage, timing));
    }
}
