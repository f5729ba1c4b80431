package com.megaticket.console.recovery.watch;

import com.megaticket.console.recovery.alarm.AlarmList;
import com.megaticket.console.recovery.record.History;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The watch as a screen drives it. Nothing here waits, except {@link #history}; any thread.
 *
 * <p>{@code who} is the person's name or identity, as kept in the journal.
 */
public interface Watchroom {
    /** The newest, and every newer one from any thread, until the answer is closed. */
    Following follow(Consumer<Outlook> listener);

    /** Until it is closed; closing again changes nothing. */
    interface Following extends AutoCloseable {
        @Override
        void close();
    }

    /** The verdict was seen: it may follow the signals again. */
    void acknowledgeVerdict(String who, String note);

    void acknowledge(String alarmId, String who, String note);

    /** Every open one, as in {@link AlarmList#open}. */
    void acknowledgeAll(String who, String note);

    /** @param time one minute to 24 hours; then it comes back by itself */
    void shelve(String alarmId, Duration time, String who, String note);

    void unshelve(String alarmId, String who);

    /** Our own probe writes a row now and then: off by default in live mode. */
    void canary(boolean on);

    /** Asks every source now. */
    void lookNow();

    /** What was recorded. Reading it blocks. */
    History history();
}
