package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.tool.Results;
import java.time.Instant;

/** What the clerk did at the counter with a hold of this conversation, by mouse or key. */
public sealed interface DeskNews {
    String holdingId();

    /** It lasts longer now: the card's countdown follows. */
    record Prolonged(String holdingId, Instant until) implements DeskNews {}

    record Sold(String holdingId, Results.Reserved as) implements DeskNews {}

    /** Given back, or lost to somebody else. */
    record Gone(String holdingId) implements DeskNews {}
}
