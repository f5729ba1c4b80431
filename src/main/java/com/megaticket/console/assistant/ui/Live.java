package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.talk.TalkEvent.CardState;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.Results;
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
     */
    record Approval(Proposal proposal, CardState state, Instant since) implements Live {
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
