package com.megaticket.console.aws.failover;

import com.megaticket.console.failover.estate.Servers;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.estate.Fleet;
import com.megaticket.console.readiness.estate.Fleet.ScalingGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.autoscaling.AutoScalingClient;

/**
 * {@link Servers} by the standby's groups and the load balancers of both regions, as {@code standby.properties} names them. The
 * main region's servers are instances of their own, which nobody starts from here.
 */
final class ScalingServers implements Servers {
    private final Blueprint plan;
    private final Fleet fleet;
    private final TargetHealth targets;
    private final RecoveryStart start;
    private final Function<String, AutoScalingClient> clients;

    ScalingServers(Blueprint plan, Fleet fleet, TargetHealth targets, RecoveryStart start,
            Function<String, AutoScalingClient> clients) {
        this.plan = plan;
        this.fleet = fleet;
        this.targets = targets;
        this.start = start;
        this.clients = clients;
    }

    @Override
    public Health health(String region) {
        return targets.of(region);
    }

    @Override
    public Scaled warm(String region, Instant begun) {
        if (!region.equals(plan.standby())) {
            return new Scaled.NothingToScale("no group in the plan for " + region
                    + ": its servers are instances of their own, nothing to scale");
        }
        List<ScalingGroup> groups = groups(region);
        List<ScalingGroup> small = groups.stream().filter(this::isSmall).toList();
        if (small.isEmpty()) {
            return shortOf(groups).<Scaled>map(Scaled.Lacking::new)
                    .orElseGet(() -> new Scaled.Warm(words(groups) + ", as wanted"));
        }
        // Read by instances as they start: it must be there before them. Those that run have read theirs.
        Optional<Scaled> unset = start.set(region, begun)
                ? Optional.empty()
                : Optional.of(byHand(region, begun, small));
        return unset.or(() -> grown(region, begun, small)).orElseGet(() -> told(region));
    }

    private Scaled told(String region) {
        List<ScalingGroup> now = groups(region);
        return shortOf(now).<Scaled>map(Scaled.Lacking::new)
                .orElseGet(() -> new Scaled.Warm(words(now) + ", asked for"));
    }

    private List<ScalingGroup> groups(String region) {
        return fleet.scalingGroups(region).stream().filter(g -> plan.groups().contains(g.name())).toList();
    }

    private int size() {
        return plan.number(Setting.INSTANCES);
    }

    private boolean isSmall(ScalingGroup group) {
        return group.desired() < size() || group.max() < size();
    }

    /** What keeps them from being as wanted; empty when nothing does. */
    private Optional<String> shortOf(List<ScalingGroup> groups) {
        var missing = new ArrayList<>(plan.groups().stream()
                .filter(name -> groups.stream().noneMatch(g -> g.name().equals(name)))
                .map(name -> "no group " + name).toList());
        groups.stream().filter(this::isSmall).forEach(g -> missing.add(words(List.of(g))));
        groups.stream().filter(g -> g.suspended().contains("Launch"))
                .forEach(g -> missing.add(g.name() + " starts nothing: its process Launch is suspended"));
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", missing));
    }

    private static String words(List<ScalingGroup> groups) {
        return groups.stream().map(g -> g.name() + " wants " + g.desired() + " of at most " + g.max())
                .collect(Collectors.joining(", "));
    }

    /** Present when this login may not. The least is raised with it, as the chain does: a policy must not shrink it again. */
    private Optional<Scaled> grown(String region, Instant begun, List<ScalingGroup> small) {
        for (ScalingGroup group : small) {
            var taken = Permitted.ask("autoscaling:UpdateAutoScalingGroup",
                    () -> clients.apply(region).updateAutoScalingGroup(r -> r.autoScalingGroupName(group.name())
                            .minSize(Math.max(group.min(), size())).maxSize(Math.max(group.max(), size()))
                            .desiredCapacity(Math.max(group.desired(), size()))));
            if (taken.isEmpty()) {
                return Optional.of(byHand(region, begun, small));
            }
        }
        return Optional.empty();
    }

    /** All of it: what was done already is done again, to no effect. */
    private Scaled byHand(String region, Instant begun, List<ScalingGroup> small) {
        var lines = new ArrayList<>(List.of(start.command(region, begun)));
        small.forEach(g -> lines.add(Bash.aws("autoscaling", "update-auto-scaling-group", "--region", region,
                "--auto-scaling-group-name", g.name(), "--min-size", "" + Math.max(g.min(), size()), "--max-size",
                "" + Math.max(g.max(), size()), "--desired-capacity", "" + Math.max(g.desired(), size()))));
        return new Scaled.NotPermitted(String.join(" && ", lines));
    }
}
