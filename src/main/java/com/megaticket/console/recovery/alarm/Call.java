package com.megaticket.console.recovery.alarm;

import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Subject;

/** Something abnormal at this moment, which an alarm is to be about. */
public record Call(AlarmKind kind, Subject subject, Level level, Reason reason) {
    /** The same over restarts. */
    public String id() {
        return kind + " " + subject.key().source() + " " + subject.key().where() + " " + subject.part();
    }
}
