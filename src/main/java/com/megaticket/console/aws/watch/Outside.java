package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.AwsFailures;
import com.megaticket.console.recovery.signal.ProbeReport;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.xbill.DNS.ResolverConfig;

/** What is asked without any AWS API: the public addresses, and the zone's name servers. */
final class Outside {
    private static final int HTTPS = 443;
    private static final int DNS = 53;

    private final Watched watched;
    private final Probe probe;
    private final Zone zone;

    Outside(Watched watched, Probe probe, Zone zone) {
        this.watched = watched;
        this.probe = probe;
        this.zone = zone;
    }

    static Outside of(Watched watched, Regions regions, Hosts hosts) {
        try {
            var questions = new Questions(Duration.ofSeconds(2));
            var servers = new NameServers(questions, () -> resolvers(watched.resolvers(), hosts),
                    name -> at(name, hosts), NameServers.KEPT);
            return new Outside(watched,
                    new Probe(new ProbeHttp(hosts, SSLContext.getDefault()), watched.path()),
                    new Zone(servers, questions, regions));
        } catch (NoSuchAlgorithmException e) {
            throw AwsFailures.fault("TLS", e);
        }
    }

    private static List<InetSocketAddress> resolvers(List<String> own, Hosts hosts) {
        if (own.isEmpty()) {
            // A laptop has changed its network since.
            ResolverConfig.refresh();
            return ResolverConfig.getCurrentConfig().servers();
        }
        return own.stream().map(text -> Address.of(text, DNS))
                .flatMap(a -> known(a.host(), hosts).map(ip -> new InetSocketAddress(ip, a.port()))).toList();
    }

    /** Not every network carries IPv6. */
    private static Optional<InetSocketAddress> at(String server, Hosts hosts) {
        return known(server, hosts).sorted(Comparator.comparingInt(a -> a.getAddress().length)).findFirst()
                .map(ip -> new InetSocketAddress(ip, DNS));
    }

    private static Stream<InetAddress> known(String name, Hosts hosts) {
        try {
            return hosts.of(name).stream();
        } catch (UnknownHostException _) {
            return Stream.empty();
        }
    }

    ProbeReport probe(String region) {
        String address = Optional.ofNullable(watched.addresses().get(region)).orElseThrow(() -> unset("address"));
        Address at = Address.of(address, HTTPS);
        return probe.report(at, watched.publicName().orElse(at.host()));
    }

    ZoneReport zone() {
        return zone.report(watched.publicName().orElseThrow(() -> unset("publicName")), watched.zone());
    }

    static Fault unset(String setting) {
        return new Fault(new Failure.Misconfigured("watch.properties:" + setting, "not configured", ""));
    }
}
