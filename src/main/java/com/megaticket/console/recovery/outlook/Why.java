package com.megaticket.console.recovery.outlook;

/** What a {@link Reason} says; the comment names its parts in order. */
public enum Why {
    /** Average, longest, count of samples. */
    LAG,
    /** Our own probe: at least, at most, round trip of the reading. */
    CANARY,
    /** The metric has no data, and it is not known whether anything is written. */
    NO_POINTS,
    /** Region, time. */
    ANSWERS_IN,
    /** Region, the region it says it is. */
    SPEAKS_FOR,
    /** Word = table, region. */
    REPLICA_ACTIVE,
    /** Region has no alarms. */
    NO_ALARMS,
    /** Word = alarm. */
    ALARM_OFF,
    /** There is no health check at all. */
    NO_CHECKS,
    /** Word = PRIMARY or SECONDARY, word = target. */
    RECORD_SET,
    /** No name server answers. */
    ZONE_SILENT,
    /** Switched off or not configured. */
    NOT_ASKED,
    /** Asked, no answer so far. */
    NOT_YET,
    /** A permission is missing: word = action. */
    REFUSED,
    /** No answer: time = since. */
    UNREACHABLE,
    /** Asked too often. */
    THROTTLED,
    /** Word = what is missing or wrong. */
    MISCONFIGURED,
    /** An answer that cannot be understood. */
    UNREADABLE,
    /** Time = age of the newest answer. */
    TOO_OLD,
    /** No writes, so no data. */
    NOTHING_WRITTEN,
    /** Count writes, and no word of their replication. */
    WRITES_WITHOUT_LAG,
    /** Time = age of the probe that has not arrived. */
    CANARY_OPEN,
    /** Region answers in time. */
    ANSWERS,
    /** Region, time. */
    ANSWERS_SLOWLY,
    /** Region, word = status. */
    HTTP_STATUS,
    /** Region, word = location. */
    REDIRECTS,
    /** Word = check, count = percent. */
    CHECK_HEALTHY,
    /** Word = check, count = percent. */
    CHECK_UNHEALTHY,
    /** Word = check, count = percent. */
    CHECK_NEAR_LINE,
    /** Word = check: healthy for ever. */
    CHECK_DISABLED,
    /** Count of count succeed. */
    CHECKERS,
    /** Region: what the name servers answer. */
    NAMED_BY_ZONE,
    /** Name servers disagree. */
    ZONE_DIFFERS,
    /** This computer reaches neither region. */
    OWN_NETWORK,
    /** No health check of this region is known. */
    NO_CHECK,
    /** Region, count. */
    CLIENT_WRITES,
    /** Region: its tables do not answer. */
    UNREACHABLE_REGION,
    /** Region: where the consoles may sell. */
    LEASE_SAYS,
    /** Clients write in both regions. */
    BOTH_WRITTEN,
    /** Region the consoles sell from, region the web shop is sent to or writes in. */
    SOLD_ELSEWHERE,
    /** Neither writes nor name servers tell who serves. */
    NOTHING_TELLS,
    /** Word = table, region. */
    REPLICA_MISSING,
    /** Word = table, region, word = status. */
    REPLICA_STATUS,
    /** Word = table, region, time = left of 20 hours. */
    REPLICA_FUSE,
    /** Word = alarm. */
    ALARM_ON,
    /** Word = alarm: keeps its state without data. */
    ALARM_BLIND,
    /** A failover record is missing: word = primary or secondary. */
    RECORD_MISSING,
    /** Word = record has no health check. */
    RECORD_UNCHECKED,
    /** Its numbers are gone; judged by what is left. */
    US_EAST_1_DARK,
    /** Region, count of count witnesses. */
    DOWN_BY,
    /** Region, count of count witnesses. */
    UP_BY,
    /** Region. */
    WITNESSES_DISAGREE,
    /** Region: not seeing is not evidence. */
    WITNESSES_BLIND,
    /** Region, count blockers. */
    STANDBY_BLOCKED,
    /** Region. */
    STANDBY_UNKNOWN,
    /** Region that lacks, time. */
    REPLICATION_STALLED,
    /** Region that lacks, time. */
    REPLICATION_LATE,
    /** Region. */
    REPLICATION_UNKNOWN,
    /** Both regions take writes. */
    SPLIT_BRAIN,
    /** Time until it counts. */
    NOT_CONFIRMED_YET,
    /** Region was called down and answers again: a person looks. */
    CAME_BACK,
    /** Time left of the lock after a switch. */
    JUST_SWITCHED,
    /** Time. */
    CLOCK_OFF,
    /** Time nothing was seen. */
    SLEPT
}
