package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.alarm.AlarmKind;
import com.megaticket.console.recovery.alarm.AlarmList;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.shared.schema.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Alarm lists of the scenes. */
final class Alarms {
    private static final Alarm.State NEW = new Alarm.State.Unacknowledged();

    private Alarms() {}

    static Alarm alarm(String id, AlarmKind kind, Subject subject, Level level, Reason reason, Instant raised) {
        return new Alarm(id, kind, subject, level, reason, raised, 1, Optional.empty(), NEW);
    }

    static Alarm as(Alarm alarm, Alarm.State state, Optional<Instant> over) {
        return new Alarm(alarm.id(), alarm.kind(), alarm.subject(), alarm.worst(), alarm.reason(), alarm.raised(), 3,
                over, state);
    }

    private static Alarm of(String id, AlarmKind kind, Key<?> key, Level level, Instant raised, Why why) {
        return alarm(id, kind, Subject.of(key), level,
                Reason.of(why, Told.region(Told.SEOUL), Told.count(3), Told.count(3)), raised);
    }

    static AlarmList seoulDown(Instant now) {
        Alarm down = of("a1", AlarmKind.REGION_DOWN, Key.probe(Told.SEOUL), Level.CRITICAL, now.minusSeconds(34),
                Why.DOWN_BY);
        return new AlarmList(List.of(down), List.of(), List.of(),
                List.of(as(of("a2", AlarmKind.TABLES_UNREACHABLE, Key.store(Told.SEOUL), Level.CRITICAL,
                        now.minusSeconds(30), Why.OWN_NETWORK), new Alarm.State.Suppressed("a1"), Optional.empty())),
                Optional.empty());
    }

    static AlarmList stalled(Instant now) {
        var subject = new Subject(Key.lag(Told.THERE), Table.RESERVATIONS.name());
        return new AlarmList(List.of(
                alarm("b1", AlarmKind.REPLICATION_STALLED, Subject.of(Key.canary(Told.THERE)), Level.CRITICAL,
                        Reason.of(Why.CANARY_OPEN, Told.time(258_000)), now.minusSeconds(228)),
                alarm("b2", AlarmKind.REPLICATION_SILENT, subject, Level.SILENT,
                        Reason.of(Why.WRITES_WITHOUT_LAG), now.minusSeconds(190)),
                as(alarm("b3", AlarmKind.TABLES_SLOW, Subject.of(Key.store(Told.TOKYO)), Level.WARNING,
                        Reason.of(Why.ANSWERS_SLOWLY, Told.region(Told.TOKYO), Told.time(1_900)),
                        now.minusSeconds(4_000)), new Alarm.State.Returned(), Optional.of(now.minusSeconds(3_600)))),
                List.of(as(alarm("b4", AlarmKind.CLOUD_ALARM, new Subject(Key.alarms(Told.SEOUL), "MegaTicket-5xx"),
                        Level.CRITICAL, Reason.of(Why.ALARM_ON, Told.word("MegaTicket-5xx")), now.minusSeconds(900)),
                        new Alarm.State.Acknowledged(new Alarm.Act("operator", now.minusSeconds(700), "ALB 확인 중")),
                        Optional.empty())),
                List.of(as(alarm("b5", AlarmKind.CLOCK_OFF, Subject.of(Key.store(Told.SEOUL)), Level.WARNING,
                        Reason.of(Why.CLOCK_OFF, Told.time(2_600)), now.minusSeconds(9_000)),
                        new Alarm.State.Shelved(new Alarm.Act("operator", now.minusSeconds(800), ""),
                                now.plusSeconds(2_700)),
                        Optional.empty())),
                List.of(as(alarm("b6", AlarmKind.REPLICATION_LATE, subject, Level.WARNING,
                        Reason.of(Why.LAG, Told.time(5_400), Told.time(9_000), Told.count(40)), now.minusSeconds(200)),
                        new Alarm.State.Suppressed("b1"), Optional.empty())),
                Optional.empty());
    }

    static AlarmList splitBrain(Instant now) {
        return new AlarmList(List.of(alarm("c1", AlarmKind.SPLIT_BRAIN, Subject.of(Key.writes(Told.TOKYO)),
                Level.CRITICAL, Reason.of(Why.SPLIT_BRAIN), now.minusSeconds(21))), List.of(), List.of(), List.of(),
                Optional.empty());
    }

    static AlarmList dark(Instant now) {
        return new AlarmList(List.of(alarm("d1", AlarmKind.US_EAST_1_DARK, Subject.of(Key.health()), Level.UNKNOWN,
                Reason.of(Why.US_EAST_1_DARK), now.minusSeconds(600))), List.of(), List.of(), List.of(),
                Optional.empty());
    }

    static AlarmList blind(Instant now) {
        return new AlarmList(List.of(alarm("e1", AlarmKind.SIGHT_LOST, Subject.of(Key.store(Told.SEOUL)), Level.UNKNOWN,
                Reason.of(Why.OWN_NETWORK), now.minusSeconds(150))), List.of(), List.of(), List.of(),
                Optional.empty());
    }

    /** One of each kind and some more. */
    static AlarmList flood(Instant now) {
        var open = new ArrayList<Alarm>();
        for (AlarmKind kind : AlarmKind.values()) {
            open.add(of("f" + kind.ordinal(), kind, Key.store(Told.SEOUL),
                    kind.ordinal() % 3 == 0 ? Level.CRITICAL : Level.WARNING,
                    now.minusSeconds(300 - 9L * kind.ordinal()),
                    Why.WITNESSES_DISAGREE));
        }
        return new AlarmList(open, List.of(), List.of(), List.of(),
                Optional.of(new AlarmList.Flood(open.size(), open.getFirst())));
    }
}
