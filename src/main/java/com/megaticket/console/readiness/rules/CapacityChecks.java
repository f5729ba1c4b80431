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
import com.megaticket.console.readiness.estate.Questions;
import com.megaticket.console.readiness.estate.Store.Artefact;
import java.util.List;
import java.util.Optional;

/** Whether there is room for what must start, and something to start: R6, R7. */
final class CapacityChecks {
    /** Codes of Service Quotas: running on-demand standard instances, load balancers of a region. */
    private static final String VCPUS = "L-1216C47A";
    private static final String ALBS = "L-53DA6B97";
    private static final String NLBS = "L-69A177A2";

    private CapacityChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(CheckId.R6, CapacityChecks::quotas, Use.in(Where.STANDBY, Action.QUOTA, Action.RUNNING_VCPUS,
                        Action.LOAD_BALANCERS)),
                Check.of(CheckId.R7, CapacityChecks::application, Use.in(Where.BOTH, Action.OBJECT),
                        Use.in(Where.BOTH, Action.REPLICATION)));
    }

    private static void quotas(Looking in) {
        String region = in.plan().standby();
        double vcpus = in.ask(Questions.quota(region, "ec2", VCPUS));
        // CloudWatch has no datum where nothing runs, which is how a pilot light should be.
        double running = in.ask(Questions.runningVcpus(region)).orElse(0);
        int needed = in.plan().number(Setting.NEEDED_VCPUS);
        if (vcpus - running < needed) {
            in.found(Trouble.QUOTA_TOO_SMALL, proof(region, "ec2", VCPUS), region, "vCPU", (long) vcpus, (long) running,
                    needed);
        }
        balancers(in, "application", ALBS, Setting.STANDBY_ALB);
        balancers(in, "network", NLBS, Setting.STANDBY_NLB);
    }

    /** One that exists needs no room. */
    private static void balancers(Looking in, String type, String code, Setting name) {
        String region = in.plan().standby();
        var all = in.ask(Questions.loadBalancers(region));
        long used = all.stream().filter(b -> b.type().equals(type)).count();
        boolean there = all.stream().anyMatch(b -> b.name().equals(in.plan().need(name)));
        double most = in.ask(Questions.quota(region, "elasticloadbalancing", code));
        if (!there && most - used < 1) {
            in.found(Trouble.QUOTA_TOO_SMALL, proof(region, "elasticloadbalancing", code), region,
                    type + " load balancers", (long) most, used, 1);
        }
    }

    private static Command proof(String region, String service, String code) {
        return Command.aws("service-quotas", "get-service-quota", "--region", region, "--service-code", service,
                "--quota-code", code);
    }

    private static void application(Looking in) {
        String key = in.plan().need(Setting.ARTEFACT);
        String there = in.plan().need(Setting.STANDBY_BUCKET);
        Optional<Artefact> standby = in.ask(Questions.artefact(in.plan().standby(), there, key));
        Command proof = Command.aws("s3api", "head-object", "--region", in.plan().standby(), "--bucket", there, "--key",
                key);
        if (standby.isEmpty()) {
            in.found(Trouble.ARTEFACT_MISSING, proof, key, there);
        }
        in.plan().find(Setting.MAIN_BUCKET).ifPresent(bucket -> {
            Optional<Artefact> main = in.ask(Questions.artefact(in.plan().main(), bucket, key));
            if (main.isPresent() && standby.isPresent() && !main.get().tag().equals(standby.get().tag())) {
                in.found(Trouble.ARTEFACT_OLD, proof, key, standby.get().modified(), main.get().modified());
            }
            String copies = in.ask(Questions.replication(in.plan().main(), bucket)).orElse("-");
            if (!copies.equals("Enabled")) {
                in.found(Trouble.REPLICATION_OFF,
                        Command.aws("s3api", "get-bucket-replication", "--region", in.plan().main(), "--bucket",
                                bucket),
                        bucket, copies);
            }
        });
    }
}
