package com.megaticket.console.recovery.signal;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.shared.Failure;
import java.util.Optional;

/** What is known of one signal. "Nothing came" and "it says nothing is wrong" are never the same. */
public sealed interface Sighting<T> {
    /** Not asked, by choice: switched off or not configured. */
    record Off<T>() implements Sighting<T> {}

    /** Asked, never answered so far. */
    record Awaited<T>() implements Sighting<T> {}

    /** The newest answer. Whether it is still young enough is for the reader to judge. */
    record Seen<T>(T value, Moment at) implements Sighting<T> {}

    /**
     * The newest question was not answered.
     *
     * @param since of the first failure in a row
     * @param last the newest answer before it
     */
    record Blind<T>(Failure why, Moment since, Optional<Seen<T>> last) implements Sighting<T> {}

    /** The newest answer there ever was, however old. */
    default Optional<Seen<T>> last() {
        return switch (this) {
            case Off<T> _,Awaited<T> _ -> Optional.empty();
            case Seen<T> seen -> Optional.of(seen);
            case Blind<T> blind -> blind.last();
        };
    }

    /** After an answer. */
    default Sighting<T> seen(T value, Moment at) {
        return new Seen<>(value, at);
    }

    /** After a failure. */
    default Sighting<T> failed(Failure why, Moment at) {
        return this instanceof Blind<T> blind
                ? new Blind<>(why, blind.since(), blind.last())
                : new Blind<>(why, at, last());
    }
}
