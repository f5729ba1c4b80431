package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.recovery.watch.Watchroom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A watch that tells what the test says, and writes down what it is asked. */
final class FakeWatchroom implements Watchroom {
    final FakeHistory history = new FakeHistory();
    final List<String> asked = new ArrayList<>();
    private final List<Consumer<Outlook>> listeners = new ArrayList<>();
    private @Nullable Outlook newest;

    void tell(Outlook outlook) {
        newest = outlook;
        listeners.forEach(l -> l.accept(outlook));
    }

    int followers() {
        return listeners.size();
    }

    @Override
    public Following follow(Consumer<Outlook> listener) {
        listeners.add(listener);
        if (newest != null) {
            listener.accept(newest);
        }
        return () -> listeners.remove(listener);
    }

    @Override
    public void acknowledgeVerdict(String who, String note) {
        asked.add("verdict by " + who + ": " + note);
    }

    @Override
    public void acknowledge(String alarmId, String who, String note) {
        asked.add("acknowledge " + alarmId + " by " + who + ": " + note);
    }

    @Override
    public void acknowledgeAll(String who, String note) {
        asked.add("acknowledge all by " + who + ": " + note);
    }

    @Override
    public void shelve(String alarmId, Duration time, String who, String note) {
        asked.add("shelve " + alarmId + " for " + time + " by " + who + ": " + note);
    }

    @Override
    public void unshelve(String alarmId, String who) {
        asked.add("unshelve " + alarmId + " by " + who);
    }

    @Override
    public void canary(boolean on) {
        asked.add("canary " + on);
    }

    @Override
    public void lookNow() {
        asked.add("look");
    }

    @Override
    public FakeHistory history() {
        return history;
    }
}
