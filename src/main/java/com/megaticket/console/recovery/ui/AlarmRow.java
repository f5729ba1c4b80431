package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.alarm.AlarmList;

/** A line of the alarm list. */
sealed interface AlarmRow {
    String id();

    record One(Alarm alarm) implements AlarmRow {
        @Override
        public String id() {
            return alarm.id();
        }
    }

    /** More than a person can answer, in one line. */
    record Many(AlarmList.Flood flood, int open, boolean opened) implements AlarmRow {
        @Override
        public String id() {
            return "flood";
        }
    }
}
