package com.megaticket.console.recovery.signal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** CloudWatch's own alarms of a region. */
public record AlarmReport(List<CloudAlarm> alarms) {
    public AlarmReport {
        alarms = List.copyOf(alarms);
    }

    /**
     * @param reason free text
     * @param muted actions are switched off
     * @param dataAt newest point under it: an alarm keeps its state when its metric has stopped
     */
    public record CloudAlarm(String name, State state, String reason, Instant since, boolean muted,
            Optional<Instant> dataAt) {}

    /** OTHER = one this console does not know. */
    public enum State {
        OK, ALARM, INSUFFICIENT_DATA, OTHER
    }
}
