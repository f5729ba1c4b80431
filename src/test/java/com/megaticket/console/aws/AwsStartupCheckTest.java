package com.megaticket.console.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.readiness.Finding;
import com.megaticket.console.readiness.Finding.Kind;
import com.megaticket.console.readiness.Finding.Severity;
import com.megaticket.console.readiness.StartupReport;
import com.megaticket.console.readiness.StartupReport.ConsoleTable;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.schema.TableNames;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;

/** The start-up check where AWS refuses or does not answer: one finding each, in words, within seconds. */
@Execution(ExecutionMode.CONCURRENT)
class AwsStartupCheckTest {
    private static final Pattern TARGET = Pattern.compile("(?i)x-amz-target: DynamoDB_20120810\\.(\\w+)");

    @Test
    void deniedPermissionsAreNamedAndPeopleAreNot() {
        try (var server = new Loopback((head, _, socket) -> {
            Matcher target = TARGET.matcher(head);
            String action = target.find() ? target.group(1) : "?";
            Loopback.reply(socket, 400, """
                    {"__type":"com.amazon.coral.service#AccessDeniedException","Message":"User: \
                    arn:aws:sts::123456789012:assumed-role/Clerk/someone@example.com is not authorized to perform: \
                    dynamodb:%s on resource: arn:aws:dynamodb:ap-northeast-2:123456789012:table/t-x"}"""
                    .formatted(action), "");
        })) {
            var report = check(server.uri());
            assertThat(report.findings()).extracting(Finding::kind)
                    .containsOnly(Kind.PERMISSION_DENIED, Kind.STANDBY_WRITES_DENIED);
            assertThat(report.findings()).extracting(Finding::what).contains(
                    "dynamodb:DescribeTable t-reservations", "dynamodb:GetItem t-reservations",
                    "dynamodb:TransactWriteItems t-reservations");
            assertThat(report.findings()).allSatisfy(
                    f -> assertThat(f.toString()).doesNotContain("example.com").doesNotContain("users"));
            assertThat(report.canSellIn(Local.SEOUL)).isFalse();
            assertThat(report.consoleTable()).isEqualTo(ConsoleTable.UNKNOWN);
        }
    }

    @Test
    void anExpiredLoginIsSaidOnce() {
        try (var server = Loopback.answering(400, "ExpiredTokenException", "The security token is expired")) {
            var report = check(server.uri());
            assertThat(report.findings()).singleElement().satisfies(f -> {
                assertThat(f.kind()).isEqualTo(Kind.LOGIN_EXPIRED);
                assertThat(f.severity()).isEqualTo(Severity.BLOCKING);
            });
            assertThat(report.canSellIn(Local.TOKYO)).isFalse();
        }
    }

    @Test
    void anUnreachableEndpointIsSaidOncePerRegion() {
        var report = check(Loopback.nobody());
        assertThat(report.findings()).extracting(Finding::kind).containsExactly(Kind.UNREACHABLE, Kind.UNREACHABLE);
        assertThat(report.findings()).extracting(Finding::region).containsExactlyInAnyOrder(Local.SEOUL, Local.TOKYO);
    }

    @Test
    void silenceEndsWithinSeconds() {
        try (var server = Loopback.silent()) {
            long start = System.nanoTime();
            var report = check(server.uri());
            assertThat(report.findings()).extracting(Finding::kind).containsOnly(Kind.NO_ANSWER);
            assertThat(report.findings()).hasSize(2);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void aProfileThatDoesNotExistIsMissingCredentials() {
        var clock = Clock.systemUTC();
        var address = Loopback.nobody();
        var access = new AwsAccess(
                new AwsAccess.Login.Profile("no-such-profile-here"),
                Map.of(Local.SEOUL, address, Local.TOKYO, address, AwsAccess.STS, address));
        try (var clients = new AwsClients(access, Local.SHORT, clock, new ServiceClock(clock))) {
            var report = run(clients, List.of(), new ServiceClock(clock));
            assertThat(report.findings()).extracting(Finding::kind).containsExactly(Kind.CREDENTIALS_MISSING);
        }
    }

    @Test
    void clockAndStrayEndpointsAreFindings() {
        var clock = new ServiceClock(Clock.systemUTC());
        var now = Clock.systemUTC().instant();
        clock.measured(now.plusSeconds(301), now, now);
        try (var clients = Local.clients(Loopback.nobody())) {
            var report = run(clients, List.of("AWS_ENDPOINT_URL"), clock);
            assertThat(report.findings()).extracting(Finding::kind, Finding::what)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple(Kind.ENDPOINT_IGNORED, "AWS_ENDPOINT_URL"),
                            org.assertj.core.groups.Tuple.tuple(Kind.CLOCK_OFF, "301"));
            assertThat(report.clockOffset()).isEqualTo(Duration.ofSeconds(301));
        }
    }

    private static StartupReport check(URI address) {
        try (var clients = Local.clients(address)) {
            return run(clients, List.of(), new ServiceClock(Clock.systemUTC()));
        }
    }

    private static StartupReport run(AwsClients clients, List<String> strays, ServiceClock clock) {
        return new AwsStartupCheck(
                clients, TableNames.withPrefix("t-"), Local.REGIONS, new VirtualBackground(), clock, strays).run();
    }
}
