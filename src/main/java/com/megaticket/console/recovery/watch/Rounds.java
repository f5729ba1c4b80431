package com.megaticket.console.recovery.watch;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.shared.Failure;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whose turn it is. One question of a kind at a time; a source that asks for patience gets it. Not for two threads at once. */
final class Rounds {
    /** At most so many times slower. */
    private static final int MOST_PATIENCE = 8;

    private final Pace pace;
    private final Map<Key<?>, Moment> lastAsked = new HashMap<>();
    private final Map<Key<?>, Integer> patience = new HashMap<>();
    private final Set<Key<?>> underWay = new HashSet<>();

    Rounds(Pace pace) {
        this.pace = pace;
    }

    boolean due(Key<?> key, Tempo tempo, Moment now) {
        Moment last = lastAsked.get(key);
        return !underWay.contains(key) && (last == null || last.age(now).compareTo(every(key, tempo)) >= 0);
    }

    void asked(Key<?> key, Moment now) {
        lastAsked.put(key, now);
        underWay.add(key);
    }

    void answered(Key<?> key) {
        underWay.remove(key);
        patience.remove(key);
    }

    void failed(Key<?> key, Failure why) {
        underWay.remove(key);
        if (why instanceof Failure.Throttled) {
            patience.merge(key, 2, (now, _) -> Math.min(MOST_PATIENCE, now * 2));
        } else {
            patience.remove(key);
        }
    }

    /** All at once, now. */
    void hurry() {
        lastAsked.clear();
    }

    Duration every(Key<?> key, Tempo tempo) {
        return pace.every(key.source(), tempo).multipliedBy(patience.getOrDefault(key, 1));
    }
}
