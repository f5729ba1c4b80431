package com.megaticket.console.readiness.estate;

import java.util.List;

/** Port: ways out of the subnets, and who is let in. */
public interface Network {
    List<Subnet> subnets(String region, List<String> ids);

    List<RouteTable> routeTables(String region);

    List<Endpoint> endpoints(String region);

    List<NatGateway> natGateways(String region);

    List<SecurityGroup> securityGroups(String region, List<String> ids);

    record Subnet(String id, String vpc) {}

    /** @param main whether it serves the subnets of its VPC that no table names */
    record RouteTable(String id, String vpc, boolean main, List<String> subnets, List<Route> routes) {}

    /** @param target gateway, interface or endpoint; {@code blackhole} routes lead nowhere */
    record Route(String destination, String target, boolean blackhole) {}

    /**
     * @param service last part of its name, {@code dynamodb}
     * @param gateway whether it works through route tables
     */
    record Endpoint(String service, String vpc, boolean gateway, boolean available, List<String> routeTables) {}

    record NatGateway(String id, String state) {}

    /** @param inbound who is let in */
    record SecurityGroup(String id, List<Door> inbound) {
        public boolean admits(int port) {
            return inbound.stream().anyMatch(d -> d.admits(port));
        }
    }

    /** Ports from–to; all of them when {@code from} is below 0. */
    record Door(int from, int to, List<String> sources) {
        boolean admits(int port) {
            return !sources.isEmpty() && (from < 0 || (from <= port && port <= to));
        }
    }
}
