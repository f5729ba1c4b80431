package com.megaticket.console.aws.rights;

import static com.megaticket.console.aws.rights.Job.CLERK;
import static com.megaticket.console.aws.rights.Job.OPERATOR_FAILOVER;
import static com.megaticket.console.aws.rights.Job.OPERATOR_READ;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What moving the write region and putting the two regions right again takes: lease, fences, markers, hard fence, recovered
 * holds, comparison, DNS. The calls are those of the design; where the console does not make one yet, its policy is ready.
 */
final class FailoverRights {
    private static final Set<Job> OPERATOR = Set.of(OPERATOR_FAILOVER);
    /** Reading who may write is everybody's. */
    private static final Set<Job> EVERYONE = Set.of(CLERK, OPERATOR_READ, OPERATOR_FAILOVER);

    private FailoverRights() {}

    static List<Right> all() {
        return Stream.of(signs(), comparison(), standby(), dns(), drills()).flatMap(s -> s).toList();
    }

    /** The lease is the operator's alone; markers and recovered holds go into the same table. */
    private static Stream<Right> signs() {
        return Stream.of(
                Rights.keyed(OPERATOR, On.RESERVATIONS, "LEASE", "dynamodb:PutItem", "dynamodb:UpdateItem"),
                Rights.keyed(EVERYONE, On.RESERVATIONS, "FENCE", "dynamodb:Query"),
                Rights.keyed(EVERYONE, On.RESERVATIONS, "MARKER", "dynamodb:GetItem", "dynamodb:Query"),
                Rights.keyed(Set.of(CLERK, OPERATOR_FAILOVER), On.RESERVATIONS, "MARKER", "dynamodb:PutItem",
                        "dynamodb:UpdateItem"),
                Rights.keyed(Set.of(CLERK, OPERATOR_FAILOVER), On.CONSOLE, "MARKER", "dynamodb:PutItem",
                        "dynamodb:GetItem"),
                Stream.of("dynamodb:PutResourcePolicy", "dynamodb:DeleteResourcePolicy")
                        .flatMap(action -> Rights.of(OPERATOR, action, On.RESERVATIONS)))
                .flatMap(s -> s);
    }

    /** Act records by showing, both regions' streams, the catalogue by reading. */
    private static Stream<Right> comparison() {
        return Stream.concat(
                Stream.of("dynamodb:DescribeStream", "dynamodb:GetShardIterator", "dynamodb:GetRecords").flatMap(
                        action -> Rights.of(OPERATOR, action, On.RESERVATION_STREAM, On.CONSOLE_STREAM)),
                Stream.of(
                        Rights.keyed(Set.of(CLERK, OPERATOR_FAILOVER), On.RESERVATIONS, "ACT#p#2026-12-24#19:30",
                                "dynamodb:Query", "dynamodb:GetItem"),
                        Rights.of(OPERATOR, "dynamodb:GetItem", On.PERFORMANCES, On.SCHEDULES),
                        Rights.of(OPERATOR, "dynamodb:Scan", On.PERFORMANCES, On.SCHEDULES)).flatMap(s -> s));
    }

    private static Stream<Right> standby() {
        return Stream.concat(
                Stream.of("autoscaling:SetDesiredCapacity", "autoscaling:UpdateAutoScalingGroup",
                        "autoscaling:StartInstanceRefresh")
                        .flatMap(action -> Rights.of(OPERATOR, action, On.WEB_GROUP, On.APP_GROUP)),
                Stream.of(Rights.of(Set.of(OPERATOR_READ, OPERATOR_FAILOVER), "autoscaling:DescribeInstanceRefreshes",
                        On.ANY), Rights.of(Set.of(OPERATOR_READ, OPERATOR_FAILOVER), "ec2:DescribeInstances", On.ANY),
                        Rights.of(OPERATOR, "ssm:PutParameter", On.RECOVERY_START),
                        Rights.of(OPERATOR, "ssm:GetParameter", On.RECOVERY_START),
                        Rights.of(OPERATOR, "states:SendTaskSuccess", On.STATE_MACHINE),
                        Rights.of(OPERATOR, "states:SendTaskFailure", On.STATE_MACHINE),
                        Rights.of(OPERATOR, "ssm:StartSession", On.INSTANCE),
                        Rights.of(OPERATOR, "ssm:TerminateSession", On.OWN_SESSION)).flatMap(s -> s));
    }

    /** One object is the button; where it does not help, one health check is inverted. Records are never edited. */
    private static Stream<Right> dns() {
        return Stream.of(
                Stream.of("s3:PutObject", "s3:GetObject", "s3:DeleteObject").flatMap(
                        action -> Rights.of(OPERATOR, action, On.SWITCH)),
                Rights.of(OPERATOR, "route53:UpdateHealthCheck", On.PRIMARY_CHECK)).flatMap(s -> s);
    }

    private static Stream<Right> drills() {
        return Stream.of("fis:StartExperiment", "fis:StopExperiment", "fis:GetExperiment")
                .flatMap(action -> Rights.of(OPERATOR, action, On.EXPERIMENT));
    }
}
