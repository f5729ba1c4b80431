package com.megaticket.console.shared;

import java.time.Instant;
import java.util.Optional;

/** A value a screen shows, together with how far it can be trusted. Views switch over it without a default branch. */
public sealed interface Loadable<T> {
    record Loading<T>() implements Loadable<T> {}

    record Ready<T>(T value, Instant asOf) implements Loadable<T> {}

    /** The last good value, which can no longer be refreshed: shown with its age, never as current. */
    record Stale<T>(T value, Instant asOf, Failure failure) implements Loadable<T> {}

    record Failed<T>(Failure failure) implements Loadable<T> {}

    /** The value to draw, current or stale. */
    default Optional<T> shown() {
        return switch (this) {
            case Loading<T> _,Failed<T> _ -> Optional.empty();
            case Ready<T> r -> Optional.of(r.value());
            case Stale<T> s -> Optional.of(s.value());
        };
    }

    /** What is shown after a refresh failed: the old value as stale, or the failure alone. */
    default Loadable<T> failedWith(Failure failure) {
        return switch (this) {
            case Loading<T> _,Failed<T> _ -> new Failed<>(failure);
            case Ready<T> r -> new Stale<>(r.value(), r.asOf(), failure);
            case Stale<T> s -> new Stale<>(s.value(), s.asOf(), failure);
        };
    }
}
