package com.megaticket.console.aws.failover;

import com.megaticket.console.aws.AwsFailures;
import com.megaticket.console.failover.estate.TableFence;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.LimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.PolicyNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;

/**
 * {@link TableFence} by the table's resource policy, one in each region. What is written rests on the revision that was read, so
 * that a statement somebody adds meanwhile is never lost. DynamoDB takes no second change within 15 s ("Resource-based policy
 * considerations").
 */
final class PolicyFence implements TableFence {
    /** What the service wants to hear instead of a revision where there must be no policy yet. */
    private static final String NONE = "NO_POLICY";

    private final Function<String, DynamoDbClient> clients;
    private final String table;

    /** @param table its name, the same in both regions */
    PolicyFence(Function<String, DynamoDbClient> clients, String table) {
        this.clients = clients;
        this.table = table;
    }

    private record Found(Optional<String> policy, String revision) {}

    /** What is needed for one change. */
    private record Place(DynamoDbClient client, String region, String arn) {
        String command(String call, String... more) {
            String line = Bash.aws("dynamodb", call, "--region", region, "--resource-arn", arn);
            return more.length == 0 ? line : line + " " + Bash.aws(more).substring("aws ".length());
        }
    }

    @Override
    public Asked raise(String region) {
        Place place = place(region);
        var ours = new FencePolicy(place.arn());
        Optional<Found> seen = find(place);
        // Unseen, it is put only where there is none: nobody's statement can be lost.
        Found found = seen.orElse(new Found(Optional.empty(), NONE));
        if (ours.isIn(found.policy())) {
            return new Asked.Stands("statement " + FencePolicy.STATEMENT + " stands, revision " + found.revision());
        }
        return put(place, ours.addedTo(found.policy()), found.revision());
    }

    @Override
    public Asked lift(String region) {
        Place place = place(region);
        Optional<Found> seen = find(place);
        if (seen.isEmpty()) {
            return new Asked.NotPermitted(place.command("get-resource-policy") + " # put it back without the statement "
                    + FencePolicy.STATEMENT);
        }
        Found found = seen.get();
        if (!FencePolicy.isAnyIn(found.policy())) {
            return new Asked.Stands("no statement " + FencePolicy.STATEMENT);
        }
        return FencePolicy.takenFrom(found.policy()).map(rest -> put(place, rest, found.revision()))
                .orElseGet(() -> delete(place, found.revision()));
    }

    private Place place(String region) {
        DynamoDbClient client = clients.apply(region);
        try {
            return new Place(client, region, client.describeTable(r -> r.tableName(table)).table().tableArn());
        } catch (RuntimeException e) {
            throw AwsFailures.fault("dynamodb:DescribeTable", e);
        }
    }

    /** Empty when this login may not look. */
    private static Optional<Found> find(Place place) {
        return Permitted.ask("dynamodb:GetResourcePolicy", () -> {
            try {
                var answer = place.client().getResourcePolicy(r -> r.resourceArn(place.arn()));
                return new Found(Optional.ofNullable(answer.policy()), answer.revisionId());
            } catch (PolicyNotFoundException _) {
                return new Found(Optional.empty(), NONE);
            }
        });
    }

    private static Asked put(Place place, String policy, String revision) {
        return changed("dynamodb:PutResourcePolicy", () -> place.client().putResourcePolicy(r -> r
                .resourceArn(place.arn()).policy(policy).expectedRevisionId(revision)).revisionId(),
                () -> place.command("put-resource-policy", "--expected-revision-id", revision, "--policy", policy));
    }

    private static Asked delete(Place place, String revision) {
        return changed("dynamodb:DeleteResourcePolicy", () -> String.valueOf(place.client().deleteResourcePolicy(r -> r
                .resourceArn(place.arn()).expectedRevisionId(revision)).revisionId()),
                () -> place.command("delete-resource-policy", "--expected-revision-id", revision));
    }

    private static Asked changed(String action, Supplier<String> call, Supplier<String> command) {
        try {
            return Permitted.ask(action, call)
                    .<Asked>map(revision -> new Asked.Stands(action + ", revision " + revision))
                    .orElseGet(() -> new Asked.NotPermitted(command.get()));
        } catch (RuntimeException e) {
            if (isUnderWay(e)) {
                return new Asked.Busy(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    /** Another change came first, or the last one is still being carried out. */
    private static boolean isUnderWay(RuntimeException e) {
        Throwable cause = e.getCause();
        return cause instanceof PolicyNotFoundException || cause instanceof ResourceInUseException
                || cause instanceof LimitExceededException;
    }
}
