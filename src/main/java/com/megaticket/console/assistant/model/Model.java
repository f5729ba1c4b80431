package com.megaticket.console.assistant.model;

import com.megaticket.console.assistant.Stop;

/** Port: one call of a language model that streams its answer. */
public interface Model {
    /**
     * Asks and waits for the end of the answer. Never throws for what a service, a network or a model can do. A call is repeated by
     * itself only while nothing of it has been shown.
     *
     * @param sink called in order, on the caller's thread, never after this method returned; should it throw, the turn fails
     * @param stop ends the call at once and closes its connection
     */
    ModelOutcome converse(ModelRequest request, Sink sink, Stop stop);

    /** What can be shown while the answer comes. Must not block. */
    interface Sink {
        void text(String delta);

        /** The model began to write a call of this tool. */
        void toolBegun(String toolUseId, String name);
    }
}
