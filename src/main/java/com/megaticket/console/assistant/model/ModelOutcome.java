package com.megaticket.console.assistant.model;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** How a call ended: exactly one of these. */
public sealed interface ModelOutcome {
    /**
     * The model said that it ended.
     *
     * @param blocks text and tool uses in order, without blank text; a call of a tool always has an object as input
     * @param unreadable ids of the calls whose input was none, or was cut off: {@code {}} stands in its place, and they must be
     *     answered with an error instead of being run
     */
    record Answered(List<Message.Block> blocks, Ended ended, Usage usage, Timing timing, Set<String> unreadable)
            implements
                ModelOutcome {
        public Answered {
            blocks = List.copyOf(blocks);
            unreadable = Set.copyOf(unreadable);
        }

        /** Every input could be read. */
        public Answered(List<Message.Block> blocks, Ended ended, Usage usage, Timing timing) {
            this(blocks, ended, usage, timing, Set.of());
        }
    }

    /** @param partial text already shown, to be marked as cut off; empty = nothing was shown */
    record Broken(ModelProblem problem, String partial) implements ModelOutcome {}

    record Stopped(String partial) implements ModelOutcome {}

    enum Ended {
        TURN, TOOLS, MAX_TOKENS,
        /** Guardrail, filter, or a reason this program does not know: the text stands, with a word on it. */
        CUT
    }

    /**
     * @param attempts calls it took
     * @param firstEvent from the start of the last attempt
     */
    record Timing(Duration firstEvent, Duration whole, int attempts, String requestId) {}
}
