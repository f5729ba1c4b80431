package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.alarm.Horn;

/** Port: reaches a person who does not look at the window. */
public interface AlarmBell {
    /** What they want. FX thread. */
    Wanted wanted();

    record Wanted(boolean sound, boolean notices) {}

    /** Whether a window of the console has the keyboard. FX thread. */
    boolean inFront();

    /** Does not wait. Any thread. */
    void ring(Horn.Tone tone);

    /**
     * Shows a notice of the system's own. Blocking, a few seconds at most; never on the FX thread.
     *
     * @return whether this computer took it
     */
    boolean show(String title, String text);
}
