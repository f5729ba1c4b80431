package com.megaticket.console.aws.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.recovery.signal.ZoneReport.Answer;
import com.megaticket.console.shared.Failure;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;

/** The zone's name servers asked directly, over real UDP and TCP. */
@Execution(ExecutionMode.CONCURRENT)
class ZoneTest {
    private static final String NAME = "tickets.example.com";
    private static final String SEOUL_ALB = "alb-1.ap-northeast-2.elb.amazonaws.com";
    private static final String TOKYO_ALB = "alb-2.ap-northeast-1.elb.amazonaws.com";
    private static final String[] SEOUL_ADDRESSES = {"A 192.0.2.1", "A 192.0.2.2", "AAAA 2001:db8::1"};
    /** What this computer's own resolver says of the load balancers. */
    private static final Hosts HOSTS = host -> switch (host) {
        case SEOUL_ALB -> List.of(InetAddress.ofLiteral("192.0.2.1"), InetAddress.ofLiteral("192.0.2.2"));
        case TOKYO_ALB -> List.of(InetAddress.ofLiteral("198.51.100.7"));
        default -> throw new UnknownHostException(host);
    };
    /** For tests that wait for it. */
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration PATIENT = Duration.ofSeconds(10);

    private final List<NameServer> open = new ArrayList<>();
    private final Map<String, InetSocketAddress> zone = new LinkedHashMap<>();
    private volatile boolean resolverDark;
    private final NameServer resolver = opened((question, _) -> resolverDark
            ? Optional.empty()
            : Optional.of(question.getQuestion().getName().toString().equals("example.com.")
                    ? NameServer.answer(question, 3600,
                            zone.keySet().stream().map(n -> "NS " + n + ".").toArray(String[]::new))
                    : NameServer.empty(question, Rcode.NOERROR)));

    private NameServer opened(NameServer.Script script) {
        var server = new NameServer(script);
        open.add(server);
        return server;
    }

    private NameServer serving(String name, NameServer.Script script) {
        NameServer server = opened(script);
        zone.put(name, server.address());
        return server;
    }

    @AfterEach
    void close() {
        open.forEach(NameServer::close);
    }

    private Zone zone(Duration limit) {
        var questions = new Questions(limit);
        return new Zone(
                new NameServers(questions, () -> List.of(resolver.address()), n -> Optional.ofNullable(zone.get(n)),
                        Duration.ZERO),
                questions,
                new Regions(Rig.PAIR, Map.of(Rig.SEOUL, SEOUL_ALB, Rig.TOKYO, TOKYO_ALB), HOSTS));
    }

    private ZoneReport report(Duration limit) {
        return zone(limit).report(NAME, Optional.empty());
    }

    private static NameServer.Script answering(String... records) {
        return (question, _) -> Optional.of(NameServer.answer(question, 60, records));
    }

    private static Answer.Given given(ZoneReport report, int place) {
        return (Answer.Given) Objects.requireNonNull(report.answers().get(place));
    }

    private static Failure why(ZoneReport report) {
        return ((Answer.Silent) Objects.requireNonNull(report.answers().getFirst())).why();
    }

    @Test
    void eachServerIsAskedItselfWithoutRecursionForBothKindsOfAddress() {
        NameServer one = serving("ns-1.example.net", answering(SEOUL_ADDRESSES));
        serving("ns-2.example.net", answering(SEOUL_ADDRESSES));
        ZoneReport report = report(PATIENT);
        assertThat(report.name()).isEqualTo(NAME);
        assertThat(report.answers()).extracting(Answer::nameServer)
                .containsExactly("ns-1.example.net", "ns-2.example.net");
        assertThat(given(report, 0).addresses()).containsExactly("192.0.2.1", "192.0.2.2", "2001:db8:0:0:0:0:0:1");
        assertThat(given(report, 0).ttl()).isEqualTo(Duration.ofSeconds(60));
        assertThat(given(report, 0).took()).isPositive();
        assertThat(given(report, 0).region()).contains(Rig.SEOUL);
        assertThat(one.asked).containsExactlyInAnyOrder("UDP A tickets.example.com.", "UDP AAAA tickets.example.com.");
        assertThat(resolver.asked).containsExactly("UDP NS tickets.example.com. rd", "UDP NS example.com. rd");
    }

    @Test
    void serversThatDifferAreToldApart() {
        serving("ns-1.example.net", answering("A 192.0.2.1"));
        serving("ns-2.example.net", answering("A 198.51.100.7"));
        ZoneReport report = report(PATIENT);
        assertThat(given(report, 0).region()).contains(Rig.SEOUL);
        assertThat(given(report, 1).region()).contains(Rig.TOKYO);
    }

    @Test
    void addressesOfBothRegionsOrOfNobodyBelongToNone() {
        serving("ns-1.example.net", answering("A 192.0.2.1", "A 198.51.100.7"));
        serving("ns-2.example.net", answering("A 203.0.113.5"));
        ZoneReport report = report(PATIENT);
        assertThat(given(report, 0).region()).isEmpty();
        assertThat(given(report, 1).region()).isEmpty();
    }

    @Test
    void aNameThatLeadsElsewhereIsAnAnswer() {
        serving("ns-1.example.net", answering("CNAME " + TOKYO_ALB + "."));
        assertThat(given(report(PATIENT), 0).addresses()).containsExactly(TOKYO_ALB);
        assertThat(given(report(PATIENT), 0).region()).contains(Rig.TOKYO);
    }

    @Test
    void anAnswerThatWasCutShortIsFetchedOverTcp() {
        NameServer server = serving("ns-1.example.net", (question, overTcp) -> {
            Message answer = overTcp
                    ? NameServer.answer(question, 60, SEOUL_ADDRESSES)
                    : NameServer.empty(question, Rcode.NOERROR);
            if (!overTcp) {
                answer.getHeader().setFlag(Flags.TC);
                answer.getHeader().setFlag(Flags.AA);
            }
            return Optional.of(answer);
        });
        assertThat(given(report(PATIENT), 0).addresses()).hasSize(3);
        assertThat(server.asked).contains("TCP A tickets.example.com.", "TCP AAAA tickets.example.com.");
    }

    @Test
    void oneLostPacketIsNoSilence() {
        NameServer server = serving("ns-1.example.net", new NameServer.Script() {
            private boolean lost;

            @Override
            public synchronized Optional<Message> answer(Message question, boolean overTcp) {
                boolean lose = !lost;
                lost = true;
                return lose ? Optional.empty() : Optional.of(NameServer.answer(question, 60, SEOUL_ADDRESSES));
            }
        });
        assertThat(report(SHORT).answers().getFirst()).isInstanceOf(Answer.Given.class);
        assertThat(server.asked).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aServerThatStaysSilentIsSilentAndTheOthersCount() {
        NameServer silent = serving("ns-1.example.net", (_, _) -> Optional.empty());
        serving("ns-2.example.net", answering(SEOUL_ADDRESSES));
        ZoneReport report = report(SHORT);
        assertThat(why(report)).isInstanceOf(Failure.TimedOut.class);
        assertThat(silent.asked).contains("UDP A tickets.example.com.", "UDP AAAA tickets.example.com.");
        assertThat(report.answers().get(1)).isInstanceOf(Answer.Given.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {Rcode.SERVFAIL, Rcode.REFUSED, Rcode.NXDOMAIN})
    void anErrorIsNoAnswer(int rcode) {
        serving("ns-1.example.net", (question, _) -> {
            Message answer = NameServer.empty(question, rcode);
            answer.getHeader().setFlag(Flags.AA);
            return Optional.of(answer);
        });
        Failure why = why(report(PATIENT));
        assertThat(why.detail()).contains(Rcode.string(rcode));
        assertThat(why).isInstanceOf(
                rcode == Rcode.SERVFAIL ? Failure.Unavailable.class : Failure.Misconfigured.class);
    }

    @Test
    void aServerThatDoesNotHoldTheZoneIsNotBelieved() {
        serving("ns-1.example.net", (question, _) -> {
            Message answer = NameServer.answer(question, 60, SEOUL_ADDRESSES);
            answer.getHeader().unsetFlag(Flags.AA);
            return Optional.of(answer);
        });
        assertThat(why(report(PATIENT))).isInstanceOfSatisfying(Failure.Misconfigured.class,
                f -> assertThat(f.what()).isEqualTo("zone:ns-1.example.net"));
    }

    @Test
    void aNameWithoutAnAddressIsNoEmptyAnswer() {
        serving("ns-1.example.net", answering());
        assertThat(why(report(PATIENT))).isInstanceOfSatisfying(Failure.Misconfigured.class,
                f -> assertThat(f.what()).isEqualTo("name:tickets.example.com."));
    }

    @Test
    void aServerThatIsGoneAndOneWhoseNameLeadsNowhereAreSilent() {
        serving("ns-1.example.net", answering()).close();
        zone.put("ns-2.example.net", new InetSocketAddress(0));
        Zone asking = new Zone(new NameServers(new Questions(SHORT), () -> List.of(resolver.address()),
                n -> Optional.ofNullable(zone.get(n)).filter(a -> a.getPort() != 0), NameServers.KEPT),
                new Questions(SHORT),
                new Regions(Rig.PAIR, Map.of(), HOSTS));
        assertThat(asking.report(NAME, Optional.of("example.com")).answers()).hasSize(2)
                .allMatch(Answer.Silent.class::isInstance);
    }

    @Test
    void whenNobodyCanBeAskedForTheServersThoseLastKnownDo() {
        serving("ns-1.example.net", answering(SEOUL_ADDRESSES));
        Zone kept = zone(SHORT);
        kept.report(NAME, Optional.empty());
        resolverDark = true;
        int before = resolver.asked.size();
        assertThat(kept.report(NAME, Optional.empty()).answers()).singleElement().isInstanceOf(Answer.Given.class);
        assertThat(resolver.asked).hasSizeGreaterThan(before);
        assertThat(Faults.of(() -> report(SHORT))).isInstanceOf(Failure.TimedOut.class);
    }

    @Test
    void aZoneWithoutNameServersAndANameThatIsNoneAreSaid() {
        assertThat(Faults.of(() -> report(PATIENT))).isInstanceOf(Failure.Misconfigured.class);
        assertThat(Faults.of(() -> zone(PATIENT).report("a..b", Optional.empty())))
                .isInstanceOf(Failure.Misconfigured.class);
    }
}
