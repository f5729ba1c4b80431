package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import java.time.Instant;

/** What a conversation hears from the counter. */
public sealed interface DeskNews {
    /** What the clerk did there with a hold of this conversation, by mouse or key. */
    sealed interface OfHold extends DeskNews {
        String holdingId();
    }

    /** It lasts longer now: the card's countdown follows. */
    record Prolonged(String holdingId, Instant until) implements OfHold {}

    record Sold(String holdingId, Results.Reserved as) implements OfHold {}

    /** Given back, or lost to somebody else. */
    record Gone(String holdingId) implements OfHold {}

    /**
     * What an approved write came to, after its card had said that nobody knows.
     *
     * @param conversation in which it was approved
     * @param card as it was approved
     * @param answer never unknown, never pending
     */
    record Settled(String conversation, Card card, ToolAnswer answer) implements DeskNews {}

    /** What a write came to that was approved in a conversation before this one: for the person's eyes, no answer rests on it. */
    record Earlier(Card card, ToolAnswer answer) implements DeskNews {}
}
