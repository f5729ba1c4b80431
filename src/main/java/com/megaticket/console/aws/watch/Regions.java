package com.megaticket.console.aws.watch;

import com.megaticket.console.recovery.Pair;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which of the two regions an address belongs to, where that can be told. */
final class Regions {
    private final Pair pair;
    private final Map<String, String> addresses;
    private final Hosts hosts;

    /** @param addresses the public load balancers by region */
    Regions(Pair pair, Map<String, String> addresses, Hosts hosts) {
        this.pair = pair;
        this.addresses = Map.copyOf(addresses);
        this.hosts = hosts;
    }

    /** By a name that is configured, or one of AWS's own, which bears its region. Asks nobody. */
    Optional<String> named(String host) {
        String plain = Address.plain(host);
        return pair.regions().stream()
                .filter(r -> plain.equals(configured(r)) || List.of(plain.split("\\.", -1)).contains(r))
                .findFirst();
    }

    private String configured(String region) {
        String address = addresses.get(region);
        return address == null ? "" : Address.plain(Address.of(address, 443).host());
    }

    /** By name, else by what the configured names lead to at this moment. Blocks. */
    Optional<String> of(Collection<String> targets) {
        Map<String, Set<String>> known = new HashMap<>();
        var found = new HashSet<String>();
        targets.forEach(t -> named(t).or(() -> leadingTo(t, known)).ifPresent(found::add));
        // Load balancers change their addresses, so one more that nobody knows yet is no objection; another region's is.
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private Optional<String> leadingTo(String ip, Map<String, Set<String>> known) {
        return pair.regions().stream()
                .filter(r -> known.computeIfAbsent(r, this::ips).contains(ip))
                .findFirst();
    }

    private Set<String> ips(String region) {
        var ips = new HashSet<String>();
        String host = configured(region);
        if (!host.isEmpty()) {
            try {
                hosts.of(host).stream().map(InetAddress::getHostAddress).forEach(ips::add);
            } catch (UnknownHostException _) {
                return ips;
            }
        }
        return ips;
    }
}
