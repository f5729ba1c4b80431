package seeded.shared;

import java.time.Clock;
import java.time.Instant;

/** Near miss: an injected clock. */
class Clocks {
    Instant now(Clock clock) {
        return clock.instant();
    }

    Thread worker(Runnable work) {
        return new Thread(work);
    }

    Failure late() {
        return new Failure.TimedOut("");
    }
}
