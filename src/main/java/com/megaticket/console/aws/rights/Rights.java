package com.megaticket.console.aws.rights;

import static com.megaticket.console.aws.rights.Job.CLERK;
import static com.megaticket.console.aws.rights.Job.OPERATOR_FAILOVER;
import static com.megaticket.console.aws.rights.Job.OPERATOR_READ;
import static com.megaticket.console.aws.rights.Job.SEEDER;

import com.megaticket.console.readiness.estate.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every action the console takes in AWS, or will take: a test finds each call of the SDK in the byte code and looks for it here,
 * and infra/ asks its policies about each. What is added here without a policy, or in a policy that does not let it through, is
 * red in infra/check.
 */
public final class Rights {
    private static final Set<Job> ALL_CONSOLES = Set.of(CLERK, OPERATOR_READ, OPERATOR_FAILOVER);
    private static final Set<Job> OPERATORS = Set.of(OPERATOR_READ, OPERATOR_FAILOVER);
    /** A showing's rows. */
    private static final String SEATS = "PERF#p#2026-12-24#19:30";

    private Rights() {}

    public static List<Right> all() {
        return Stream.of(boxOffice(), dashboard(), readiness(), assistant(), FailoverRights.all().stream(), seeding())
                .flatMap(s -> s).distinct().toList();
    }

    /** The catalogue, the ledger and the check at the start ({@code aws.DynamoItemStore}, {@code aws.TableProbe}). */
    private static Stream<Right> boxOffice() {
        return Stream.of(
                of(Set.of(CLERK), "dynamodb:GetItem", On.PERFORMANCES, On.SCHEDULES, On.VENUES),
                of(Set.of(CLERK), "dynamodb:Query", On.SCHEDULE_INDEX, On.USER_INDEX, On.HOLDING_INDEX,
                        On.RESERVATION_INDEX),
                of(Set.of(CLERK), "dynamodb:Scan", On.PERFORMANCES, On.SCHEDULES),
                keyed(Set.of(CLERK, OPERATOR_FAILOVER), On.RESERVATIONS, SEATS, "dynamodb:GetItem", "dynamodb:Query",
                        "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:ConditionCheckItem"),
                keyed(Set.of(CLERK), On.RESERVATIONS, SEATS, "dynamodb:DeleteItem"),
                keyed(Set.of(CLERK, OPERATOR_FAILOVER), On.RESERVATIONS, "FENCE", "dynamodb:PutItem",
                        "dynamodb:UpdateItem", "dynamodb:ConditionCheckItem", "dynamodb:DeleteItem"),
                keyed(Set.of(CLERK, OPERATOR_FAILOVER), On.RESERVATIONS, "LEASE", "dynamodb:ConditionCheckItem"),
                keyed(Set.of(CLERK, OPERATOR_FAILOVER), On.CONSOLE, "BOOKING#1", "dynamodb:GetItem", "dynamodb:Query",
                        "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:ConditionCheckItem"))
                .flatMap(s -> s);
    }

    /** {@code recovery.watch}, {@code aws.watch}: every console has the screen. */
    private static Stream<Right> dashboard() {
        return Stream.of(
                of(ALL_CONSOLES, "dynamodb:DescribeTable", On.PERFORMANCES, On.SCHEDULES, On.VENUES, On.RESERVATIONS,
                        On.CONSOLE, On.USERS),
                of(ALL_CONSOLES, "dynamodb:DescribeTimeToLive", On.RESERVATIONS, On.CONSOLE),
                keyed(ALL_CONSOLES, On.RESERVATIONS, "LEASE", "dynamodb:GetItem", "dynamodb:Query"),
                keyed(ALL_CONSOLES, On.RESERVATIONS, "HB#CANARY1#x", "dynamodb:GetItem", "dynamodb:PutItem"),
                of(ALL_CONSOLES, "cloudwatch:GetMetricData", On.ANY), of(ALL_CONSOLES, "cloudwatch:DescribeAlarms",
                        On.ANY),
                of(ALL_CONSOLES, "route53:ListHealthChecks", On.ANY), of(ALL_CONSOLES, "route53:ListHostedZonesByName",
                        On.ANY),
                of(ALL_CONSOLES, "route53:GetHealthCheckStatus", On.HEALTH_CHECK),
                of(ALL_CONSOLES, "route53:GetHealthCheckLastFailureReason", On.HEALTH_CHECK),
                of(ALL_CONSOLES, "route53:ListResourceRecordSets", On.ZONE)).flatMap(s -> s);
    }

    /** As the 32 checks declare them. What a dashboard may ask too is said there. */
    private static Stream<Right> readiness() {
        List<String> shared = dashboard().map(Right::action).toList();
        return Arrays.stream(Action.values())
                .flatMap(action -> action.iam().stream().filter(iam -> !shared.contains(iam)).flatMap(
                        iam -> switch (action.scope()) {
                            case TABLES -> of(OPERATORS, iam, On.RESERVATIONS, On.CONSOLE);
                            case ZONES -> of(ALL_CONSOLES, iam, On.ZONE);
                            case MODELS -> of(ALL_CONSOLES, iam, On.PROFILE, On.MODEL_THROUGH_PROFILE);
                            case OBJECTS -> of(OPERATORS, iam, On.ARTEFACT);
                            case BUCKETS -> of(OPERATORS, iam, On.ARTEFACT_BUCKET);
                            case ALL, NONE -> of(OPERATORS, iam, On.ANY);
                        }));
    }

    /** {@code aws.bedrock}: the assistant is the counter's. Streams and Converse are allowed by these two. */
    private static Stream<Right> assistant() {
        return Stream.of(
                of(Set.of(CLERK), "bedrock:InvokeModelWithResponseStream", On.PROFILE, On.MODEL_THROUGH_PROFILE),
                of(Set.of(CLERK), "cloudwatch:PutMetricData", On.ANY)).flatMap(s -> s);
    }

    /** Programme and halls, by whoever sets an installation up. */
    private static Stream<Right> seeding() {
        return Stream.of("dynamodb:BatchWriteItem", "dynamodb:PutItem", "dynamodb:GetItem", "dynamodb:DescribeTable")
                .flatMap(action -> of(Set.of(SEEDER), action, On.PERFORMANCES_AT_HOME, On.SCHEDULES_AT_HOME,
                        On.VENUES_AT_HOME));
    }

    static Stream<Right> of(Set<Job> jobs, String action, On... on) {
        return Arrays.stream(on).map(o -> new Right(jobs, action, o, Optional.empty()));
    }

    static Stream<Right> keyed(Set<Job> jobs, On on, String key, String... actions) {
        return Arrays.stream(actions).map(action -> new Right(jobs, action, on, Optional.of(key)));
    }
}
