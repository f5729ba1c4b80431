package com.megaticket.console.failover.drill;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Keys of texts that hang on enums of the drills. */
public final class DrillKeys {
    /** Those that no exercise waits for. */
    private static final Set<Signal> BARE = EnumSet.of(Signal.BEGUN, Signal.HASTY);

    private DrillKeys() {}

    public static Stream<String> all() {
        return Stream.of(Stream.of(Exercise.values()).flatMap(DrillKeys::exercise),
                Stream.of(Signal.values()).flatMap(DrillKeys::signal),
                Stream.of(Refusal.values()).flatMap(r -> Stream.of(r.key() + ".happened", r.key() + ".todo")))
                .flatMap(keys -> keys);
    }

    private static Stream<String> exercise(Exercise e) {
        Stream<String> all = Stream.of(e.key(), e.key() + ".brief");
        return e.isIncident() ? Stream.concat(all, Stream.of(e.key() + ".lesson")) : all;
    }

    private static Stream<String> signal(Signal s) {
        return BARE.contains(s) ? Stream.of(s.key()) : Stream.of(s.key(), s.key() + ".todo", s.key() + ".end");
    }
}
