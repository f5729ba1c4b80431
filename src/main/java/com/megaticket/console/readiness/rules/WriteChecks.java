package com.megaticket.console.readiness.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Looking;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.check.Use;
import com.megaticket.console.readiness.check.Where;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Questions;
import com.megaticket.console.readiness.estate.Tables.Description;
import com.megaticket.console.readiness.estate.Tables.Limits;
import com.megaticket.console.shared.schema.Table;
import java.util.List;
import java.util.Map;

/** Whether the standby takes the writes it must, and none it must not: R16, R18, R30. */
final class WriteChecks {
    private static final String REPLICATION_ROLE = "AWSServiceRoleForDynamoDBReplication";

    private WriteChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(CheckId.R16, WriteChecks::capacity, Use.in(Where.BOTH, Action.TABLE, Action.PEAK_WRITES),
                        Use.in(Where.STANDBY, Action.TABLE_LIMITS)),
                Check.of(CheckId.R18, WriteChecks::replication, Use.in(Where.BOTH, Action.TABLE, Action.TABLE_POLICY)),
                Check.of(CheckId.R30, WriteChecks::strays,
                        Use.in(Where.STANDBY, Action.CLIENT_WRITES, Action.SCALING_GROUPS)));
    }

    private static void capacity(Looking in) {
        Map<String, Double> peaks = in.ask(Questions.peakWrites(in.plan().main(), TableChecks.shop(in)));
        if (!peaks.containsKey(in.plan().tables().of(Table.RESERVATIONS))) {
            in.unknown("ConsumedWriteCapacityUnits", "no figure of the main region within a day");
        }
        Limits limits = in.ask(Questions.tableLimits(in.plan().standby()));
        in.each(TableChecks.shop(in), name -> {
            var main = in.ask(Questions.table(in.plan().main(), name));
            var standby = in.ask(Questions.table(in.plan().standby(), name));
            if (main.isPresent() && standby.isPresent()) {
                compare(in, main.get(), standby.get(), peaks.getOrDefault(name, 0d), limits);
            }
        });
    }

    private static void compare(Looking in, Description main, Description standby, double peak, Limits limits) {
        String region = in.plan().standby();
        Command proof = TableChecks.proof(region, standby.name());
        if (main.onDemand() != standby.onDemand()) {
            in.found(Trouble.CAPACITY_MODE_DIFFERS, proof, standby.name(), mode(main), mode(standby));
        }
        long takes = standby.onDemand() ? standby.warmWrites().orElse(limits.table()) : standby.provisionedWrites();
        long least = Math.min(takes, limits.table());
        if (least < peak) {
            in.found(Trouble.CAPACITY_TOO_SMALL, proof, standby.name(), region, least, (long) Math.ceil(peak));
        }
    }

    private static String mode(Description table) {
        return table.onDemand() ? "on demand" : "provisioned";
    }

    private static void replication(Looking in) {
        in.each(in.plan().regions(),
                region -> in.each(TableChecks.shop(in), name -> in.ask(Questions.table(region, name))
                        .ifPresent(table -> {
                            table.replicas().stream().filter(r -> r.status().equals("REPLICATION_NOT_AUTHORIZED"))
                                    .forEach(r -> in.found(Trouble.REPLICATION_DENIED, TableChecks.proof(region, name),
                                            name, region,
                                            r.status()));
                            in.ask(Questions.policy(region, table.arn())).filter(WriteChecks::deniesReplication)
                                    .ifPresent(_ -> in.found(Trouble.REPLICATION_DENIED, Command.aws("dynamodb",
                                            "get-resource-policy", "--region", region, "--resource-arn", table.arn()),
                                            name,
                                            region, "Deny"));
                        })));
    }

    /** A deny of writes for everybody that does not spare the role that replicates. What cannot be read counts as one. */
    static boolean deniesReplication(String policy) {
        try {
            for (JsonNode statement : each(new ObjectMapper().readTree(policy).path("Statement"))) {
                if (statement.path("Effect").asText().equals("Deny") && touchesWrites(statement)
                        && everybody(statement.path("Principal"))
                        && !statement.path("Condition").toString().contains(REPLICATION_ROLE)) {
                    return true;
                }
            }
            return false;
        } catch (JsonProcessingException _) {
            return true;
        }
    }

    private static Iterable<JsonNode> each(JsonNode node) {
        return node.isArray() ? node : List.of(node);
    }

    private static boolean everybody(JsonNode principal) {
        return principal.asText().equals("*") || principal.path("AWS").toString().contains("\"*\"")
                || principal.toString().contains(REPLICATION_ROLE);
    }

    private static boolean touchesWrites(JsonNode statement) {
        JsonNode all = statement.path("Action");
        // All but those named.
        return all.isMissingNode() ? !names(statement.path("NotAction")) : names(all);
    }

    private static boolean names(JsonNode actions) {
        String text = actions.toString();
        return text.contains("*") || text.contains("PutItem") || text.contains("UpdateItem")
                || text.contains("DeleteItem");
    }

    private static void strays(Looking in) {
        if (Templates.serving(in)) {
            return;
        }
        String region = in.plan().standby();
        in.ask(Questions.clientWrites(region, TableChecks.shop(in))).forEach((table, writes) -> {
            if (writes > in.plan().number(Setting.OWN_WRITES)) {
                in.found(Trouble.STRAY_WRITES,
                        Command.aws("cloudwatch", "list-metrics", "--region", region, "--namespace", "AWS/DynamoDB",
                                "--metric-name", "SuccessfulRequestLatency", "--recently-active", "PT3H",
                                "--dimensions",
                                "Name=TableName,Value=" + table),
                        table, region, writes.longValue());
            }
        });
    }
}
