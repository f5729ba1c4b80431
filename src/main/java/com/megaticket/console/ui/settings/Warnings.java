package com.megaticket.console.ui.settings;

/**
 * How a person wants to be warned beside what the screen shows.
 *
 * @param holdSound whether a hold that is about to run out is heard
 * @param holdSpoken whether it is spoken as well
 * @param alarmSound whether an alarm of the recovery screen is heard until it is answered
 * @param alarmNotice whether a grave one shows a notice of the system's own while another program is in front
 */
public record Warnings(boolean holdSound, boolean holdSpoken, boolean alarmSound, boolean alarmNotice) {
    /** Before anything was chosen: who sells must not be startled by what the operator watches. */
    public static final Warnings USUAL = new Warnings(true, false, false, true);

    public Warnings withHoldSound(boolean next) {
        return new Warnings(next, holdSpoken, alarmSound, alarmNotice);
    }

    public Warnings withHoldSpoken(boolean next) {
        return new Warnings(holdSound, next, alarmSound, alarmNotice);
    }

    public Warnings withAlarmSound(boolean next) {
        return new Warnings(holdSound, holdSpoken, next, alarmNotice);
    }

    public Warnings withAlarmNotice(boolean next) {
        return new Warnings(holdSound, holdSpoken, alarmSound, next);
    }
}
