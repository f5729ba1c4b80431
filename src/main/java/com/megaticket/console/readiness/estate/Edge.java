package com.megaticket.console.readiness.estate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: load balancers, what stands behind them, certificates. */
public interface Edge {
    List<LoadBalancer> loadBalancers(String region);

    List<TargetGroup> targetGroups(String region);

    List<Health> targetHealth(String region, String targetGroupArn);

    List<Listener> listeners(String region, String loadBalancerArn);

    Certificate certificate(String region, String arn);

    /**
     * @param type {@code application}, {@code network}
     * @param securityGroups ids
     */
    record LoadBalancer(
            String name,
            String arn,
            String dnsName,
            String type,
            String state,
            Instant created,
            List<String> securityGroups) {}

    record TargetGroup(String name, String arn, int port, String healthPath, List<String> loadBalancers) {}

    /** @param reason AWS's reason code, {@code Target.Timeout}; empty for a healthy one */
    record Health(String target, String state, String reason) {}

    record Listener(int port, String protocol, List<String> certificates) {}

    /** @param names its domain and all alternatives, {@code *.example.com} */
    record Certificate(String arn, String status, List<String> names, Optional<Instant> notAfter) {}
}
