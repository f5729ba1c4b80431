package com.megaticket.console.readiness.check;

import java.util.Locale;

/**
 * Everything a check can find wrong. {@link #key} leads to two texts in every language: {@code .happened} and {@code .todo};
 * their arguments are those of {@link Problem#args}, in order.
 */
public enum Trouble {
    GROUP_MISSING(Severity.BLOCKER), GROUP_WITHOUT_TEMPLATE(Severity.BLOCKER), VERSION_MISSING(
            Severity.BLOCKER), USER_DATA_UNREADABLE(Severity.HIGH),
    /** Documented: a host of the main region in the standby's user data. */
    FOREIGN_HOST(Severity.BLOCKER),
    /** Documented: the load balancer was deleted and made again, and the name written down is nobody's. */
    HOST_OF_NOBODY(Severity.BLOCKER), BALANCER_NEWER(Severity.BLOCKER), INSTANCES_OF_OLD_VERSION(Severity.HIGH),
    /** Documented: the automation reads version 2, only version 7 holds the placeholder. */
    PLACEHOLDER_IN_OTHER_VERSION(Severity.BLOCKER), PLACEHOLDER_NOWHERE(Severity.BLOCKER), PLACEHOLDER_LEFT(
            Severity.BLOCKER), PLACEHOLDER_READ_BY_WORD(Severity.HIGH), PLACEHOLDER_READ_BY_NUMBER(
                    Severity.MEDIUM), FUNCTION_MISSING(Severity.HIGH), NAMED_TABLE_MISSING(
                            Severity.BLOCKER), VARIABLE_MISSING(Severity.HIGH), REGION_VARIABLE(
                                    Severity.HIGH), SECRET_IN_USER_DATA(Severity.HIGH), SECRET_DIFFERS(
                                            Severity.HIGH), IMAGE_GONE(Severity.BLOCKER), IMAGE_NOT_AVAILABLE(
                                                    Severity.BLOCKER), IMAGE_DEPRECATED(
                                                            Severity.MEDIUM), SNAPSHOT_MISSING(
                                                                    Severity.BLOCKER), IMAGE_KEY_UNUSABLE(
                                                                            Severity.BLOCKER), KEY_PAIR_MISSING(
                                                                                    Severity.BLOCKER), TYPE_NOT_OFFERED(
                                                                                            Severity.BLOCKER), GROUP_TOO_SMALL(
                                                                                                    Severity.BLOCKER), PROCESS_SUSPENDED(
                                                                                                            Severity.BLOCKER), GROUP_WITHOUT_TARGETS(
                                                                                                                    Severity.BLOCKER), LAUNCH_FAILED(
                                                                                                                            Severity.HIGH), QUOTA_TOO_SMALL(
                                                                                                                                    Severity.BLOCKER), ARTEFACT_MISSING(
                                                                                                                                            Severity.BLOCKER), ARTEFACT_OLD(
                                                                                                                                                    Severity.HIGH), REPLICATION_OFF(
                                                                                                                                                            Severity.HIGH), ZONE_MISSING(
                                                                                                                                                                    Severity.BLOCKER), RECORD_MISSING(
                                                                                                                                                                            Severity.BLOCKER), RECORDS_TO_ONE_PLACE(
                                                                                                                                                                                    Severity.BLOCKER), ALIAS_TO_NOBODY(
                                                                                                                                                                                            Severity.BLOCKER), TTL_LONG(
                                                                                                                                                                                                    Severity.MEDIUM), TTL_FAR_TOO_LONG(
                                                                                                                                                                                                            Severity.HIGH), ACCELERATED_RECOVERY_OFF(
                                                                                                                                                                                                                    Severity.MEDIUM), ALIAS_BLIND(
                                                                                                                                                                                                                            Severity.HIGH), RECORD_WITHOUT_CHECK(
                                                                                                                                                                                                                                    Severity.HIGH), HEALTH_CHECK_MISSING(
                                                                                                                                                                                                                                            Severity.HIGH), HEALTH_CHECK_DISABLED(
                                                                                                                                                                                                                                                    Severity.HIGH), HEALTH_CHECK_INVERTED(
                                                                                                                                                                                                                                                            Severity.HIGH), HEALTH_CHECK_OTHER_PATH(
                                                                                                                                                                                                                                                                    Severity.MEDIUM), HEALTH_CHECK_THRESHOLD(
                                                                                                                                                                                                                                                                            Severity.HIGH), HEALTH_CHECK_FINE_WITHOUT_DATA(
                                                                                                                                                                                                                                                                                    Severity.HIGH), TABLE_MISSING(
                                                                                                                                                                                                                                                                                            Severity.BLOCKER), TABLE_NOT_ACTIVE(
                                                                                                                                                                                                                                                                                                    Severity.BLOCKER), REPLICA_MISSING(
                                                                                                                                                                                                                                                                                                            Severity.BLOCKER), REPLICA_NOT_ACTIVE(
                                                                                                                                                                                                                                                                                                                    Severity.BLOCKER), REPLICA_FUSE(
                                                                                                                                                                                                                                                                                                                            Severity.BLOCKER), KEYS_DIFFER(
                                                                                                                                                                                                                                                                                                                                    Severity.BLOCKER), INDEX_MISSING(
                                                                                                                                                                                                                                                                                                                                            Severity.BLOCKER), INDEX_DIFFERS(
                                                                                                                                                                                                                                                                                                                                                    Severity.BLOCKER), INDEX_NOT_ACTIVE(
                                                                                                                                                                                                                                                                                                                                                            Severity.BLOCKER), TTL_OTHER(
                                                                                                                                                                                                                                                                                                                                                                    Severity.HIGH), CAPACITY_MODE_DIFFERS(
                                                                                                                                                                                                                                                                                                                                                                            Severity.HIGH), CAPACITY_TOO_SMALL(
                                                                                                                                                                                                                                                                                                                                                                                    Severity.HIGH), REPLICATION_DENIED(
                                                                                                                                                                                                                                                                                                                                                                                            Severity.BLOCKER), STRAY_WRITES(
                                                                                                                                                                                                                                                                                                                                                                                                    Severity.BLOCKER), NO_PROFILE(
                                                                                                                                                                                                                                                                                                                                                                                                            Severity.BLOCKER), PROFILE_WITHOUT_ROLE(
                                                                                                                                                                                                                                                                                                                                                                                                                    Severity.BLOCKER),
    /** Documented: AccessDenied for the standby. */
    ROLE_MAY_NOT(Severity.BLOCKER), MODEL_PROFILE_MISSING(Severity.HIGH), MODEL_NOT_AVAILABLE(
            Severity.HIGH), MODEL_REFUSES(Severity.HIGH), MODEL_REGION_DENIED(Severity.HIGH), BALANCER_MISSING(
                    Severity.BLOCKER), BALANCER_MADE_LATE(Severity.HIGH), BALANCER_NOT_ACTIVE(
                            Severity.BLOCKER), BALANCER_WITHOUT_TARGETS(Severity.BLOCKER), NO_TARGETS(
                                    Severity.BLOCKER), TARGET_UNHEALTHY(Severity.BLOCKER), PORT_SHUT(
                                            Severity.BLOCKER), CHECKERS_SHUT_OUT(Severity.BLOCKER), NO_SAFE_LISTENER(
                                                    Severity.BLOCKER), CERTIFICATE_NOT_ISSUED(
                                                            Severity.BLOCKER), CERTIFICATE_EXPIRED(
                                                                    Severity.BLOCKER), CERTIFICATE_ENDS_SOON(
                                                                            Severity.HIGH), CERTIFICATE_OTHER_NAME(
                                                                                    Severity.BLOCKER), NO_ROUTE_TABLE(
                                                                                            Severity.BLOCKER), ROUTE_TO_NOWHERE(
                                                                                                    Severity.HIGH), SERVICE_OUT_OF_REACH(
                                                                                                            Severity.BLOCKER), RULE_OFF(
                                                                                                                    Severity.HIGH), RULE_LEADS_NOWHERE(
                                                                                                                            Severity.HIGH), STATE_MACHINE_MISSING(
                                                                                                                                    Severity.HIGH), EXECUTION_FAILED(
                                                                                                                                            Severity.HIGH), NOBODY_ASKED(
                                                                                                                                                    Severity.BLOCKER), SUBSCRIPTION_PENDING(
                                                                                                                                                            Severity.HIGH),
    /** Documented: 502, since the program on the instances does not run. */
    APP_NOT_RUNNING(Severity.HIGH), HEALTH_NOT_OK(Severity.HIGH), HEALTH_SHALLOW(Severity.HIGH), OTHER_REGION_ANSWERS(
            Severity.HIGH),
    /** Documented: 307, since a server guesses its region wrongly. */
    REDIRECTED(Severity.HIGH), PARTS_APART(Severity.HIGH), NO_GOOD_RUN(Severity.MEDIUM), CHANGED(
            Severity.MEDIUM), NEVER_DRILLED(Severity.MEDIUM), DRILL_OLD(Severity.MEDIUM);

    private final Severity severity;

    Trouble(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    public String key() {
        return "readiness.trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
