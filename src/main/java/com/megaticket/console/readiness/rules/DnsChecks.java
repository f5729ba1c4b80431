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
import com.megaticket.console.readiness.estate.Dns.DnsRecord;
import com.megaticket.console.readiness.estate.Dns.Zone;
import com.megaticket.console.readiness.estate.Edge.LoadBalancer;
import com.megaticket.console.readiness.estate.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the name can move to the standby: R8, R10, R28. */
final class DnsChecks {
    private static final int LONG_TTL = 60;
    private static final int FAR_TOO_LONG_TTL = 300;

    private DnsChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(CheckId.R8, DnsChecks::pair, Use.in(Where.GLOBAL, Action.ZONES, Action.RECORDS),
                        Use.in(Where.BOTH, Action.LOAD_BALANCERS)),
                Check.of(CheckId.R10, DnsChecks::ttl, Use.in(Where.GLOBAL, Action.ZONES, Action.RECORDS)),
                Check.of(CheckId.R28, DnsChecks::acceleratedRecovery, Use.in(Where.GLOBAL, Action.ZONES, Action.ZONE)));
    }

    static Optional<Zone> zone(Looking in) {
        String domain = in.plan().need(Setting.DOMAIN);
        Optional<Zone> zone = in.ask(Questions.zone(domain));
        if (zone.isEmpty()) {
            in.found(Trouble.ZONE_MISSING, Command.aws("route53", "list-hosted-zones-by-name"), domain);
        }
        return zone;
    }

    /** The records that answer for the name the buyers open. */
    static List<DnsRecord> records(Looking in, Zone zone) {
        String domain = in.plan().need(Setting.DOMAIN).toLowerCase(Locale.ROOT);
        return in.ask(Questions.records(zone.id())).stream()
                .filter(r -> r.name().equals(domain) && List.of("A", "AAAA", "CNAME").contains(r.type())).toList();
    }

    static Command proof(Zone zone, String domain) {
        return Command.aws("route53", "list-resource-record-sets", "--hosted-zone-id", zone.id(), "--query",
                "ResourceRecordSets[?Name=='" + domain + ".']");
    }

    private static void pair(Looking in) {
        zone(in).ifPresent(zone -> {
            String domain = in.plan().need(Setting.DOMAIN);
            List<DnsRecord> records = records(in, zone);
            Command proof = proof(zone, domain);
            Optional<DnsRecord> primary = role(records, "PRIMARY");
            Optional<DnsRecord> secondary = role(records, "SECONDARY");
            if (primary.isEmpty()) {
                in.found(Trouble.RECORD_MISSING, proof, domain, "PRIMARY");
            }
            if (secondary.isEmpty()) {
                in.found(Trouble.RECORD_MISSING, proof, domain, "SECONDARY");
            }
            if (primary.isPresent() && secondary.isPresent()
                    && target(primary.get()).equals(target(secondary.get()))) {
                in.found(Trouble.RECORDS_TO_ONE_PLACE, proof, domain, target(primary.get()));
            }
            alias(in, primary, "PRIMARY", in.plan().main(), proof);
            alias(in, secondary, "SECONDARY", in.plan().standby(), proof);
        });
    }

    private static Optional<DnsRecord> role(List<DnsRecord> records, String role) {
        return records.stream().filter(r -> r.role().filter(role::equals).isPresent()).findFirst();
    }

    private static String target(DnsRecord record) {
        return record.alias().map(a -> a.target()).orElseGet(() -> String.join(",", record.values()));
    }

    private static void alias(Looking in, Optional<DnsRecord> record, String role, String region, Command proof) {
        record.flatMap(DnsRecord::alias).map(a -> a.target()).filter(t -> t.contains(".elb.")).ifPresent(target -> {
            List<LoadBalancer> here = in.ask(Questions.loadBalancers(region));
            if (here.stream().noneMatch(b -> b.dnsName().equalsIgnoreCase(target))) {
                in.found(Trouble.ALIAS_TO_NOBODY, proof, role, target, region);
            }
        });
    }

    private static void ttl(Looking in) {
        zone(in).ifPresent(zone -> {
            for (DnsRecord record : records(in, zone)) {
                Command proof = proof(zone, record.name());
                // An alias to a load balancer has 60 s, always.
                long ttl = record.alias().isPresent() ? 0 : record.ttl().orElse(0L);
                if (ttl > FAR_TOO_LONG_TTL) {
                    in.found(Trouble.TTL_FAR_TOO_LONG, proof, record.name(), ttl);
                } else if (ttl > LONG_TTL) {
                    in.found(Trouble.TTL_LONG, proof, record.name(), ttl);
                }
            }
            if (records(in, zone).isEmpty()) {
                in.found(Trouble.RECORD_MISSING, proof(zone, in.plan().need(Setting.DOMAIN)),
                        in.plan().need(Setting.DOMAIN), "A");
            }
        });
    }

    private static void acceleratedRecovery(Looking in) {
        zone(in).ifPresent(zone -> {
            var states = new ArrayList<String>();
            in.ask(Questions.acceleratedRecovery(zone.id())).ifPresent(states::add);
            if (!states.contains("ENABLED")) {
                in.found(Trouble.ACCELERATED_RECOVERY_OFF,
                        Command.aws("route53", "get-hosted-zone", "--id", zone.id(), "--query", "HostedZone.Features"),
                        zone.name(), states.isEmpty() ? "-" : states.getFirst());
            }
        });
    }
}
