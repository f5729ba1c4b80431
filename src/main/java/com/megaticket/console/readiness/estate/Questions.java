package com.megaticket.console.readiness.estate;

import com.megaticket.console.readiness.estate.Fleet.ScalingGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** Every question there is. What each means is said at its port. */
public final class Questions {
    private Questions() {}

    private static <T> Question<T> of(Action action, String region, String subject, Function<Estate, T> answer) {
        return new Question<>(new Call(action, region, subject), answer);
    }

    public static Question<List<ScalingGroup>> scalingGroups(String region) {
        return of(Action.SCALING_GROUPS, region, "", e -> e.fleet().scalingGroups(region));
    }

    public static Question<List<Fleet.Activity>> activities(String region, String group) {
        return of(Action.SCALING_ACTIVITIES, region, group, e -> e.fleet().activities(region, group));
    }

    public static Question<List<Fleet.TemplateVersion>> templateVersions(String region, String template) {
        return of(Action.TEMPLATE_VERSIONS, region, template, e -> e.fleet().templateVersions(region, template));
    }

    public static Question<Optional<Fleet.Image>> image(String region, String id) {
        return of(Action.IMAGES, region, id, e -> e.fleet().image(region, id));
    }

    public static Question<List<Fleet.Snapshot>> snapshots(String region, List<String> ids) {
        return of(Action.SNAPSHOTS, region, String.join(",", ids), e -> e.fleet().snapshots(region, ids));
    }

    public static Question<Optional<String>> encryptionKey(String region, String id) {
        return of(Action.ENCRYPTION_KEY, region, id, e -> e.fleet().encryptionKey(region, id));
    }

    public static Question<Set<String>> keyPairs(String region) {
        return of(Action.KEY_PAIRS, region, "", e -> e.fleet().keyPairs(region));
    }

    public static Question<Set<String>> zonesOffering(String region, String type) {
        return of(Action.TYPE_OFFERINGS, region, type, e -> e.fleet().zonesOffering(region, type));
    }

    public static Question<Double> quota(String region, String service, String code) {
        return of(Action.QUOTA, region, service + " " + code, e -> e.fleet().quota(region, service, code));
    }

    public static Question<List<Edge.LoadBalancer>> loadBalancers(String region) {
        return of(Action.LOAD_BALANCERS, region, "", e -> e.edge().loadBalancers(region));
    }

    public static Question<List<Edge.TargetGroup>> targetGroups(String region) {
        return of(Action.TARGET_GROUPS, region, "", e -> e.edge().targetGroups(region));
    }

    public static Question<List<Edge.Health>> targetHealth(String region, String group) {
        return of(Action.TARGET_HEALTH, region, group, e -> e.edge().targetHealth(region, group));
    }

    public static Question<List<Edge.Listener>> listeners(String region, String balancer) {
        return of(Action.LISTENERS, region, balancer, e -> e.edge().listeners(region, balancer));
    }

    public static Question<Edge.Certificate> certificate(String region, String arn) {
        return of(Action.CERTIFICATE, region, arn, e -> e.edge().certificate(region, arn));
    }

    public static Question<Optional<Dns.Zone>> zone(String domain) {
        return of(Action.ZONES, Call.GLOBAL, domain, e -> e.dns().zone(domain));
    }

    public static Question<Optional<String>> acceleratedRecovery(String zone) {
        return of(Action.ZONE, Call.GLOBAL, zone, e -> e.dns().acceleratedRecovery(zone));
    }

    public static Question<List<Dns.DnsRecord>> records(String zone) {
        return of(Action.RECORDS, Call.GLOBAL, zone, e -> e.dns().records(zone));
    }

    public static Question<List<Dns.HealthCheck>> healthChecks() {
        return of(Action.HEALTH_CHECKS, Call.GLOBAL, "", e -> e.dns().healthChecks());
    }

    public static Question<Optional<Tables.Description>> table(String region, String name) {
        return of(Action.TABLE, region, name, e -> e.tables().table(region, name));
    }

    public static Question<Optional<String>> timeToLive(String region, String name) {
        return of(Action.TIME_TO_LIVE, region, name, e -> e.tables().timeToLive(region, name));
    }

    public static Question<Optional<String>> policy(String region, String tableArn) {
        return of(Action.TABLE_POLICY, region, tableArn, e -> e.tables().policy(region, tableArn));
    }

    public static Question<Tables.Limits> tableLimits(String region) {
        return of(Action.TABLE_LIMITS, region, "", e -> e.tables().limits(region));
    }

    public static Question<Map<String, Double>> peakWrites(String region, List<String> tables) {
        return of(Action.PEAK_WRITES, region, "ConsumedWriteCapacityUnits",
                e -> e.metrics().peakWrites(region, tables));
    }

    public static Question<Map<String, Double>> clientWrites(String region, List<String> tables) {
        return of(Action.CLIENT_WRITES, region, "SuccessfulRequestLatency",
                e -> e.metrics().clientWrites(region, tables));
    }

    public static Question<OptionalDouble> runningVcpus(String region) {
        return of(Action.RUNNING_VCPUS, region, "AWS/Usage ResourceCount", e -> e.metrics().runningVcpus(region));
    }

    public static Question<Optional<String>> role(String profile) {
        return of(Action.INSTANCE_PROFILE, Call.GLOBAL, profile, e -> e.rights().role(profile));
    }

    public static Question<Map<String, String>> simulated(
            String role, String region, List<String> actions, List<String> resources) {
        return of(Action.SIMULATION, Call.GLOBAL, role + " in " + region + ": " + String.join(" ", actions),
                e -> e.rights().simulated(role, region, actions, resources));
    }

    public static Question<Models.Availability> availability(String region, String model) {
        return of(Action.MODEL_AVAILABILITY, region, model, e -> e.models().availability(region, model));
    }

    public static Question<Optional<Models.Profile>> profile(String region, String id) {
        return of(Action.INFERENCE_PROFILE, region, id, e -> e.models().profile(region, id));
    }

    public static Question<Models.Trial> trial(String region, String model) {
        return of(Action.CONVERSE, region, model, e -> e.models().trial(region, model));
    }

    public static Question<List<Network.Subnet>> subnets(String region, List<String> ids) {
        return of(Action.SUBNETS, region, String.join(",", ids), e -> e.network().subnets(region, ids));
    }

    public static Question<List<Network.RouteTable>> routeTables(String region) {
        return of(Action.ROUTE_TABLES, region, "", e -> e.network().routeTables(region));
    }

    public static Question<List<Network.Endpoint>> endpoints(String region) {
        return of(Action.VPC_ENDPOINTS, region, "", e -> e.network().endpoints(region));
    }

    public static Question<List<Network.NatGateway>> natGateways(String region) {
        return of(Action.NAT_GATEWAYS, region, "", e -> e.network().natGateways(region));
    }

    public static Question<List<Network.SecurityGroup>> securityGroups(String region, List<String> ids) {
        return of(Action.SECURITY_GROUPS, region, String.join(",", ids), e -> e.network().securityGroups(region, ids));
    }

    public static Question<Optional<String>> rule(String region, String name) {
        return of(Action.RULE, region, name, e -> e.trigger().rule(region, name));
    }

    public static Question<List<String>> ruleTargets(String region, String rule) {
        return of(Action.RULE_TARGETS, region, rule, e -> e.trigger().targets(region, rule));
    }

    public static Question<Optional<Trigger.StateMachine>> stateMachine(String region, String arn) {
        return of(Action.STATE_MACHINE, region, arn, e -> e.trigger().stateMachine(region, arn));
    }

    public static Question<List<Trigger.Execution>> executions(String region, String machine) {
        return of(Action.EXECUTIONS, region, machine, e -> e.trigger().executions(region, machine));
    }

    public static Question<Optional<Fleet.Code>> code(String region, String function) {
        return of(Action.FUNCTION, region, function, e -> e.trigger().code(region, function));
    }

    public static Question<List<Trigger.Subscription>> subscriptions(String region, String topic) {
        return of(Action.SUBSCRIPTIONS, region, topic, e -> e.trigger().subscriptions(region, topic));
    }

    public static Question<Optional<Store.Artefact>> artefact(String region, String bucket, String key) {
        return of(Action.OBJECT, region, bucket + "/" + key, e -> e.store().artefact(region, bucket, key));
    }

    public static Question<Optional<String>> replication(String region, String bucket) {
        return of(Action.REPLICATION, region, bucket, e -> e.store().replication(region, bucket));
    }

    public static Question<Probes.Answer> get(String url) {
        return of(Action.HTTP, "", url, e -> e.probes().get(url));
    }

    public static Question<Probes.Shown> tls(String host) {
        return of(Action.TLS, "", host, e -> e.probes().tls(host));
    }

    public static Question<Optional<java.time.Instant>> lastDrill() {
        return of(Action.DRILLS, "", "", e -> e.journal().lastDrill());
    }

    public static Question<Optional<Journal.GoodRun>> goodRun() {
        return of(Action.GOOD_RUN, "", "", e -> e.journal().goodRun());
    }
}
