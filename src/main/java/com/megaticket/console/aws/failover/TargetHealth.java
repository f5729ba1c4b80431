package com.megaticket.console.aws.failover;

import com.megaticket.console.failover.estate.Servers.Health;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.estate.Edge;
import com.megaticket.console.readiness.estate.Edge.LoadBalancer;
import com.megaticket.console.readiness.estate.Edge.TargetGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether everything behind a region's load balancers answers their checks. One that leaves ({@code draining}) is not counted. */
record TargetHealth(Blueprint plan, Edge edge) {
    Health of(String region) {
        boolean standby = region.equals(plan.standby());
        List<String> names = (standby
                ? List.of(Setting.STANDBY_ALB, Setting.STANDBY_NLB)
                : List.of(Setting.MAIN_ALB)).stream().map(plan::need).toList();
        int least = standby ? plan.number(Setting.INSTANCES) : 1;
        List<LoadBalancer> balancers = edge.loadBalancers(region).stream().filter(b -> names.contains(b.name()))
                .toList();
        var unwell = new ArrayList<>(names.stream()
                .filter(n -> balancers.stream().noneMatch(b -> b.name().equals(n)))
                .map(n -> "no load balancer " + n).toList());
        int healthy = 0;
        int wanted = 0;
        for (TargetGroup group : behind(region, balancers, unwell)) {
            List<Edge.Health> all = edge.targetHealth(region, group.arn()).stream()
                    .filter(h -> !h.state().equals("draining")).toList();
            int well = (int) all.stream().filter(h -> h.state().equals("healthy")).count();
            int need = Math.max(least, all.size());
            all.stream().filter(h -> !h.state().equals("healthy"))
                    .forEach(h -> unwell.add(group.name() + " " + h.target() + ": " + h.state() + " " + h.reason()));
            if (all.size() < least) {
                unwell.add(group.name() + ": " + all.size() + " of " + least + " targets registered");
            }
            healthy += well;
            wanted += need;
        }
        return new Health.Counted(healthy, wanted, unwell);
    }

    /** A load balancer with nothing behind it answers nobody. */
    private List<TargetGroup> behind(String region, List<LoadBalancer> balancers, List<String> unwell) {
        Set<String> arns = balancers.stream().map(LoadBalancer::arn).collect(Collectors.toSet());
        List<TargetGroup> groups = edge.targetGroups(region).stream()
                .filter(g -> g.loadBalancers().stream().anyMatch(arns::contains)).toList();
        balancers.stream().filter(b -> groups.stream().noneMatch(g -> g.loadBalancers().contains(b.arn())))
                .forEach(b -> unwell.add(b.name() + " has no target group"));
        return groups;
    }
}
