package com.megaticket.console.shared;

import java.time.Duration;

/** Waiting, injected so that tests and simulations own the time. */
public interface Pause {
    /** Blocks the caller. Never on the FX thread. @throws Fault when the waiting thread is interrupted (work cancelled) */
    void sleep(Duration time);

    static Pause real() {
        return time -> {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Fault(new Failure.TimedOut("cancelled while waiting", ""), e);
            }
        };
    }
}
