package com.megaticket.console.aws.failover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.aws.AwsFailures;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The hard fence as a statement of a table's policy, put beside what others said there. It denies item writes, not reads, to
 * everybody but the roles that replicate and scale: denied to those, the replica would become a table of its own after 20 hours
 * ("Global tables security"). A key that a request does not carry denies nothing: to lock out the lease would be worse.
 *
 * @param table its ARN in the one region
 */
public record FencePolicy(String table) {
    static final String STATEMENT = "MegaTicketHardFence";
    /** Partitions that are no seats, as {@code infra/} has them in the operators' own policies. */
    static final List<String> SIGNS = List.of("LEASE", "FENCE", "MARKER*", "HB#*");
    private static final List<String> WRITES = List.of("dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem",
            "dynamodb:BatchWriteItem", "dynamodb:PartiQLInsert", "dynamodb:PartiQLUpdate", "dynamodb:PartiQLDelete");
    private static final List<String> SPARED = List.of(
            "replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication",
            "dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable");
    private static final ObjectMapper JSON = new ObjectMapper();

    public ObjectNode statement() {
        String[] arn = table.split(":", -1);
        ObjectNode statement = JSON.createObjectNode().put("Sid", STATEMENT).put("Effect", "Deny").put("Principal",
                "*");
        WRITES.forEach(statement.putArray("Action")::add);
        statement.put("Resource", table);
        ObjectNode condition = statement.putObject("Condition");
        SIGNS.forEach(condition.putObject("ForAnyValue:StringNotLike").putArray("dynamodb:LeadingKeys")::add);
        ArrayNode spared = condition.putObject("StringNotEquals").putArray("aws:PrincipalArn");
        SPARED.forEach(role -> spared.add("arn:" + arn[1] + ":iam::" + arn[4] + ":role/aws-service-role/" + role));
        return statement;
    }

    boolean isIn(Optional<String> policy) {
        return statements(policy).anyMatch(s -> s.equals(statement()));
    }

    /** Whether anything of ours is in it, of an older form too. */
    static boolean isAnyIn(Optional<String> policy) {
        return statements(policy).anyMatch(FencePolicy::isOurs);
    }

    String addedTo(Optional<String> policy) {
        ObjectNode all = without(policy);
        ((ArrayNode) all.get("Statement")).add(statement());
        return all.toString();
    }

    /** Empty when nothing is left of it. */
    static Optional<String> takenFrom(Optional<String> policy) {
        ObjectNode all = without(policy);
        return all.get("Statement").isEmpty() ? Optional.empty() : Optional.of(all.toString());
    }

    private static ObjectNode without(Optional<String> policy) {
        ObjectNode all = policy.map(FencePolicy::read)
                .orElseGet(() -> JSON.createObjectNode().put("Version", "2012-10-17"));
        ArrayNode others = JSON.createArrayNode();
        statements(policy).filter(s -> !isOurs(s)).forEach(others::add);
        all.set("Statement", others);
        return all;
    }

    private static boolean isOurs(JsonNode statement) {
        return statement.path("Sid").asText().equals(STATEMENT);
    }

    /** One alone may stand without a list around it. */
    private static java.util.stream.Stream<JsonNode> statements(Optional<String> policy) {
        return policy.map(FencePolicy::read).map(p -> p.path("Statement")).stream()
                .flatMap(s -> s.isArray()
                        ? StreamSupport.stream(s.spliterator(), false)
                        : java.util.stream.Stream.of(s));
    }

    /** What cannot be understood must not be written over. */
    private static ObjectNode read(String policy) {
        try {
            if (JSON.readTree(policy) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw AwsFailures.misconfigured("table policy", "cannot be understood: " + e.getOriginalMessage());
        }
        throw AwsFailures.misconfigured("table policy", "is no object");
    }
}
