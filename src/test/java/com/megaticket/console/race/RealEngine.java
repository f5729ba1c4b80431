package com.megaticket.console.race;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.demo.DemoRegion;
import com.megaticket.console.demo.TestCloud;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The console's own way to the real engine: SDK client, adapter, proxy. */
final class RealEngine implements AutoCloseable {
    private final DemoRegion region;
    private final AwsClients clients;

    private RealEngine(DemoRegion region, Limits limits) {
        this.region = region;
        Clock clock = Clock.systemUTC();
        clients = new AwsClients(
                AwsAccess.demo(Map.of(region.name(), region.endpoint())), limits, clock, new ServiceClock(clock));
    }

    static RealEngine shared() {
        return shared(Limits.USUAL);
    }

    static RealEngine shared(Limits limits) {
        return new RealEngine(TestCloud.shared().seoul(), limits);
    }

    ItemStore store() {
        return clients.store(region.name(), TableNames.withPrefix(TableNames.DEFAULT_PREFIX));
    }

    DemoRegion region() {
        return region;
    }

    /** For keys nobody else uses. */
    static String prefix() {
        return UUID.randomUUID().toString().substring(0, 8) + "-";
    }

    @Override
    public void close() {
        clients.close();
    }
}
