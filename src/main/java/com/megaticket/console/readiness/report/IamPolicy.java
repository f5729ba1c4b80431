package com.megaticket.console.readiness.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Use;
import com.megaticket.console.readiness.estate.Action.Scope;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The IAM policy that lets an operator run the checks, made from the calls they declare. Everything in it reads; asking a model
 * for one token ({@code bedrock:InvokeModel}) is the one that costs.
 */
public final class IamPolicy {
    private IamPolicy() {}

    public static String of(List<Check> checks, Blueprint plan) {
        Map<Scope, SortedSet<String>> byScope = new TreeMap<>();
        checks.stream().flatMap(c -> c.uses().stream()).map(Use::action).forEach(action -> action.iam()
                .ifPresent(iam -> byScope.computeIfAbsent(action.scope(), _ -> new TreeSet<>()).add(iam)));
        ObjectNode policy = new ObjectMapper().createObjectNode().put("Version", "2012-10-17");
        ArrayNode statements = policy.putArray("Statement");
        byScope.forEach((scope, actions) -> {
            ObjectNode statement = statements.addObject().put("Sid", "Readiness" + word(scope)).put("Effect", "Allow");
            actions.forEach(statement.putArray("Action")::add);
            resources(scope, plan).forEach(statement.putArray("Resource")::add);
        });
        return policy.toPrettyString();
    }

    private static List<String> resources(Scope scope, Blueprint plan) {
        return switch (scope) {
            case ZONES -> List.of("arn:aws:route53:::hostedzone/*");
            case TABLES -> List.of("arn:aws:dynamodb:" + plan.main() + ":*:table/*",
                    "arn:aws:dynamodb:" + plan.standby() + ":*:table/*");
            case MODELS -> List.of("arn:aws:bedrock:*::foundation-model/*", "arn:aws:bedrock:*:*:inference-profile/*");
            case BUCKETS -> buckets(plan, "");
            case OBJECTS -> buckets(plan, "/" + plan.find(Setting.ARTEFACT).orElse(word(Setting.ARTEFACT)));
            case ALL, NONE -> List.of("*");
        };
    }

    private static List<String> buckets(Blueprint plan, String key) {
        return Stream.of(Setting.MAIN_BUCKET, Setting.STANDBY_BUCKET)
                .map(s -> "arn:aws:s3:::" + plan.find(s).orElse(word(s)) + key).toList();
    }

    /** Where a name is not set yet, one that matches nothing: to be filled in. */
    private static String word(Setting setting) {
        return setting.name().replace('_', '-');
    }

    private static String word(Scope scope) {
        return scope.name().charAt(0) + scope.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
