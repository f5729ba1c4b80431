package com.megaticket.console.infra;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.aws.rights.Right;
import com.megaticket.console.aws.rights.Rights;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of rights against the calls that are really compiled into the console. */
class InfraRightsTest {
    private static final Pattern CLIENT = Pattern
            .compile("software\\.amazon\\.awssdk\\.services\\.([a-z0-9]+)\\.[A-Za-z0-9]+?(?:Async)?Client");
    /** Of a client, but no call of AWS. */
    private static final Set<String> LOCAL = Set.of("builder", "create", "close", "serviceClientConfiguration",
            "serviceName");
    private static final Map<String, String> SERVICES = Map.of("elasticloadbalancingv2", "elasticloadbalancing", "sfn",
            "states", "eventbridge", "events", "bedrockruntime", "bedrock");
    /** Calls that IAM knows by another name, or not at all. */
    private static final Map<String, List<String>> OTHERWISE = Map.of(
            "dynamodb:TransactWriteItems", List.of("dynamodb:ConditionCheckItem", "dynamodb:PutItem",
                    "dynamodb:UpdateItem", "dynamodb:DeleteItem"),
            "bedrock:Converse", List.of("bedrock:InvokeModel"),
            "bedrock:ConverseStream", List.of("bedrock:InvokeModelWithResponseStream"),
            "s3:HeadObject", List.of("s3:GetObject"),
            "s3:GetBucketReplication", List.of("s3:GetReplicationConfiguration"),
            "sts:GetCallerIdentity", List.of());

    @Test
    void everyCallInTheByteCodeHasARight() {
        Set<String> listed = Rights.all().stream().map(Right::action).collect(toSet());
        Set<String> called = called();
        assertThat(called).hasSizeGreaterThan(40).contains("dynamodb:Query", "route53:ListHealthChecks");
        assertThat(listed).as("actions the code takes").containsAll(called);
    }

    @Test
    void rightsAreWrittenForInfra() throws IOException {
        var rights = new ObjectMapper().createArrayNode();
        for (Right right : Rights.all()) {
            var entry = rights.addObject();
            right.jobs().stream().map(j -> j.name().toLowerCase(Locale.ROOT).replace('_', '-')).sorted()
                    .forEach(entry.putArray("jobs")::add);
            entry.put("action", right.action()).put("on", right.on().text());
            right.key().ifPresent(key -> entry.put("key", key));
        }
        Expected.isAs("rights.json", rights);
    }

    private static Set<String> called() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("com.megaticket.console").stream()
                .map(JavaClass::getAccessesFromSelf).flatMap(Set::stream)
                .flatMap(InfraRightsTest::actions).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> actions(JavaAccess<?> access) {
        Matcher client = CLIENT.matcher(access.getTargetOwner().getName());
        if (!client.matches() || LOCAL.contains(access.getName())) {
            return Stream.of();
        }
        String operation = access.getName().replaceFirst("Paginator$", "");
        String call = SERVICES.getOrDefault(client.group(1), client.group(1)) + ":"
                + operation.substring(0, 1).toUpperCase(Locale.ROOT) + operation.substring(1);
        return OTHERWISE.getOrDefault(call, List.of(call)).stream();
    }
}
