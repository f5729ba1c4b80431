package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.TalkEvent.CardState;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One thing in the transcript as it stands now: a value, replaced when it changes. {@code key} names it through all changes. */
public sealed interface Entry {
    /** What stands below the last thing: whether somebody is at work. */
    Entry TAIL = new Tail();

    String key();

    int turn();

    record Said(int turn, String text) implements Entry {
        @Override
        public String key() {
            return "said-" + turn;
        }
    }

    /** @param doubted words no tool of the conversation returned */
    record Answer(
            String key, int turn, Answerer by, String text, Flow flow, List<Source> sources, List<String> doubted)
            implements
                Entry {
        public Answer {
            sources = List.copyOf(sources);
            doubted = List.copyOf(doubted);
        }

        Answer now(String newText, Flow newFlow) {
            return new Answer(key, turn, by, newText, newFlow, sources, doubted);
        }

        Answer restingOn(List<Source> readings) {
            return new Answer(key, turn, by, text, flow, readings, doubted);
        }

        Answer doubting(List<String> words) {
            return new Answer(key, turn, by, text, flow, sources, words);
        }
    }

    enum Flow {
        COMING, WHOLE,
        /** The turn ended before it was whole. */
        CUT
    }

    /** A reading an answer rests on. {@code tool} as the registry names it. */
    record Source(String tool, Instant asOf) {}

    /** @param open whether arguments and result are shown */
    record ToolLine(int turn, String callId, String name, Stage stage, String arguments, boolean open)
            implements
                Entry {
        @Override
        public String key() {
            return "tool-" + callId;
        }

        ToolLine at(Stage next) {
            return new ToolLine(turn, callId, name, next, arguments, open);
        }

        ToolLine opened(boolean now) {
            return new ToolLine(turn, callId, name, stage, arguments, now);
        }
    }

    sealed interface Stage {
        /** The model writes the call. */
        record Begun() implements Stage {}

        record Runs() implements Stage {}

        record Ended(ToolAnswer answer, String result, Duration took) implements Stage {}

        /** The turn ended before it ran, or before its answer came. */
        record Dropped() implements Stage {}
    }

    /** @param undone what it sold was cancelled since */
    record CardLine(int turn, Proposal proposal, CardState state, boolean undone) implements Entry {
        /** Of a sale: its reservation id. */
        Optional<String> sold() {
            return state instanceof CardState.Settled(ToolAnswer.Ok(Results.Reserved reserved, var _))
                    ? Optional.of(reserved.reservationId())
                    : Optional.empty();
        }

        CardLine at(CardState now) {
            return new CardLine(turn, proposal, now, undone);
        }

        CardLine cancelled() {
            return new CardLine(turn, proposal, state, true);
        }

        @Override
        public String key() {
            return "card-" + proposal.id();
        }
    }

    /** @param retry whether the last message can be asked again here */
    record Note(String key, int turn, What what, boolean retry) implements Entry {}

    sealed interface What {
        /** @param end never {@link TurnEnd.Done} */
        record Unfinished(TurnEnd end) implements What {}

        record Switched(Tier from, Tier to, ModelProblem why) implements What {}

        /** Done at the counter by mouse or key. */
        record AtDesk(DeskNews news) implements What {}
    }

    record Tail() implements Entry {
        @Override
        public String key() {
            return "tail";
        }

        @Override
        public int turn() {
            return Integer.MAX_VALUE;
        }
    }

    static Optional<Answer> answer(Entry entry) {
        return entry instanceof Answer answer ? Optional.of(answer) : Optional.empty();
    }
}
