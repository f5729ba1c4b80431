package com.megaticket.console.aws.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an installation has to be watched beyond its tables, from an administrator's {@code watch.properties}. All of it is optional:
 * what is not here is not asked. The file beside this class is an example.
 *
 * @param publicName the name customers use, without a dot at its end
 * @param zoneId of the hosted zone, for its failover records
 * @param zone its domain; empty = found by asking upwards from the public name
 * @param resolvers name servers to find the zone's own by, {@code host[:port]}; none = this computer's
 * @param addresses of the public load balancers by region, {@code host[:port]}
 * @param path asked of them
 * @param healthChecks ids of Route 53's health checks to the region each watches; none = all there are
 * @param alarmPrefix of the CloudWatch alarms that belong to this installation; empty = all of the account
 * @param models whether a model is asked a word now and then
 */
public record Watched(Optional<String> publicName, Optional<String> zoneId, Optional<String> zone,
        List<String> resolvers, Map<String, String> addresses, String path, Map<String, String> healthChecks,
        Optional<String> alarmPrefix, boolean models) {
    public static final String USUAL_PATH = "/api/health";
    public static final Watched NOTHING = read("").watched();

    public Watched {
        resolvers = List.copyOf(resolvers);
        addresses = Map.copyOf(addresses);
        healthChecks = Map.copyOf(healthChecks);
    }

    /** What was read: always usable, with what is not right about it. */
    public record Read(Watched watched, List<Warning> warnings) {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** Something an administrator should look at. */
    public sealed interface Warning {
        /** Ignored: no setting has this name. */
        record UnknownKey(String key) implements Warning {}

        /** Ignored: this cannot be a value of the setting. */
        record BadValue(String key, String value) implements Warning {}

        /** Ignored: the whole text, or all of it behind a broken escape. */
        record Unreadable(String why) implements Warning {}
    }

    /** @param lines in the form of a properties file; blank = nothing is configured */
    public static Read read(String lines) {
        return new WatchedText(lines).read();
    }

    /** Whether a health check's region could be told: without that it says nothing about a region. */
    boolean knowsRegions() {
        return !healthChecks.isEmpty() || !addresses.isEmpty() || hasRecords();
    }

    boolean hasRecords() {
        return zoneId.isPresent() && publicName.isPresent();
    }
}
