package com.megaticket.console.assistant;

import java.util.ArrayList;
import java.util.List;

/** A person's wish to stop one turn. Set once, never taken back. Safe on any thread. */
public final class Stop {
    private final List<Runnable> actions = new ArrayList<>();
    private boolean wanted;

    public synchronized boolean isWanted() {
        return wanted;
    }

    /** Runs the action when stopping is wished for: at once if it already is. On the caller's thread of {@link #now}. */
    public void then(Runnable action) {
        synchronized (this) {
            if (!wanted) {
                actions.add(action);
                return;
            }
        }
        action.run();
    }

    public void now() {
        List<Runnable> due;
        synchronized (this) {
            if (wanted) {
                return;
            }
            wanted = true;
            due = List.copyOf(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }
}
