package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.Usage;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.ToolAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happens in a conversation, in order. What a person said, arguments and results are already redacted; a model's own words are not, and are masked where they are kept. */
public sealed interface TalkEvent {
    /** The turn it belongs to, from 1. */
    int turn();

    record Said(int turn, String text, Instant at) implements TalkEvent {}

    /** @param target absent for the guided mode */
    record Began(int turn, Tier tier, Optional<ModelTarget> target) implements TalkEvent {}

    record Text(int turn, String delta) implements TalkEvent {}

    /** The text of this turn so far does not count. */
    record Restarted(int turn) implements TalkEvent {}

    record ToolBegun(int turn, String callId, String name) implements TalkEvent {}

    record ToolRuns(int turn, String callId, String name, String arguments) implements TalkEvent {}

    /** @param result JSON as the model gets it, redacted */
    record ToolEnded(int turn, String callId, ToolAnswer answer, String result, Duration took) implements TalkEvent {}

    record Asked(int turn, String callId, Proposal proposal) implements TalkEvent {}

    record CardChanged(int turn, String proposalId, CardState state) implements TalkEvent {}

    record Offered(int turn, List<QuickReply> replies) implements TalkEvent {
        public Offered {
            replies = List.copyOf(replies);
        }
    }

    record Used(int turn, ModelTarget target, Usage usage, ModelOutcome.Timing timing) implements TalkEvent {}

    record Ended(int turn, TurnEnd end, Instant at) implements TalkEvent {}

    /**
     * Words of a model's answer (prices, times, seat numbers) that no tool of this conversation returned: shown as not verified.
     */
    record Doubted(int turn, List<String> words) implements TalkEvent {
        public Doubted {
            words = List.copyOf(words);
        }
    }

    /** Something was done or found out at the counter. */
    record AtDesk(int turn, DeskNews news) implements TalkEvent {}

    /** Who will answer from now on has changed. */
    record Switched(int turn, Tier from, Tier to, ModelProblem why) implements TalkEvent {}

    /** Where a card stands. */
    sealed interface CardState {
        record Open() implements CardState {}

        record Running() implements CardState {}

        /** Done, refused, denied, run out, or not known: the answer says which. */
        record Settled(ToolAnswer answer) implements CardState {}
    }
}
