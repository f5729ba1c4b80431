package com.megaticket.console.recovery.alarm;

import java.util.List;
import java.util.Optional;

/** The alarms as an operator sees them, first out first. */
public record AlarmList(List<Alarm> open, List<Alarm> acknowledged, List<Alarm> shelved, List<Alarm> suppressed,
        Optional<Flood> flood) {
    public static final AlarmList NONE = new AlarmList(List.of(), List.of(), List.of(), List.of(), Optional.empty());

    public AlarmList {
        open = List.copyOf(open);
        acknowledged = List.copyOf(acknowledged);
        shelved = List.copyOf(shelved);
        suppressed = List.copyOf(suppressed);
    }

    /**
     * More alarms than a person can answer: shown as one line.
     *
     * @param raised in the last ten minutes
     * @param first the one that came first
     */
    public record Flood(int raised, Alarm first) {}
}
