package com.megaticket.console.assistant.talk;

import com.megaticket.console.shared.Money;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One conversation as its window drives it. Every call returns at once, on any thread; what comes of it is told as events. Approving,
 * confirming and releasing are a person's acts: nothing else may reach them.
 */
public interface Conversation {
    /** Calls the listener with every event from now on, in order, on a worker's thread. */
    void listen(Consumer<TalkEvent> listener);

    /** @return false when blank, or while a turn is under way */
    boolean say(String text);

    /** Asks the last message again: only after a turn that failed or was stopped. */
    boolean again();

    /** Puts another message in place of the last one; its answer is forgotten, what it changed stays changed. */
    boolean edit(String text);

    /** Ends the turn under way, wherever it is. A write that is being executed is awaited and its outcome told. */
    void stop();

    /** Lets exactly this proposal happen, once. */
    void approve(String proposalId);

    void deny(String proposalId);

    /**
     * Sells a hold of this conversation: the button on the card of a hold is its own approval, of what stood on it.
     *
     * @param shown the total on the button; where it is another by now, a card asks instead
     */
    void confirm(String holdingId, Money shown);

    /** Gives a hold of this conversation back. */
    void release(String holdingId);

    /** The clerk did something with a hold at the counter, or something was found out there. */
    void atDesk(DeskNews news);

    /** Whom is booked for from now on; another customer begins a new conversation. An approved write runs on, and its end is told there. */
    void customer(Optional<String> login);

    /** Forgets everything and begins anew, as with another customer; what is held stays held until it runs out. */
    void restart();
}
