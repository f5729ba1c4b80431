package com.megaticket.console.aws.rights;

/** What a call is made on, as infra/ can name it. Tables, indexes and streams are meant in both regions unless said otherwise. */
public enum On {
    /** No resource can be named: the call knows none, or lists. */
    ANY("*"), PERFORMANCES("table/performances"), SCHEDULES("table/schedules"), VENUES("table/venues"), RESERVATIONS(
            "table/reservations"), CONSOLE("table/console"), USERS("table/users"), SCHEDULE_INDEX(
                    "index/schedules/performanceId-datetime-index"), USER_INDEX(
                            "index/reservations/userId-index"), HOLDING_INDEX(
                                    "index/reservations/holdingId-index"), RESERVATION_INDEX(
                                            "index/reservations/reservationId-index"), RESERVATION_STREAM(
                                                    "stream/reservations"), CONSOLE_STREAM("stream/console"),
    /** The owning region's only: programme and halls are written there. */
    PERFORMANCES_AT_HOME("home/performances"), SCHEDULES_AT_HOME("home/schedules"), VENUES_AT_HOME("home/venues"),
    /** The zone of the shop's name. */
    ZONE("zone"),
    /** Any health check of Route 53; the one of the primary record. */
    HEALTH_CHECK("check/any"), PRIMARY_CHECK("check/primary"),
    /** An inference profile, and a model called through one. */
    PROFILE("profile"), MODEL_THROUGH_PROFILE("model"),
    /** The standby's groups. */
    WEB_GROUP("group/web"), APP_GROUP("group/app"),
    /** The object that moves DNS while it is there. */
    SWITCH("switch"), STATE_MACHINE("machine"), INSTANCE("instance"), OWN_SESSION("session"), EXPERIMENT("experiment"),
    /** The moment the grace time counts from, read by instances at their start. */
    RECOVERY_START("parameter/dr/recovery-start-time"),
    /** Where the program is kept in buckets. */
    ARTEFACT("artefact"), ARTEFACT_BUCKET("artefact-bucket");

    private final String text;

    On(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
