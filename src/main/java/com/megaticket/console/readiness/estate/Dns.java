package com.megaticket.console.readiness.estate;

import java.util.List;
import java.util.Optional;

/**
 * Port: names and health checks of Route 53. Its API takes 5 requests a second for the whole account, so the adapter paces
 * itself: a call may wait seconds for its turn.
 */
public interface Dns {
    /** The public zone with the longest name that holds a domain. */
    Optional<Zone> zone(String domain);

    /** State of accelerated recovery, {@code ENABLED}; empty when the zone has none. */
    Optional<String> acceleratedRecovery(String zoneId);

    List<DnsRecord> records(String zoneId);

    List<HealthCheck> healthChecks();

    record Zone(String id, String name) {}

    /**
     * @param name without the last dot, lower case
     * @param role {@code PRIMARY} or {@code SECONDARY}
     * @param ttl seconds; an alias has none of its own
     */
    record DnsRecord(
            String name,
            String type,
            Optional<String> role,
            Optional<Long> ttl,
            Optional<Alias> alias,
            Optional<String> healthCheck,
            List<String> values) {}

    /** @param target host name, lower case, without the {@code dualstack.} prefix and the last dot */
    record Alias(String target, boolean evaluatesHealth) {}

    /**
     * @param target host name or address it asks; empty for one that combines others or follows an alarm
     * @param threshold failures in a row until it is unhealthy
     * @param children ids of the checks it combines, of which {@code childrenNeeded} must be healthy
     * @param withoutData what it says while its alarm has no data
     */
    record HealthCheck(
            String id,
            String type,
            boolean disabled,
            boolean inverted,
            String target,
            String path,
            int threshold,
            List<String> children,
            int childrenNeeded,
            Optional<String> withoutData) {}
}
