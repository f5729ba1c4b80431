package com.megaticket.console.app;

import com.megaticket.console.failover.room.Surroundings;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.shared.Moment;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** What the dashboard says, in the words of those who move the sale. Any thread. */
final class WatchedSurroundings {
    private final Supplier<Moment> clock;
    private volatile Surroundings now = Surroundings.UNKNOWN;

    WatchedSurroundings(Supplier<Moment> clock) {
        this.clock = clock;
    }

    void take(Outlook outlook) {
        Verdict verdict = outlook.verdict();
        Instant since = clock.get().wall().minus(verdict.since().age(clock.get()));
        now = new Surroundings(Optional.of(advice(verdict.call())), Optional.of(since), blockers(outlook.standby()),
                new Surroundings.Loss(outlook.loss().behind(), outlook.loss().growing(), outlook.loss().bookings()),
                outlook.self().injected());
    }

    Surroundings now() {
        return now;
    }

    private static Surroundings.Advice advice(Verdict.Call call) {
        return switch (call) {
            case STAY -> Surroundings.Advice.STAY;
            case PREPARE -> Surroundings.Advice.PREPARE;
            case GO -> Surroundings.Advice.GO;
            case DO_NOT_GO -> Surroundings.Advice.DO_NOT_GO;
        };
    }

    private static OptionalInt blockers(Standby standby) {
        return switch (standby) {
            case Standby.Able _ -> OptionalInt.of(0);
            case Standby.Blocked blocked -> OptionalInt.of(blocked.blockers());
            case Standby.Unknown _ -> OptionalInt.empty();
        };
    }
}
