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
import com.megaticket.console.readiness.estate.Edge.LoadBalancer;
import com.megaticket.console.readiness.estate.Fleet.Launch;
import com.megaticket.console.readiness.estate.Fleet.Member;
import com.megaticket.console.readiness.estate.Questions;
import com.megaticket.console.readiness.estate.UserData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands in the user data that the standby's instances are born with: R1, R15, R26, R27. */
final class UserDataChecks {
    private static final List<Use> TEMPLATES = Use.in(Where.STANDBY, Action.SCALING_GROUPS, Action.TEMPLATE_VERSIONS);
    /** By these a program knows where it runs. */
    private static final Set<String> OWN_REGION = Set.of("AWS_REGION", "AWS_DEFAULT_REGION", "REGION", "API_REGION");

    private UserDataChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(CheckId.R1, UserDataChecks::hosts, TEMPLATES, Use.in(Where.STANDBY, Action.LOAD_BALANCERS)),
                Check.of(CheckId.R15, UserDataChecks::tables, TEMPLATES, Use.in(Where.STANDBY, Action.TABLE)),
                Check.of(CheckId.R26, UserDataChecks::variables, TEMPLATES),
                Check.of(CheckId.R27, UserDataChecks::secrets,
                        Use.in(Where.STANDBY, Action.SCALING_GROUPS), Use.in(Where.BOTH, Action.TEMPLATE_VERSIONS)));
    }

    /** The incident: instances of the standby called the main region's load balancer, or one that is no more. */
    private static void hosts(Looking in) {
        Templates.each(in, started -> {
            UserData data = started.launched().userData();
            in.each(data.hosts(), host -> host(in, started, host));
            data.arns().forEach(arn -> foreign(in, started, arn));
            oldInstances(in, started);
        });
    }

    private static void host(Looking in, Templates.Started started, String host) {
        if (foreign(in, started, host) || !host.contains(".elb.")) {
            return;
        }
        List<LoadBalancer> here = in.ask(Questions.loadBalancers(in.plan().standby()));
        var same = here.stream().filter(b -> b.dnsName().equalsIgnoreCase(host)).findFirst();
        if (same.isEmpty()) {
            in.found(Trouble.HOST_OF_NOBODY, proof(in, started), started.name(), host, expected(in),
                    in.plan().standby());
        } else if (same.get().created().isAfter(started.launched().created())) {
            in.found(Trouble.BALANCER_NEWER, proof(in, started), started.name(), host, same.get().created(),
                    started.launched().created());
        }
    }

    /** @return whether the name belongs to another region */
    private static boolean foreign(Looking in, Templates.Started started, String name) {
        Optional<String> other = UserData.regionOf(name).filter(r -> !r.equals(in.plan().standby()));
        other.ifPresent(
                region -> in.found(Trouble.FOREIGN_HOST, proof(in, started), fix(in, started), started.name(), name,
                        region, expected(in), in.plan().standby()));
        return other.isPresent();
    }

    /** An instance keeps the user data it was born with. */
    private static void oldInstances(Looking in, Templates.Started started) {
        String now = Long.toString(started.launched().number());
        List<Member> old = started.group().members().stream().filter(m -> !m.version().equals(now)).toList();
        if (!old.isEmpty()) {
            in.found(Trouble.INSTANCES_OF_OLD_VERSION, Templates.proof(in.plan().standby(), started.group().name()),
                    Command.aws("autoscaling", "start-instance-refresh", "--region", in.plan().standby(),
                            "--auto-scaling-group-name", started.group().name()),
                    started.group().name(), old.size(), old.getFirst().version(), now);
        }
    }

    /** Name of the load balancer that should stand there; a dash when it does not exist (by design while on standby). */
    static String expected(Looking in) {
        String name = in.plan().need(Setting.STANDBY_NLB);
        return in.ask(Questions.loadBalancers(in.plan().standby())).stream().filter(b -> b.name().equals(name))
                .map(LoadBalancer::dnsName).findFirst().orElse("-");
    }

    private static Command proof(Looking in, Templates.Started started) {
        return Templates.hosts(in.plan().standby(), started.launch().template(), "" + started.launched().number());
    }

    /** A new version from the newest; its user data file is the operator's to write. */
    private static Command fix(Looking in, Templates.Started started) {
        return Command.aws("ec2", "create-launch-template-version", "--region", in.plan().standby(),
                Templates.by(started.launch().template()), started.launch().template(), "--source-version",
                "" + started.launched().number(), "--launch-template-data", "file://user-data.json");
    }

    private static void tables(Looking in) {
        String region = in.plan().standby();
        Templates.each(in, started -> in.each(started.launched().userData().variables().entrySet(), variable -> {
            if (!variable.getKey().contains("TABLE") || variable.getValue().isBlank()
                    || variable.getValue().startsWith("$")) {
                return;
            }
            if (in.ask(Questions.table(region, variable.getValue())).isEmpty()) {
                in.found(Trouble.NAMED_TABLE_MISSING,
                        Command.aws("dynamodb", "describe-table", "--region", region, "--table-name",
                                variable.getValue()),
                        started.name(), variable.getKey(), variable.getValue(), region);
            }
        }));
    }

    private static void variables(Looking in) {
        Templates.each(in, started -> {
            Map<String, String> set = started.launched().userData().variables();
            in.plan().list(Setting.REQUIRED_VARIABLES).stream().filter(v -> set.getOrDefault(v, "").isBlank())
                    .forEach(v -> in.found(Trouble.VARIABLE_MISSING, proof(in, started), started.name(), v));
            set.forEach((name, value) -> {
                if (OWN_REGION.contains(name) && !value.startsWith("$") && !value.equals(in.plan().standby())) {
                    in.found(Trouble.REGION_VARIABLE, proof(in, started), started.name(), name, value,
                            in.plan().standby());
                }
            });
        });
    }

    private static void secrets(Looking in) {
        Optional<Map<String, String>> main = mainSecrets(in);
        Templates.each(in, started -> started.launched().userData().secrets().forEach((name, hash) -> {
            in.found(Trouble.SECRET_IN_USER_DATA, proof(in, started), started.name(), name, hash);
            main.map(m -> m.getOrDefault(name, "")).filter(other -> !other.equals(hash))
                    .ifPresent(other -> in.found(Trouble.SECRET_DIFFERS, proof(in, started), name,
                            other.isEmpty() ? "-" : other, hash));
        }));
    }

    private static Optional<Map<String, String>> mainSecrets(Looking in) {
        return in.plan().find(Setting.MAIN_TEMPLATE).flatMap(name -> Templates
                .resolve(in.ask(Questions.templateVersions(in.plan().main(), name)),
                        new Launch(name, "$Default").version())
                .map(v -> v.userData().secrets()));
    }
}
