package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.watch.NameServers.Server;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.recovery.signal.ZoneReport.Answer;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/** Asks each of the zone's name servers itself for the public name, all at once. No resolver's cache, no AWS API. */
final class Zone {
    private final NameServers servers;
    private final Questions questions;
    private final Regions regions;

    Zone(NameServers servers, Questions questions, Regions regions) {
        this.servers = servers;
        this.questions = questions;
        this.regions = regions;
    }

    private record Asked(Server server, List<Questions.Asked> questions) {}

    /** @param zone its domain; empty = found from the name */
    ZoneReport report(String publicName, Optional<String> zone) {
        Name name = name(publicName);
        var asked = servers.of(zone.map(Zone::name).orElse(name)).stream()
                .map(s -> new Asked(s, s.address().stream()
                        .flatMap(a -> List.of(Type.A, Type.AAAA).stream().map(t -> questions.ask(a, name, t, false)))
                        .toList()))
                .toList();
        return new ZoneReport(publicName, asked.stream().map(a -> answer(a, name)).toList());
    }

    private Answer answer(Asked asked, Name name) {
        String server = asked.server().name();
        if (asked.questions().isEmpty()) {
            return new Answer.Silent(server, new Failure.Unavailable("no address of " + server, ""));
        }
        try {
            List<Questions.Reply> replies = asked.questions().stream().map(questions::reply).toList();
            var records = new ArrayList<Record>();
            replies.forEach(r -> records.addAll(sound(r.message(), server, name).getSection(Section.ANSWER)));
            List<String> addresses = addresses(records);
            if (addresses.isEmpty()) {
                return new Answer.Silent(server, new Failure.Misconfigured("name:" + name, "no address", ""));
            }
            long ttl = records.stream().mapToLong(Record::getTTL).min().orElse(0);
            return new Answer.Given(server, addresses, Duration.ofSeconds(ttl), replies.getFirst().took(),
                    regions.of(addresses));
        } catch (Fault fault) {
            return new Answer.Silent(server, fault.failure());
        }
    }

    /** An answer that is the zone's own. */
    private static Message sound(Message message, String server, Name name) {
        String word = server + ": " + Rcode.string(message.getRcode());
        return switch (message.getRcode()) {
            case Rcode.NOERROR -> {
                if (!message.getHeader().getFlag(Flags.AA)) {
                    throw new Fault(new Failure.Misconfigured("zone:" + server, server + " does not hold it", ""));
                }
                yield message;
            }
            case Rcode.SERVFAIL -> throw new Fault(new Failure.Unavailable(word, ""));
            case Rcode.NXDOMAIN -> throw new Fault(new Failure.Misconfigured("name:" + name, word, ""));
            default -> throw new Fault(new Failure.Misconfigured("zone:" + server, word, ""));
        };
    }

    /** A name that leads out of the zone is an answer too. */
    private static List<String> addresses(List<Record> records) {
        var addresses = records.stream().flatMap(r -> switch (r) {
            case ARecord a -> Optional.of(a.getAddress().getHostAddress()).stream();
            case AAAARecord a -> Optional.of(a.getAddress().getHostAddress()).stream();
            default -> Optional.<String>empty().stream();
        }).distinct().sorted().toList();
        return addresses.isEmpty()
                ? records.stream().filter(CNAMERecord.class::isInstance)
                        .map(r -> Address.plain(((CNAMERecord) r).getTarget().toString())).distinct().sorted().toList()
                : addresses;
    }

    private static Name name(String name) {
        try {
            return Name.fromString(name, Name.root);
        } catch (TextParseException e) {
            throw new Fault(new Failure.Misconfigured("name:" + name, e.toString(), ""), e);
        }
    }
}
