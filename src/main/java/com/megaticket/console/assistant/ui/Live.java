package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.talk.TalkEvent.CardState;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolName;
import java.time.Instant;
import java.util.List;

/** What waits for a hand, with a clock running. */
public sealed interface Live {
    /** When its time is over (service time). */
    Instant until();

    List<SeatLine> seats();

    /**
     * A proposal.
     *
     * @param since when it came into sight
     * @param newest nothing was said since
     */
    record Approval(Proposal proposal, CardState state, Instant since, boolean newest) implements Live {
        /** By which key it is approved: a bare Enter only where the eye is. */
        Key key() {
            return newest ? Key.of(proposal.tool()) : Key.ALT_ENTER;
        }

        @Override
        public Instant until() {
            return proposal.card().endsAt().filter(end -> end.isBefore(proposal.expiresAt()))
                    .orElse(proposal.expiresAt());
        }

        @Override
        public List<SeatLine> seats() {
            return proposal.card().seats();
        }

        /** It can be approved: a hold that ran out meanwhile can still be sold while nobody took the seats. */
        boolean isOpen(Instant now) {
            return state instanceof CardState.Open && proposal.expiresAt().isAfter(now);
        }
    }

    enum Key {
        ENTER("Enter"), ALT_ENTER("Alt+Enter");

        private final String text;

        Key(String text) {
            this.text = text;
        }

        /** A bare Enter only for what can be taken back. */
        static Key of(ToolName tool) {
            return switch (tool.effect()) {
                case HOLD, RELEASE -> ENTER;
                case COMMIT, CANCEL, READ -> ALT_ENTER;
            };
        }

        /** As it stands on the key, in every language. */
        String text() {
            return text;
        }
    }

    /** A hold of this conversation. {@code asked}: a button was pressed and its answer has not come. */
    record Hold(Results.Held held, boolean asked) implements Live {
        @Override
        public Instant until() {
            return held.expiresAt();
        }

        @Override
        public List<SeatLine> seats() {
            return held.seats();
        }
    }
}
