package com.megaticket.console.recovery.ui.words;

import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.signal.AlarmReport.CloudAlarm;
import com.megaticket.console.recovery.signal.ReplicaReport;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.shell.RegionNames;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/** Replicas and CloudWatch's alarms in words. */
public final class TableTexts {
    /** DynamoDB gives an inaccessible replica up after this (Developer Guide, "Global tables"). */
    private static final Duration FUSE = Duration.ofHours(20);
    /** Points come each minute; an alarm without one for this long judges the past. */
    private static final Duration OLD = Duration.ofMinutes(15);

    private static final String ACTIVE = "ACTIVE";

    private final Messages messages;

    public TableTexts(Messages messages) {
        this.messages = messages;
    }

    /** {@code reservations · Tokyo ACTIVE}: a region tells of the others, and of itself only how the table stands. */
    public String replicas(Table table, ReplicaReport.Described described) {
        String own = SubjectTexts.table(table.name()) + " " + described.status();
        return own + (described.replicas().isEmpty()
                ? " · " + messages.text("recovery.tables.no-replica")
                : described.replicas().stream()
                        .map(r -> " · " + RegionNames.of(r.region(), messages) + " " + r.status())
                        .collect(Collectors.joining()));
    }

    /** @param other the region that must have a replica */
    public static Level level(ReplicaReport.Described described, String other) {
        boolean there = described.replicas().stream().anyMatch(r -> r.region().equals(other));
        boolean active = described.replicas().stream().allMatch(r -> r.status().equals(ACTIVE));
        return there && active && described.status().equals(ACTIVE) ? Level.NORMAL : Level.CRITICAL;
    }

    /** What is left of the twenty hours. */
    public String fuse(Instant since, Instant now) {
        Duration left = FUSE.minus(Duration.between(since, now));
        return left.isNegative() || left.isZero()
                ? messages.text("recovery.tables.fuse-out", messages.formats().dateTime(since))
                : messages.text("recovery.tables.fuse", messages.formats().duration(left),
                        messages.formats().dateTime(since.plus(FUSE)));
    }

    /** An alarm keeps its state when its data stops: then it is no longer known. */
    public Level level(CloudAlarm alarm, Instant now) {
        boolean old = alarm.dataAt().map(at -> at.plus(OLD).isBefore(now)).orElse(false);
        return switch (alarm.state()) {
            case ALARM -> Level.CRITICAL;
            case OK -> old ? Level.STALE : Level.NORMAL;
            case INSUFFICIENT_DATA -> Level.NO_DATA;
            case OTHER -> Level.UNKNOWN;
        };
    }

    public String alarm(CloudAlarm alarm) {
        String text = alarm.name() + " · " + messages.text(RecoveryKeys.of(alarm.state()));
        return alarm.muted() ? text + " · " + messages.text("recovery.tables.muted") : text;
    }

    public String alarmFacts(CloudAlarm alarm, Instant now) {
        String data = alarm.dataAt().map(at -> messages.text("recovery.routes.data", ago(at, now)))
                .orElseGet(() -> messages.text("recovery.tables.no-data-age"));
        return messages.text("recovery.tables.since", ago(alarm.since(), now)) + " · " + data + " · " + alarm.reason();
    }

    private String ago(Instant at, Instant now) {
        return messages.text("recovery.ago", messages.formats().duration(Duration.between(at, now)));
    }
}
