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
import com.megaticket.console.readiness.estate.Network.Endpoint;
import com.megaticket.console.readiness.estate.Network.Route;
import com.megaticket.console.readiness.estate.Network.RouteTable;
import com.megaticket.console.readiness.estate.Network.Subnet;
import com.megaticket.console.readiness.estate.Questions;
import java.util.List;
import java.util.Optional;

/** R23: whether the groups' subnets reach the services the program calls, by endpoint or by a way to the internet. */
final class NetworkCheck {
    private NetworkCheck() {}

    static Check check() {
        return Check.of(CheckId.R23, NetworkCheck::look, Use.in(Where.STANDBY, Action.SCALING_GROUPS, Action.SUBNETS,
                Action.ROUTE_TABLES, Action.VPC_ENDPOINTS, Action.NAT_GATEWAYS));
    }

    private static void look(Looking in) {
        String region = in.plan().standby();
        List<String> ids = in.plan().groups().stream().flatMap(name -> Templates.group(in, name).stream())
                .flatMap(g -> g.subnets().stream()).distinct().sorted().toList();
        if (ids.isEmpty()) {
            return;
        }
        in.ask(Questions.subnets(region, ids)).forEach(subnet -> subnet(in, subnet));
    }

    private static void subnet(Looking in, Subnet subnet) {
        String region = in.plan().standby();
        Command proof = Command.aws("ec2", "describe-route-tables", "--region", region, "--filters",
                "Name=vpc-id,Values=" + subnet.vpc());
        Optional<RouteTable> table = table(in.ask(Questions.routeTables(region)), subnet);
        if (table.isEmpty()) {
            in.found(Trouble.NO_ROUTE_TABLE, proof, subnet.id());
            return;
        }
        table.get().routes().stream().filter(Route::blackhole).forEach(
                r -> in.found(Trouble.ROUTE_TO_NOWHERE, proof, subnet.id(), r.destination(), r.target()));
        if (outside(in, table.get())) {
            return;
        }
        List<Endpoint> endpoints = in.ask(Questions.endpoints(region));
        for (String service : in.plan().list(Setting.PRIVATE_SERVICES)) {
            boolean reached = endpoints.stream().anyMatch(e -> e.service().equals(service) && e.available()
                    && e.vpc().equals(subnet.vpc())
                    && (!e.gateway() || e.routeTables().contains(table.get().id())));
            if (!reached) {
                in.found(Trouble.SERVICE_OUT_OF_REACH, Command.aws("ec2", "describe-vpc-endpoints", "--region", region,
                        "--filters", "Name=vpc-id,Values=" + subnet.vpc()), subnet.id(), service, table.get().id());
            }
        }
    }

    private static Optional<RouteTable> table(List<RouteTable> all, Subnet subnet) {
        return all.stream().filter(t -> t.subnets().contains(subnet.id())).findFirst()
                .or(() -> all.stream().filter(t -> t.main() && t.vpc().equals(subnet.vpc())).findFirst());
    }

    /** A way to the internet that works. */
    private static boolean outside(Looking in, RouteTable table) {
        return table.routes().stream().filter(r -> r.destination().equals("0.0.0.0/0") && !r.blackhole())
                .anyMatch(r -> r.target().startsWith("igw-") || (r.target().startsWith("nat-")
                        && in.ask(Questions.natGateways(in.plan().standby())).stream()
                                .anyMatch(n -> n.id().equals(r.target()) && n.state().equals("available"))));
    }
}
