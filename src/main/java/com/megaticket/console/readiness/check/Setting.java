package com.megaticket.console.readiness.check;

import java.util.Locale;
import java.util.Optional;

/**
 * What readiness looks at. Each can be set in the settings file ({@code web-group=NAME}); defaults are the names that
 * {@code infra/} gives, {@code {0}} being the prefix of the installation. One without a default is not looked at until set.
 */
public enum Setting {
    MAIN_REGION("ap-northeast-2"), STANDBY_REGION("ap-northeast-1"), WEB_GROUP("{0}tokyo-web"), APP_GROUP(
            "{0}tokyo-app"), STANDBY_ALB("{0}tokyo-alb"), STANDBY_NLB("{0}tokyo-nlb"), MAIN_ALB("{0}seoul-alb"),
    /** Launch template of the main region, if it has one; its secrets are compared. */
    MAIN_TEMPLATE(null),
    /** What stands in user data until the failover replaces it. */
    PLACEHOLDER("PLACEHOLDER"),
    /** Function of the standby that replaces it. */
    AUTOMATION_FUNCTION(null),
    /** Version it reads, where its code is not in a function. */
    AUTOMATION_VERSION(null),
    /** {@code standby} or {@code serving}; without it, serving is where the web group is above 0. */
    PHASE(null),
    /** Name the buyers open. */
    DOMAIN(null), HEALTH_PATH("/api/health"),
    /** A page that reads a table, to compare with the health page. */
    READ_PATH("/api/performances"), STATIC_PATH("/config.js"),
    /** Instances a group must reach. */
    INSTANCES("2"), NEEDED_VCPUS("8"), MAIN_BUCKET(null), STANDBY_BUCKET(null),
    /** Key of the application in both buckets. */
    ARTEFACT(null),
    /** Variables that user data must set. */
    REQUIRED_VARIABLES("DR_RECOVERY_START_TIME,DR_GRACE_PERIOD_MINUTES,BEDROCK_REGION"),
    /** Models or inference profiles the standby calls. */
    MODELS(null), INSTANCE_PROFILE(null),
    /** AWS services the private subnets must reach. */
    PRIVATE_SERVICES("dynamodb,s3,bedrock-runtime"),
    /** Rule in us-east-1 that hears the alarm. */
    ALARM_RULE(null),
    /** Rule in the standby that starts the state machine. */
    FAILOVER_RULE(null),
    /** ARN of the state machine in the standby. */
    STATE_MACHINE(null),
    /** ARN of the topic that asks for approval. */
    APPROVAL_TOPIC(null),
    /** Bucket, in the standby, and key of the object that moves DNS while it is there. */
    SWITCH_BUCKET(null), SWITCH_KEY("standby-takes-over"),
    /** Parameter of the standby that holds the moment its instances count the grace time from. */
    RECOVERY_START("/megaticket/dr/recovery-start-time"), DRILL_DAYS("90"),
    /** Experiment of AWS FIS, in the main region, that pauses the replication for a drill. */
    FIS_TEMPLATE(null),
    /** Writes an hour that our own canaries make in the standby. */
    OWN_WRITES("0"), CERTIFICATE_DAYS("30");

    private final Optional<String> usual;

    Setting(@org.jspecify.annotations.Nullable String usual) {
        this.usual = Optional.ofNullable(usual);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<String> usual(String prefix) {
        return usual.map(u -> u.replace("{0}", prefix));
    }
}
