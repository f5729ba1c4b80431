package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.talk.QuickReply;
import com.megaticket.console.assistant.talk.TurnSink;
import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.ArgumentsJson;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolCall;
import com.megaticket.console.assistant.tool.ToolName;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** One answer: what it says, what it looks up, what it offers to choose from. */
final class Turn {
    private final TurnSink sink;
    private final Stop stop;
    private final Phrases phrases;
    private final Wording wording;
    private final Scene scene;
    private boolean said;

    /** @param ids a fresh call id each time */
    record Scene(Policy policy, LocalDate today, Supplier<String> ids) {}

    Turn(TurnSink sink, Stop stop, Phrases phrases, Wording wording, Scene scene) {
        this.sink = sink;
        this.stop = stop;
        this.phrases = phrases;
        this.wording = wording;
        this.scene = scene;
    }

    Wording words() {
        return wording;
    }

    Tongue tongue() {
        return wording.tongue();
    }

    Policy policy() {
        return scene.policy();
    }

    LocalDate today() {
        return scene.today();
    }

    String text(String key, Object... parts) {
        return phrases.text(tongue(), key, parts);
    }

    /** A line of the answer. */
    void say(String key, Object... parts) {
        line(text(key, parts));
    }

    /** A line already worded. */
    void line(String line) {
        sink.text(said ? "\n" + line : line);
        said = true;
    }

    boolean hasSaid() {
        return said;
    }

    void offer(List<QuickReply> replies) {
        if (!replies.isEmpty()) {
            sink.quickReplies(replies);
        }
    }

    /** Calls a tool and takes whatever it answers. */
    ToolAnswer call(Arguments arguments) {
        if (stop.isWanted()) {
            throw new TurnOver(new ToolAnswer.Refused(ErrorCode.STOPPED));
        }
        return sink
                .call(new ToolCall(scene.ids().get(), ToolName.of(arguments).text(), ArgumentsJson.write(arguments)));
    }

    /** Looks something up that the answer needs. */
    <T extends Results> T look(Arguments arguments, Class<T> kind) {
        return switch (call(arguments)) {
            case ToolAnswer.Ok ok when kind.isInstance(ok.result()) -> kind.cast(ok.result());
            case ToolAnswer.Refused refused -> throw new TurnOver(refused);
            // A read that answers something else than it is for: nothing to go by.
            case ToolAnswer.Ok _,ToolAnswer.Pending _ ->
                throw new TurnOver(new ToolAnswer.Refused(ErrorCode.SERVICE_UNAVAILABLE));
        };
    }

    /** A lookup was refused without which there is nothing more to say in this turn. */
    static final class TurnOver extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient ToolAnswer.Refused why;

        TurnOver(ToolAnswer.Refused why) {
            super(why.code().name(), null, false, false);
            this.why = why;
        }

        ToolAnswer.Refused why() {
            return why;
        }
    }
}
