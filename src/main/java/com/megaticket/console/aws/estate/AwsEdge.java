package com.megaticket.console.aws.estate;

import static com.megaticket.console.aws.estate.Reading.find;
import static com.megaticket.console.aws.estate.Reading.read;

import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Edge;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** {@link Edge} by Elastic Load Balancing and Certificate Manager. */
final class AwsEdge implements Edge {
    private final Clients clients;

    AwsEdge(Clients clients) {
        this.clients = clients;
    }

    @Override
    public List<LoadBalancer> loadBalancers(String region) {
        return read(Action.LOAD_BALANCERS, () -> clients.balancing(region).describeLoadBalancersPaginator()
                .loadBalancers()
                .stream()
                .map(b -> new LoadBalancer(b.loadBalancerName(), b.loadBalancerArn(), b.dnsName(), b.typeAsString(),
                        b.state() == null ? "" : b.state().codeAsString(), b.createdTime(), b.securityGroups()))
                .toList());
    }

    @Override
    public List<TargetGroup> targetGroups(String region) {
        return read(Action.TARGET_GROUPS, () -> clients.balancing(region).describeTargetGroupsPaginator().targetGroups()
                .stream()
                .map(g -> new TargetGroup(g.targetGroupName(), g.targetGroupArn(), g.port() == null ? 0 : g.port(),
                        Optional.ofNullable(g.healthCheckPath()).orElse(""), g.loadBalancerArns()))
                .toList());
    }

    @Override
    public List<Health> targetHealth(String region, String targetGroupArn) {
        return read(Action.TARGET_HEALTH, () -> clients.balancing(region)
                .describeTargetHealth(r -> r.targetGroupArn(targetGroupArn)).targetHealthDescriptions().stream()
                .map(h -> new Health(h.target().id(), h.targetHealth().stateAsString(),
                        Optional.ofNullable(h.targetHealth().reasonAsString()).orElse("")))
                .toList());
    }

    @Override
    public List<Listener> listeners(String region, String loadBalancerArn) {
        return find(Action.LISTENERS, () -> clients.balancing(region)
                .describeListenersPaginator(r -> r.loadBalancerArn(loadBalancerArn)).listeners().stream()
                .map(l -> new Listener(l.port(), l.protocolAsString(),
                        l.certificates().stream().map(c -> c.certificateArn()).toList()))
                .toList()).orElse(List.of());
    }

    @Override
    public Certificate certificate(String region, String arn) {
        return read(Action.CERTIFICATE, () -> {
            var c = clients.certificates(region).describeCertificate(r -> r.certificateArn(arn)).certificate();
            var names = new TreeSet<>(c.subjectAlternativeNames());
            Optional.ofNullable(c.domainName()).ifPresent(names::add);
            return new Certificate(arn, c.statusAsString(), List.copyOf(names), Optional.ofNullable(c.notAfter()));
        });
    }
}
