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
import com.megaticket.console.readiness.estate.Edge.Health;
import com.megaticket.console.readiness.estate.Edge.Listener;
import com.megaticket.console.readiness.estate.Edge.LoadBalancer;
import com.megaticket.console.readiness.estate.Edge.TargetGroup;
import com.megaticket.console.readiness.estate.Network.Door;
import com.megaticket.console.readiness.estate.Network.SecurityGroup;
import com.megaticket.console.readiness.estate.Questions;
import java.util.List;
import java.util.Optional;

/** R22: the standby's load balancers, what stands behind them, and who is let in. */
final class EdgeChecks {
    private EdgeChecks() {}

    static Check check() {
        return Check.of(CheckId.R22, EdgeChecks::look,
                Use.in(Where.STANDBY, Action.LOAD_BALANCERS, Action.TARGET_GROUPS,
                        Action.TARGET_HEALTH, Action.LISTENERS, Action.SECURITY_GROUPS, Action.SCALING_GROUPS));
    }

    static Optional<LoadBalancer> balancer(Looking in, String region, Setting name) {
        return in.ask(Questions.loadBalancers(region)).stream().filter(b -> b.name().equals(in.plan().need(name)))
                .findFirst();
    }

    static Command proof(String region, String name) {
        return Command.aws("elbv2", "describe-load-balancers", "--region", region, "--names", name);
    }

    private static void look(Looking in) {
        String region = in.plan().standby();
        boolean serving = Templates.serving(in);
        in.each(List.of(Setting.STANDBY_ALB, Setting.STANDBY_NLB), name -> balancer(in, region, name).ifPresentOrElse(
                balancer -> balancer(in, balancer, serving, name), () -> absent(in, name, serving)));
    }

    /** An internal load balancer that is made during the failover is a plan, though a poor one. */
    private static void absent(Looking in, Setting name, boolean serving) {
        String region = in.plan().standby();
        boolean planned = name == Setting.STANDBY_NLB && !serving;
        in.found(planned ? Trouble.BALANCER_MADE_LATE : Trouble.BALANCER_MISSING, proof(region, in.plan().need(name)),
                in.plan().need(name), region);
    }

    private static void balancer(Looking in, LoadBalancer balancer, boolean serving, Setting name) {
        String region = in.plan().standby();
        if (!balancer.state().equals("active")) {
            in.found(Trouble.BALANCER_NOT_ACTIVE, proof(region, balancer.name()), balancer.name(), balancer.state());
        }
        List<TargetGroup> groups = in.ask(Questions.targetGroups(region)).stream()
                .filter(g -> g.loadBalancers().contains(balancer.arn())).toList();
        if (groups.isEmpty()) {
            in.found(Trouble.BALANCER_WITHOUT_TARGETS, proof(region, balancer.name()), balancer.name());
        }
        in.each(groups, group -> targets(in, balancer, group, serving));
        doors(in, balancer, name);
    }

    private static void targets(Looking in, LoadBalancer balancer, TargetGroup group, boolean serving) {
        Command proof = Command.aws("elbv2", "describe-target-health", "--region", in.plan().standby(),
                "--target-group-arn", group.arn());
        List<Health> targets = in.ask(Questions.targetHealth(in.plan().standby(), group.arn()));
        if (serving && targets.isEmpty()) {
            in.found(Trouble.NO_TARGETS, proof, group.name(), balancer.name());
        }
        targets.stream().filter(t -> t.state().startsWith("unhealthy")).forEach(t -> in.found(Trouble.TARGET_UNHEALTHY,
                proof, group.name(), t.target(), t.reason(), group.port(), group.healthPath()));
    }

    private static void doors(Looking in, LoadBalancer balancer, Setting name) {
        String region = in.plan().standby();
        if (balancer.securityGroups().isEmpty()) {
            return;
        }
        List<SecurityGroup> groups = in.ask(Questions.securityGroups(region, balancer.securityGroups()));
        for (Listener listener : in.ask(Questions.listeners(region, balancer.arn()))) {
            if (groups.stream().noneMatch(g -> g.admits(listener.port()))) {
                in.found(Trouble.PORT_SHUT, doorProof(region, balancer), balancer.name(), listener.port());
            } else if (name == Setting.STANDBY_ALB && !admitsCheckers(groups)) {
                in.found(Trouble.CHECKERS_SHUT_OUT, doorProof(region, balancer), balancer.name(), listener.port());
            }
        }
    }

    /** Route 53's checkers come from the internet: by their prefix list, or because everybody may. */
    private static boolean admitsCheckers(List<SecurityGroup> groups) {
        return groups.stream().flatMap(g -> g.inbound().stream()).map(Door::sources)
                .anyMatch(s -> s.stream().anyMatch(from -> from.startsWith("pl-") || from.equals("0.0.0.0/0")));
    }

    private static Command doorProof(String region, LoadBalancer balancer) {
        return Command.aws("ec2", "describe-security-groups", "--region", region, "--group-ids",
                balancer.securityGroups().getFirst());
    }
}
