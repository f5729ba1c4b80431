package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Loss;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Serving;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.outlook.Vote;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.outlook.Witness;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.ProbeReport;
import com.megaticket.console.recovery.signal.Source;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The nights an operator may meet. */
enum Scene {
    CALM(_ -> {}),
    /** All three witnesses; replication had kept up. */
    SEOUL_DOWN(told -> {
        Reason unreachable = Reason.of(Why.UNREACHABLE, Told.time(95_000));
        for (Key<?> key : List.of(Key.store(Told.SEOUL), Key.probe(Told.SEOUL), Key.lag(Told.THERE),
                Key.writes(Told.SEOUL),
                Key.bookings(Told.SEOUL), Key.replicas(Told.SEOUL), Key.alarms(Told.SEOUL), Key.models(Told.SEOUL))) {
            told.blind(key, 95).line(key, Level.UNKNOWN, unreachable);
        }
        told.line(Key.probe(Told.SEOUL), Level.CRITICAL, unreachable)
                .line(Key.store(Told.SEOUL), Level.CRITICAL, unreachable);
        for (Table table : Reports.TABLES) {
            told.line(new Subject(Key.lag(Told.THERE), table.name()), Level.UNKNOWN, unreachable);
        }
        told.seen(Key.health(), Reports.health(0, 100, told.now()), 20)
                .line(new Subject(Key.health(), Reports.SEOUL_CHECK), Level.CRITICAL,
                        Reason.of(Why.CHECK_UNHEALTHY, Told.word("seoul-alb"), Told.count(0)))
                .seen(Key.checkers(), Reports.checkers(16, 0, told.now()), 12)
                .line(new Subject(Key.checkers(), Reports.SEOUL_CHECK), Level.CRITICAL,
                        Reason.of(Why.CHECKERS, Told.count(0), Told.count(16)))
                .seen(Key.zone(), Reports.zone(Told.TOKYO), 8)
                .vote(Told.SEOUL, Vote.DOWN, unreachable)
                .serving(new Serving.One(Told.SEOUL, List.of(Reason.of(Why.SOLD_ELSEWHERE, Told.region(Told.SEOUL),
                        Told.region(Told.TOKYO)))))
                .verdict(Verdict.Call.GO, Verdict.Next.SWITCH, true, 34, Told.down(Told.SEOUL, 3),
                        Told.up(Told.TOKYO, 3))
                .loss(Optional.of(Duration.ofMillis(1_900)), false, OptionalLong.of(2), Loss.Basis.ESTIMATED)
                .alarms(Alarms.seoulDown(told.now())).alert();
    }), STALLED(told -> {
        Reason stalled = Reason.of(Why.WRITES_WITHOUT_LAG);
        told.line(new Subject(Key.lag(Told.THERE), Table.RESERVATIONS.name()), Level.SILENT, stalled)
                .line(new Subject(Key.lag(Told.THERE), Table.SCHEDULES.name()), Level.WARNING,
                        Reason.of(Why.LAG, Told.time(3_400), Told.time(6_100), Told.count(64)))
                .seen(Key.canary(Told.THERE), Reports.canary(told, 258), 2)
                .line(Key.canary(Told.THERE), Level.CRITICAL, Reason.of(Why.CANARY_OPEN, Told.time(258_000)))
                .vote(Told.SEOUL, Witness.CLOUDWATCH, Vote.DOWN,
                        Reason.of(Why.CHECK_UNHEALTHY, Told.word("seoul-alb"), Told.count(12)))
                .vote(Told.SEOUL, Witness.CHECKERS, Vote.DOWN, Reason.of(Why.CHECKERS, Told.count(2), Told.count(16)))
                .seen(Key.checkers(), Reports.checkers(14, 0, told.now()), 12)
                .line(new Subject(Key.checkers(), Reports.SEOUL_CHECK), Level.CRITICAL,
                        Reason.of(Why.CHECKERS, Told.count(2), Told.count(16)))
                .line(Key.probe(Told.SEOUL), Level.WARNING,
                        Reason.of(Why.ANSWERS_SLOWLY, Told.region(Told.SEOUL), Told.time(2_300)))
                .verdict(Verdict.Call.DO_NOT_GO, Verdict.Next.MEND_REPLICATION, false, 190,
                        Reason.of(Why.REPLICATION_STALLED, Told.region(Told.TOKYO), Told.time(258_000)),
                        Told.down(Told.SEOUL, 2))
                .loss(Optional.of(Duration.ofSeconds(258)), true, OptionalLong.of(161), Loss.Basis.COUNTED)
                .alarms(Alarms.stalled(told.now())).demo(true).alert();
    }), SPLIT_BRAIN(told -> {
        told.seen(Key.writes(Told.TOKYO), Reports.writes(57), 20)
                .line(Key.writes(Told.TOKYO), Level.CRITICAL, Told.writes(Told.TOKYO, 57))
                .serving(new Serving.Both(List.of(Told.writes(Told.SEOUL, 412), Told.writes(Told.TOKYO, 57))))
                .verdict(Verdict.Call.DO_NOT_GO, Verdict.Next.STOP_ONE_WRITER, true, 21, Reason.of(Why.SPLIT_BRAIN))
                .loss(Optional.of(Duration.ofMillis(800)), false, OptionalLong.empty(), Loss.Basis.CONSOLES_ONLY)
                .alarms(Alarms.splitBrain(told.now())).alert();
    }), US_EAST_1_DARK(told -> {
        Reason dark = Reason.of(Why.UNREACHABLE, Told.time(640_000));
        told.blind(Key.health(), 640).blind(Key.checkers(), 640).blind(Key.records(), 640)
                .blind(Key.alarms(Key.US_EAST_1), 640)
                .lines(Source.HEALTH, Level.UNKNOWN, dark).lines(Source.CHECKERS, Level.UNKNOWN, dark)
                .lines(Source.RECORDS, Level.UNKNOWN, dark).line(Key.alarms(Key.US_EAST_1), Level.UNKNOWN, dark)
                .vote(Told.SEOUL, Witness.CLOUDWATCH, Vote.BLIND, Reason.of(Why.US_EAST_1_DARK))
                .vote(Told.SEOUL, Witness.CHECKERS, Vote.UP, Told.named(Told.SEOUL))
                .verdict(Verdict.Call.STAY, Verdict.Next.WATCH, false, 600, Reason.of(Why.US_EAST_1_DARK),
                        Told.up(Told.SEOUL, 2))
                .alarms(Alarms.dark(told.now())).alert();
    }), BLIND(told -> {
        Reason gone = Reason.of(Why.UNREACHABLE, Told.time(180_000));
        Key.all(Told.PAIR).forEach(key -> told.blind(key, 180));
        told.lines(Level.UNKNOWN, gone)
                .line(Key.models(Told.SEOUL), Level.UNKNOWN, Reason.of(Why.REFUSED, Told.word("bedrock:InvokeModel")))
                .vote(Told.SEOUL, Vote.BLIND, Reason.of(Why.OWN_NETWORK))
                .vote(Told.TOKYO, Vote.BLIND, Reason.of(Why.OWN_NETWORK))
                .serving(new Serving.Unknown(List.of(Reason.of(Why.NOTHING_TELLS))))
                .standby(new Standby.Unknown(Reason.of(Why.STANDBY_UNKNOWN, Told.region(Told.TOKYO))))
                .verdict(Verdict.Call.DO_NOT_GO, Verdict.Next.RESTORE_SIGHT, false, 150,
                        Reason.of(Why.WITNESSES_BLIND, Told.region(Told.SEOUL)), Reason.of(Why.OWN_NETWORK))
                .loss(Optional.empty(), false, OptionalLong.empty(), Loss.Basis.UNKNOWN)
                .alarms(Alarms.blind(told.now())).alert();
    }), FLOOD(told -> {
        Reason slow = Reason.of(Why.ANSWERS_SLOWLY, Told.region(Told.SEOUL), Told.time(4_200));
        told.line(Key.store(Told.SEOUL), Level.WARNING, slow)
                .seen(Key.probe(Told.SEOUL), new ProbeReport(502, Duration.ofMillis(90), Optional.empty(),
                        Optional.empty()), 4)
                .line(Key.probe(Told.SEOUL), Level.CRITICAL,
                        Reason.of(Why.HTTP_STATUS, Told.region(Told.SEOUL), Told.word("502")))
                .vote(Told.SEOUL, Witness.OWN, Vote.DOWN,
                        Reason.of(Why.HTTP_STATUS, Told.region(Told.SEOUL), Told.word("502")))
                .standby(new Standby.Blocked(Reason.of(Why.STANDBY_BLOCKED, Told.region(Told.TOKYO), Told.count(2)), 2))
                .verdict(Verdict.Call.PREPARE, Verdict.Next.MEND_STANDBY, false, 75,
                        Reason.of(Why.WITNESSES_DISAGREE, Told.region(Told.SEOUL)),
                        Reason.of(Why.STANDBY_BLOCKED, Told.region(Told.TOKYO), Told.count(2)))
                .alarms(Alarms.flood(told.now())).standIn().alert();
    });

    private final Consumer<Told> worse;

    Scene(Consumer<Told> worse) {
        this.worse = worse;
    }

    Told at(Instant now) {
        var told = new Told(now);
        worse.accept(told);
        return told;
    }
}
