package com.megaticket.console.ui.faults;

import com.megaticket.console.ui.Messages;
import java.time.Duration;

/** Names of faults and of their levels. */
final class FaultTexts {
    private final Messages messages;

    FaultTexts(Messages messages) {
        this.messages = messages;
    }

    String group(FaultKind.Group group) {
        return switch (group) {
            case REGION -> messages.text("ui.faults.group.region");
            case CALLS -> messages.text("ui.faults.group.calls");
            case REPLICATION -> messages.text("ui.faults.group.replication");
            case TIME -> messages.text("ui.faults.group.time");
        };
    }

    String name(FaultKind kind) {
        return switch (kind) {
            case CUT -> messages.text("ui.faults.cut");
            case FROZEN -> messages.text("ui.faults.frozen");
            case KILLED -> messages.text("ui.faults.killed");
            case HARD_FENCE -> messages.text("ui.faults.hard-fence");
            case LATENCY -> messages.text("ui.faults.latency");
            case THROTTLING -> messages.text("ui.faults.throttling");
            case CONFLICTS -> messages.text("ui.faults.conflicts");
            case ERRORS -> messages.text("ui.faults.errors");
            case LOST_ANSWERS -> messages.text("ui.faults.lost-answers");
            case LOST_REQUESTS -> messages.text("ui.faults.lost-requests");
            case LATE_REQUESTS -> messages.text("ui.faults.late-requests");
            case STALE_INDEXES -> messages.text("ui.faults.stale-indexes");
            case REPLICATION_LAG -> messages.text("ui.faults.replication-lag");
            case REPLICATION_CUT -> messages.text("ui.faults.replication-cut");
            case REPLICATION_STALL -> messages.text("ui.faults.replication-stall");
            case CLOCK_SKEW -> messages.text("ui.faults.clock-skew");
            case TTL_LATENESS -> messages.text("ui.faults.ttl-lateness");
        };
    }

    String level(FaultKind kind, double level) {
        return switch (kind.levels()) {
            case SWITCH -> messages.text(level == 0 ? "ui.faults.off" : "ui.faults.on");
            case SHARE -> level == 0
                    ? messages.text("ui.faults.off")
                    : messages.text("ui.faults.share", Math.round(level * 100));
            case DELAY -> level == 0 ? messages.text("ui.faults.off") : time(level);
            case LAG, LATENESS -> time(level);
            case SKEW -> level == 0 ? messages.text("ui.faults.off") : (level < 0 ? "−" : "+") + time(Math.abs(level));
        };
    }

    private String time(double millis) {
        return millis < 1000
                ? Math.round(millis) + " ms"
                : messages.formats().duration(Duration.ofMillis(Math.round(millis)));
    }
}
