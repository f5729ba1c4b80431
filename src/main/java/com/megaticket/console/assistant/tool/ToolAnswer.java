package com.megaticket.console.assistant.tool;

import java.time.Instant;
import java.util.List;

/** What the registry answers to one call. Never an exception, never an empty success. */
public sealed interface ToolAnswer {
    /** @param asOf when it was read (service time) */
    record Ok(Results result, Instant asOf) implements ToolAnswer {}

    /** @param facts what the text needs: labels of seats that are gone, the limit, names that do exist */
    record Refused(ErrorCode code, List<String> facts) implements ToolAnswer {
        public Refused {
            facts = List.copyOf(facts);
        }

        public Refused(ErrorCode code) {
            this(code, List.of());
        }
    }

    /** A write: nothing has happened, a person is asked. */
    record Pending(Proposal proposal) implements ToolAnswer {}
}
