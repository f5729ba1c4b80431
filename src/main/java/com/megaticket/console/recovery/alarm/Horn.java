package com.megaticket.console.recovery.alarm;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.outlook.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When alarms that nobody has answered are to be heard: a new one at once, then again at a pace a person can stand, until all are
 * acknowledged or silenced. Not for two threads at once.
 */
public final class Horn {
    /** Between one sound and the next; the last of them goes on. */
    static final List<Duration> PACE = List.of(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2),
            Duration.ofMinutes(5));
    /** In a flood, new ones do not sound faster than this. */
    static final Duration LEAST = Duration.ofSeconds(5);

    private Set<String> calling = Set.of();
    private final Set<String> silenced = new HashSet<>();
    private @Nullable Moment last;
    private Duration wait = Duration.ZERO;
    private int sounded;

    public enum Tone {
        WARNING, CRITICAL
    }

    /** @param open as in {@link AlarmList#open} */
    public Optional<Tone> listen(List<Alarm> open, Moment now) {
        Set<String> before = calling;
        Set<String> all = open.stream().map(Horn::cry).collect(Collectors.toSet());
        silenced.retainAll(all);
        calling = all.stream().filter(c -> !silenced.contains(c)).collect(Collectors.toSet());
        if (calling.isEmpty()) {
            return Optional.empty();
        }
        if (!before.containsAll(calling)) {
            sounded = 0;
            wait = LEAST;
        }
        if (last != null && last.age(now).compareTo(wait) < 0) {
            return Optional.empty();
        }
        last = now;
        wait = PACE.get(Math.min(sounded, PACE.size() - 1));
        sounded++;
        return Optional.of(open.stream().filter(a -> calling.contains(cry(a)))
                .anyMatch(a -> a.worst().compareTo(Level.SILENT) >= 0) ? Tone.CRITICAL : Tone.WARNING);
    }

    /** Quiet until a new alarm comes, or one of these again or graver. */
    public void silence() {
        silenced.addAll(calling);
        calling = Set.of();
    }

    /** Whether it sounds, or will again. */
    public boolean isCalling() {
        return !calling.isEmpty();
    }

    private static String cry(Alarm alarm) {
        return alarm.id() + " " + alarm.times() + " " + alarm.worst();
    }
}
