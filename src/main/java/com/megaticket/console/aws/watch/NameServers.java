package com.megaticket.console.aws.watch;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * The zone's own name servers. They seldom change, so they are kept for an hour; and when nobody can be asked for them, those last known
 * are as good.
 */
final class NameServers {
    static final Duration KEPT = Duration.ofHours(1);

    private record Found(long nanos, List<Server> servers) {}

    record Server(String name, Optional<InetSocketAddress> address) {}

    private final Questions questions;
    private final Supplier<List<InetSocketAddress>> resolvers;
    private final Function<String, Optional<InetSocketAddress>> addresses;
    private final Duration kept;
    private @Nullable Found found;

    /**
     * @param resolvers asked for the servers' names, one after the other
     * @param addresses where a server of that name listens; empty when its name leads nowhere now
     * @param kept before they are asked for again: {@link #KEPT}
     */
    NameServers(Questions questions, Supplier<List<InetSocketAddress>> resolvers,
            Function<String, Optional<InetSocketAddress>> addresses, Duration kept) {
        this.questions = questions;
        this.resolvers = resolvers;
        this.addresses = addresses;
        this.kept = kept;
    }

    /** @param zone its name, or a name within it: then asked upwards */
    synchronized List<Server> of(Name zone) {
        Found known = found;
        if (known != null && System.nanoTime() - known.nanos() < kept.toNanos()) {
            return known.servers();
        }
        try {
            known = new Found(System.nanoTime(),
                    names(zone).stream().map(n -> new Server(n, addresses.apply(n))).toList());
            found = known;
        } catch (Fault fault) {
            if (known == null) {
                throw fault;
            }
        }
        return known.servers();
    }

    private List<String> names(Name within) {
        for (Name zone = within; zone.labels() > 2; zone = new Name(zone, 1)) {
            List<String> names = asked(zone);
            if (!names.isEmpty()) {
                return names;
            }
        }
        throw new Fault(new Failure.Misconfigured("zone:" + within, "no name servers", ""));
    }

    private List<String> asked(Name zone) {
        Fault last = new Fault(new Failure.Misconfigured("resolvers", "none to ask", ""));
        for (InetSocketAddress resolver : resolvers.get()) {
            try {
                var reply = questions.reply(questions.ask(resolver, zone, Type.NS, true)).message();
                if (reply.getRcode() == Rcode.NOERROR || reply.getRcode() == Rcode.NXDOMAIN) {
                    return reply.getSection(Section.ANSWER).stream()
                            .filter(r -> r instanceof NSRecord && r.getName().equals(zone))
                            .map(r -> Address.plain(((NSRecord) r).getTarget().toString())).sorted().toList();
                }
                last = new Fault(new Failure.Unavailable(resolver + ": " + Rcode.string(reply.getRcode()), ""));
            } catch (Fault fault) {
                last = fault;
            }
        }
        throw last;
    }
}
