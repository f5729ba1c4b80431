package com.megaticket.console.recovery.watch;

import com.megaticket.console.recovery.SeenWorld;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Source;
import java.util.function.Predicate;

/** Calls of AWS APIs a minute while all is calm: the default live schedule, every source configured, the probe off. */
public final class CalmCalls {
    private CalmCalls() {}

    public static double all() {
        return calls(_ -> true);
    }

    public static double route53() {
        return calls(Tariff::route53);
    }

    private static double calls(Predicate<Source> of) {
        return Key.all(SeenWorld.PAIR).stream().map(Key::source).filter(s -> s != Source.CANARY).filter(of)
                .mapToDouble(s -> 60.0 * Tariff.calls(s) / Pace.LIVE.every(s, Tempo.CALM).toSeconds()).sum();
    }
}
