package com.megaticket.console.assistant.tool;

/** What a tool does to the world. Only {@link #READ} runs by itself; all others wait for a person. */
public enum Effect {
    READ,
    /** Takes seats for a minute: given back by itself. */
    HOLD,
    /** Gives a hold of this conversation back. */
    RELEASE,
    /** Sells. */
    COMMIT,
    /** Cancels a sale. */
    CANCEL;

    public boolean writes() {
        return this != READ;
    }
}
