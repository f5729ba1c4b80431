package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.TableNames;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real adapter with the real clients, before a server that plays AWS. */
final class Rig implements AutoCloseable {
    static final String SEOUL = "ap-northeast-2";
    static final String TOKYO = "ap-northeast-1";
    static final Pair PAIR = new Pair(SEOUL, TOKYO);
    static final Instant NOW = Instant.parse("2026-11-27T10:00:30Z");
    static final TableNames NAMES = TableNames.withPrefix("t-");
    /** A busy machine is no fault of the adapter's. */
    private static final Limits PATIENT = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(10),
            Duration.ofSeconds(20), Duration.ofSeconds(20), 16);
    private static final Limits SHORT = new Limits(Duration.ofMillis(500), Duration.ofMillis(300),
            Duration.ofSeconds(1), Duration.ofSeconds(20), 16);

    final AwsServer server = new AwsServer();
    final AwsClients clients = clients(server.uri(), PATIENT);

    static AwsClients clients(URI uri, Limits limits) {
        Map<String, URI> endpoints = new HashMap<>();
        for (String region : List.of(SEOUL, TOKYO, Key.US_EAST_1)) {
            endpoints.put(region, uri);
            endpoints.put(AwsAccess.of(AwsAccess.CLOUDWATCH, region), uri);
        }
        endpoints.put(AwsAccess.of(AwsAccess.ROUTE53, AwsAccess.GLOBAL), uri);
        return new AwsClients(AwsAccess.demo(endpoints), limits, Clock.systemUTC(),
                new ServiceClock(Clock.systemUTC()));
    }

    /** To an address where nobody answers in time. */
    static AwsClients hasty(URI uri) {
        return clients(uri, SHORT);
    }

    static WatchSetup setup() {
        return new WatchSetup(PAIR, NAMES, WatchSetup.GLOBAL_TABLES, () -> NOW, Optional.empty());
    }

    AwsSources sources(String... lines) {
        return sources(clients, lines);
    }

    AwsSources sources(AwsClients of, String... lines) {
        return new AwsSources(of, Watched.read(String.join("\n", lines)).watched(), setup());
    }

    @Override
    public void close() {
        clients.close();
        server.close();
    }
}
