package com.megaticket.console.recovery.alarm;

import com.megaticket.console.recovery.outlook.Alive;
import com.megaticket.console.recovery.outlook.Assessment;
import com.megaticket.console.recovery.outlook.Indication;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Serving;
import com.megaticket.console.recovery.outlook.Sight;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Testimony;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.signal.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which alarms an assessment asks for. */
public final class Calls {
    private static final Set<Why> BLINDNESS = Set.of(Why.REFUSED, Why.THROTTLED, Why.UNREADABLE, Why.MISCONFIGURED,
            Why.TOO_OLD, Why.UNREACHABLE);

    private Calls() {}

    public static List<Call> of(Assessment found, Sight sight) {
        var calls = new ArrayList<Call>();
        if (found.serving() instanceof Serving.Both both) {
            calls.add(new Call(AlarmKind.SPLIT_BRAIN, Subject.of(Key.writes(found.region())), Level.CRITICAL,
                    both.evidence().getFirst()));
        }
        var votes = found.testimonies().stream().map(Testimony::vote).toList();
        if (Alive.of(votes) == Alive.DOWN) {
            calls.add(new Call(AlarmKind.REGION_DOWN, Subject.of(Key.store(found.region())), Level.CRITICAL,
                    found.judgement().because().getFirst()));
        }
        if (Assessment.usEast1Dark(sight)) {
            calls.add(new Call(AlarmKind.US_EAST_1_DARK, Subject.of(Key.health()), Level.UNKNOWN,
                    Reason.of(Why.US_EAST_1_DARK)));
        }
        found.indications().stream().filter(i -> i.level().abnormal())
                .forEach(i -> kind(i, sight).map(k -> new Call(k, i.subject(), i.level(), i.reason()))
                        .ifPresent(calls::add));
        return calls;
    }

    private static Optional<AlarmKind> kind(Indication line, Sight sight) {
        Why why = line.reason().why();
        if (why == Why.NOT_YET) {
            return Optional.empty();
        }
        boolean blind = BLINDNESS.contains(why);
        return Optional.of(switch (line.subject().key().source()) {
            case LAG -> why == Why.WRITES_WITHOUT_LAG
                    ? AlarmKind.REPLICATION_SILENT
                    : blind || why == Why.NO_POINTS ? AlarmKind.SIGHT_LOST : AlarmKind.REPLICATION_LATE;
            case CANARY -> blind ? AlarmKind.SIGHT_LOST : canary(line, sight);
            case STORE -> why == Why.ANSWERS_SLOWLY
                    ? AlarmKind.TABLES_SLOW
                    : why == Why.UNREACHABLE ? AlarmKind.TABLES_UNREACHABLE : AlarmKind.SIGHT_LOST;
            case PROBE -> why == Why.REDIRECTS || why == Why.SPEAKS_FOR ? AlarmKind.REDIRECTED : AlarmKind.PROBE_FAILED;
            case HEALTH -> why == Why.CHECK_UNHEALTHY || why == Why.CHECK_NEAR_LINE
                    ? AlarmKind.CHECK_UNHEALTHY
                    : blind || why == Why.NO_POINTS ? AlarmKind.SIGHT_LOST : AlarmKind.CHECK_BLIND;
            case CHECKERS -> blind ? AlarmKind.SIGHT_LOST : AlarmKind.CHECK_UNHEALTHY;
            case ZONE -> blind || why == Why.ZONE_SILENT ? AlarmKind.SIGHT_LOST : AlarmKind.ZONE_DIFFERS;
            case RECORDS -> blind ? AlarmKind.SIGHT_LOST : AlarmKind.RECORDS_INCOMPLETE;
            case REPLICAS -> blind
                    ? AlarmKind.SIGHT_LOST
                    : why == Why.REPLICA_FUSE ? AlarmKind.REPLICA_FUSE : AlarmKind.REPLICA_LOST;
            case ALARMS -> why == Why.ALARM_ON ? AlarmKind.CLOUD_ALARM : AlarmKind.SIGHT_LOST;
            case MODELS -> AlarmKind.MODELS_UNREACHABLE;
            case WRITES, BOOKINGS -> AlarmKind.SIGHT_LOST;
        });
    }

    private static AlarmKind canary(Indication line, Sight sight) {
        boolean stalled = line.reason().parts().getFirst() instanceof Reason.Part.Time(var open)
                && line.reason().why() == Why.CANARY_OPEN && open.compareTo(sight.rules().stalled()) >= 0;
        return stalled ? AlarmKind.REPLICATION_STALLED : AlarmKind.REPLICATION_LATE;
    }
}
