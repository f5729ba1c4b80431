package com.megaticket.console.readiness.board;

import com.megaticket.console.readiness.check.CheckId;
import java.util.function.Consumer;

/** Port: the one board of this console, whoever asks it to look. For any thread; blocks only where said. */
public interface Inspection {
    /** As it stands. */
    Sheet sheet();

    /**
     * @param listener told at once and then of every change, in order, one at a time, on any thread. Must not block
     * @return closing it ends that; idempotent
     */
    Following follow(Consumer<Sheet> listener);

    /** Until it is closed. */
    interface Following extends AutoCloseable {
        @Override
        void close();
    }

    /** Looks at everything; nothing if it is being looked at already. */
    void begin();

    /** Looks at one check alone, with reads of its own. One that compares what all have read takes all. Nothing while a run is under way. */
    void again(CheckId id);

    /** Gives up what is under way; what was known before stands. Idempotent. */
    void cancel();

    /**
     * Keeps the last run as the good one although something has changed, and looks again. Nothing where it is not acceptable.
     * Blocking.
     *
     * @throws com.megaticket.console.shared.Fault when the disk does not take it
     */
    void accept();
}
