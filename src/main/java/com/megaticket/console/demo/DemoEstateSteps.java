package com.megaticket.console.demo;

import com.megaticket.console.failover.estate.EstateSteps;
import com.megaticket.console.failover.estate.Route;
import com.megaticket.console.failover.estate.Servers;
import com.megaticket.console.failover.estate.TableFence;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What the demo cloud has of the steps outside the tables' rows: the hard fence, played by its proxies. The rest it says it has not. */
public final class DemoEstateSteps {
    private DemoEstateSteps() {}

    /** @param stores by the way that every console's writes go, through the proxies */
    public static EstateSteps.Ports of(List<FaultControl> controls, Function<String, ItemStore> stores) {
        return new EstateSteps.Ports(stores, new ProxyFence(List.copyOf(controls)), new NoServers(), new NoAddress());
    }

    /** The proxy refuses as the service would; a person at the fault panel can see and lift it too. */
    private record ProxyFence(List<FaultControl> controls) implements TableFence {
        @Override
        public Asked raise(String region) {
            return set(region, 1);
        }

        @Override
        public Asked lift(String region) {
            return set(region, DemoFault.HARD_FENCE.normal());
        }

        private Asked set(String region, double level) {
            FaultControl control = controls.stream().filter(c -> c.region().equals(region)).findFirst()
                    .orElseThrow(() -> notHere("region " + region));
            RegionStatus status = control.set(DemoFault.HARD_FENCE, level);
            return new Asked.Stands("demo: the proxy of " + region
                    + (status.level(DemoFault.HARD_FENCE) > 0 ? " plays the policy" : " plays no policy"));
        }
    }

    private record NoServers() implements Servers {
        @Override
        public Scaled warm(String region, Instant start) {
            return new Scaled.NothingToScale("the demo cloud has no servers: nothing to start");
        }

        @Override
        public Health health(String region) {
            return new Health.NoServers("the demo cloud has no servers: nothing to wait for");
        }
    }

    private record NoAddress() implements Route {
        @Override
        public Turned turn(String region) {
            return new Turned.NoAddress("the demo cloud has no web shop and no name servers: no address to turn");
        }

        @Override
        public Leads leads() {
            throw notHere("name servers");
        }
    }

    private static Fault notHere(String what) {
        return new Fault(new Failure.Misconfigured(what, "the demo cloud has no " + what, ""));
    }
}
