package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.Stop;

/** Who answers a turn: a model, or the guided mode. Blocking, one turn at a time. */
public interface Responder {
    /** Answers what a person said. Everything goes through the sink; ends when the turn is over. */
    TurnEnd answer(String said, TurnSink sink, Stop stop);

    /**
     * Tells what became of a card after its turn, so that the next answer knows. No answer is expected.
     *
     * @param settled the card with the outcome
     */
    void told(CardNews settled);

    /** Tells what was done or found out at the counter, of this conversation. */
    default void atDesk(DeskNews news) {}

    /** Takes the last turn back, as if it had not been said; what it changed in the world stays changed. */
    default void forgetLast() {}

    /** Forgets everything: another conversation begins. */
    default void begin() {}
}
