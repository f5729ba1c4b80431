package com.megaticket.console.dialogues;

import com.fasterxml.jackson.databind.JsonNode;
import com.megaticket.console.assistant.talk.Chain;
import com.megaticket.console.assistant.talk.TalkParts;

/** Who answers in a dialogue. */
interface Answering extends AutoCloseable {
    Chain chain(TalkParts parts);

    /** The person is about to say this step's words. */
    default void turn(JsonNode step) {}

    /** Whether what answers in this case is against us. */
    default boolean isHostile(Case script) {
        return false;
    }

    @Override
    default void close() {}
}
