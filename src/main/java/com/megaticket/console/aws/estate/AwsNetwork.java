package com.megaticket.console.aws.estate;

import static com.megaticket.console.aws.estate.Reading.read;

import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Network;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.IpPermission;
import software.amazon.awssdk.services.ec2.model.RouteState;
import software.amazon.awssdk.services.ec2.model.VpcEndpointType;

/** {@link Network} by EC2. */
final class AwsNetwork implements Network {
    private final Clients clients;

    AwsNetwork(Clients clients) {
        this.clients = clients;
    }

    @Override
    public List<Subnet> subnets(String region, List<String> ids) {
        return read(Action.SUBNETS, () -> clients.ec2(region).describeSubnetsPaginator(r -> r.subnetIds(ids)).subnets()
                .stream().map(s -> new Subnet(s.subnetId(), s.vpcId())).toList());
    }

    @Override
    public List<RouteTable> routeTables(String region) {
        return read(Action.ROUTE_TABLES, () -> clients.ec2(region).describeRouteTablesPaginator().routeTables().stream()
                .map(AwsNetwork::table).toList());
    }

    private static RouteTable table(software.amazon.awssdk.services.ec2.model.RouteTable t) {
        return new RouteTable(t.routeTableId(), t.vpcId(),
                t.associations().stream().anyMatch(a -> Boolean.TRUE.equals(a.main())),
                t.associations().stream().map(a -> a.subnetId()).filter(Objects::nonNull).toList(),
                t.routes().stream().map(r -> new Route(
                        first(r.destinationCidrBlock(), r.destinationIpv6CidrBlock(), r.destinationPrefixListId()),
                        first(r.gatewayId(), r.natGatewayId(), r.transitGatewayId(), r.networkInterfaceId(),
                                r.vpcPeeringConnectionId(), r.egressOnlyInternetGatewayId(), r.instanceId()),
                        r.state() == RouteState.BLACKHOLE)).toList());
    }

    private static String first(@org.jspecify.annotations.Nullable String... some) {
        return Stream.of(some).filter(Objects::nonNull).findFirst().orElse("-");
    }

    @Override
    public List<Endpoint> endpoints(String region) {
        return read(Action.VPC_ENDPOINTS,
                () -> clients.ec2(region).describeVpcEndpointsPaginator().vpcEndpoints().stream()
                        .map(e -> new Endpoint(e.serviceName().replace("com.amazonaws." + region + ".", ""), e.vpcId(),
                                e.vpcEndpointType() == VpcEndpointType.GATEWAY,
                                e.stateAsString().toLowerCase(Locale.ROOT).equals("available"), e.routeTableIds()))
                        .toList());
    }

    @Override
    public List<NatGateway> natGateways(String region) {
        return read(Action.NAT_GATEWAYS, () -> clients.ec2(region).describeNatGatewaysPaginator().natGateways().stream()
                .map(n -> new NatGateway(n.natGatewayId(), n.stateAsString())).toList());
    }

    @Override
    public List<SecurityGroup> securityGroups(String region, List<String> ids) {
        return read(Action.SECURITY_GROUPS, () -> clients.ec2(region)
                .describeSecurityGroupsPaginator(r -> r.groupIds(ids)).securityGroups().stream()
                .map(g -> new SecurityGroup(g.groupId(), g.ipPermissions().stream().map(AwsNetwork::door).toList()))
                .toList());
    }

    private static Door door(IpPermission p) {
        boolean all = "-1".equals(p.ipProtocol()) || p.fromPort() == null || p.toPort() == null;
        List<String> sources = Stream.of(p.ipRanges().stream().map(r -> r.cidrIp()),
                p.ipv6Ranges().stream().map(r -> r.cidrIpv6()), p.prefixListIds().stream().map(l -> l.prefixListId()),
                p.userIdGroupPairs().stream().map(g -> g.groupId())).flatMap(s -> s).toList();
        return new Door(all ? -1 : p.fromPort(), all ? -1 : p.toPort(), sources);
    }
}
