package com.megaticket.console.assistant.tool;

import com.megaticket.console.assistant.SeatLine;
import java.time.Instant;
import java.util.List;

/** What the registry answers to one call. Never an exception, never an empty success. */
public sealed interface ToolAnswer {
    /** @param asOf when it was read (service time) */
    record Ok(Results result, Instant asOf) implements ToolAnswer {}

    /**
     * @param facts what the text needs, by code: INVALID_INPUT what is wrong, LIMIT the limit, NO_ADJACENT free seats that fit and
     *        the most side by side, NOT_FOUND the names there are, UNKNOWN_ID the ids, PRICE_CHANGED the new total in won, SHOW_CLOSED
     *        {@code PAST} or {@code CANCELLED}
     * @param seats the seats in question
     */
    record Refused(ErrorCode code, List<String> facts, List<SeatLine> seats) implements ToolAnswer {
        public Refused {
            facts = List.copyOf(facts);
            seats = List.copyOf(seats);
        }

        public Refused(ErrorCode code, List<String> facts) {
            this(code, facts, List.of());
        }

        public Refused(ErrorCode code) {
            this(code, List.of(), List.of());
        }
    }

    /** A write: nothing has happened, a person is asked. */
    record Pending(Proposal proposal) implements ToolAnswer {}
}
