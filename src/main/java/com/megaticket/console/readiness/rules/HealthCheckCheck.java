package com.megaticket.console.readiness.rules;

import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Looking;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.check.Use;
import com.megaticket.console.readiness.check.Where;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Dns.HealthCheck;
import com.megaticket.console.readiness.estate.Dns.DnsRecord;
import com.megaticket.console.readiness.estate.Questions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** R9: whether a health check can be blind. Route 53 calls a disabled check healthy, and one without data too, at choice. */
final class HealthCheckCheck {
    private HealthCheckCheck() {}

    static Check check() {
        return Check.of(CheckId.R9, HealthCheckCheck::look,
                Use.in(Where.GLOBAL, Action.ZONES, Action.RECORDS, Action.HEALTH_CHECKS));
    }

    private static void look(Looking in) {
        DnsChecks.zone(in).ifPresent(zone -> {
            List<DnsRecord> records = DnsChecks.records(in, zone).stream().filter(r -> r.role().isPresent()).toList();
            Command proof = DnsChecks.proof(zone, in.plan().need(Setting.DOMAIN));
            records.forEach(record -> record(in, record, proof));
            List<HealthCheck> all = in.ask(Questions.healthChecks());
            used(records, all).forEach(id -> all.stream().filter(c -> c.id().equals(id)).findFirst().ifPresentOrElse(
                    check -> judge(in, check), () -> in.found(Trouble.HEALTH_CHECK_MISSING, proof(id), id)));
        });
    }

    private static void record(Looking in, DnsRecord record, Command proof) {
        String role = record.role().orElse("");
        boolean evaluates = record.alias().filter(a -> a.evaluatesHealth()).isPresent();
        if (record.alias().isPresent() && !evaluates) {
            in.found(Trouble.ALIAS_BLIND, proof, record.name(), role);
        }
        if (record.healthCheck().isEmpty() && !evaluates) {
            in.found(Trouble.RECORD_WITHOUT_CHECK, proof, record.name(), role);
        }
    }

    /** Those the records hang on, with all they combine. */
    private static Set<String> used(List<DnsRecord> records, List<HealthCheck> all) {
        var used = new LinkedHashSet<String>();
        Deque<String> todo = new ArrayDeque<>(records.stream().flatMap(r -> r.healthCheck().stream()).toList());
        while (!todo.isEmpty()) {
            String id = todo.pop();
            if (used.add(id)) {
                all.stream().filter(c -> c.id().equals(id)).forEach(c -> todo.addAll(c.children()));
            }
        }
        return used;
    }

    private static void judge(Looking in, HealthCheck check) {
        Command proof = proof(check.id());
        if (check.disabled()) {
            in.found(Trouble.HEALTH_CHECK_DISABLED, proof, check.id());
        }
        // An inverted check that asks nobody is the operator's button (an object in a bucket, a routing control).
        String health = in.plan().need(Setting.HEALTH_PATH);
        if (check.inverted() && check.path().equals(health)) {
            in.found(Trouble.HEALTH_CHECK_INVERTED, proof, check.id());
        }
        if (check.type().startsWith("HTTP") && !check.inverted() && !check.path().equals(health)) {
            in.found(Trouble.HEALTH_CHECK_OTHER_PATH, proof, check.id(), check.target() + check.path(), health);
        }
        if (check.type().equals("CALCULATED")
                && (check.childrenNeeded() == 0 || check.childrenNeeded() > check.children().size())) {
            in.found(Trouble.HEALTH_CHECK_THRESHOLD, proof, check.id(), check.childrenNeeded(),
                    check.children().size());
        }
        check.withoutData().filter("Healthy"::equals)
                .ifPresent(w -> in.found(Trouble.HEALTH_CHECK_FINE_WITHOUT_DATA, proof, check.id(), w));
    }

    private static Command proof(String id) {
        return Command.aws("route53", "get-health-check", "--health-check-id", id);
    }
}
