package com.megaticket.console.selling.ui;

/** Makes a hold that is running out heard, as far as the person at the window wants it. FX thread; returns at once. */
public interface HoldBell {
    /** @param words what to say aloud, in the window's language */
    void ring(Ring ring, String words);

    enum Ring {
        RUNNING_OUT, RUN_OUT
    }
}
