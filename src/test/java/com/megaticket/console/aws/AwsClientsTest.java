package com.megaticket.console.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.iam.IamClient;

class AwsClientsTest {
    private static final TableNames NAMES = TableNames.withPrefix("t-");
    private static final Clock CLOCK = Clock.systemUTC();

    @Test
    void readsAreRepeatedUpToThreeTimes() {
        var count = new AtomicInteger();
        try (var server = new Loopback((_, _, socket) -> {
            if (count.incrementAndGet() < 3) {
                Loopback.reply(socket, 500, "{\"__type\":\"x#InternalServerError\"}", "");
            } else {
                Loopback.reply(socket, 200, "{\"Items\":[]}", "");
            }
        }); var clients = Local.clients(server.uri())) {
            assertThat(clients.store(Local.SEOUL, NAMES).query(Table.RESERVATIONS, "x")).isEmpty();
            assertThat(server.requests()).isEqualTo(3);
        }
    }

    @Test
    void theServiceClockIsMeasuredByAnswersOfTheServiceOnly() {
        var clock = new ServiceClock(CLOCK);
        var fromService = new AtomicBoolean();
        try (var server = new Loopback((_, _, socket) -> {
            String date = "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME
                    .format(CLOCK.instant().plusSeconds(300).atOffset(ZoneOffset.UTC)) + "\r\n";
            String body = "{\"Items\":[]}";
            socket.getOutputStream().write(("HTTP/1.1 200 OK\r\n" + date
                    + (fromService.get() ? "x-amzn-RequestId: R\r\n" : "") + "Content-Length: " + body.length()
                    + "\r\n\r\n" + body).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        });
                var clients = new AwsClients(
                        AwsAccess.demo(Map.of(Local.SEOUL, server.uri())), Local.SHORT, CLOCK, clock)) {
            ItemStore store = clients.store(Local.SEOUL, NAMES);
            store.query(Table.RESERVATIONS, "x");
            assertThat(clock.offset()).isZero();
            fromService.set(true);
            store.query(Table.RESERVATIONS, "x");
            assertThat(clock.offset()).isBetween(Duration.ofSeconds(298), Duration.ofSeconds(302));
        }
    }

    @Test
    void credentialsThatExpireInMidShiftAreDeniedWithTheirOwnWord() {
        var expired = new AtomicBoolean();
        try (var server = new Loopback((_, _, socket) -> {
            if (expired.get()) {
                Loopback.reply(socket, 400, "{\"__type\":\"x#ExpiredTokenException\",\"message\":\"expired\"}", "");
            } else {
                Loopback.reply(socket, 200, "{\"Items\":[]}", "");
            }
        }); var clients = Local.clients(server.uri())) {
            ItemStore store = clients.store(Local.SEOUL, NAMES);
            store.query(Table.RESERVATIONS, "x");
            expired.set(true);
            assertThatExceptionOfType(Fault.class).isThrownBy(() -> store.query(Table.RESERVATIONS, "x"))
                    .satisfies(f -> assertThat(f.failure()).isInstanceOfSatisfying(
                            Failure.Denied.class, d -> assertThat(d.what()).isEqualTo("login-expired")))
                    .satisfies(f -> assertThat(f.getCause()).isNotNull());
            assertThat(store.transact(delete())).isInstanceOfSatisfying(
                    TransactResult.Rejected.class, r -> assertThat(r.failure()).isInstanceOf(Failure.Denied.class));
        }
    }

    @Test
    void withoutCredentialsNothingIsSent() {
        try (var server = Loopback.silent(); var clients = profile("nobody-has-this", server.uri())) {
            assertThat(clients.store(Local.SEOUL, NAMES).transact(delete())).isInstanceOfSatisfying(
                    TransactResult.Rejected.class, r -> assertThat(r.failure()).isInstanceOfSatisfying(
                            Failure.Denied.class, d -> assertThat(d.what()).isEqualTo("credentials-missing")));
            assertThat(server.requests()).isZero();
        }
    }

    @Test
    void aNewLoginCountsWithoutARestart(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("credentials");
        var seen = new CopyOnWriteArrayList<String>();
        write(file, "AKIAFIRSTFIRSTFIRST1");
        System.setProperty("aws.sharedCredentialsFile", file.toString());
        System.setProperty("aws.configFile", folder.resolve("config").toString());
        try (var server = new Loopback((head, _, socket) -> {
            seen.add(head);
            Loopback.reply(socket, 200, "{\"Items\":[]}", "");
        }); var clients = profile("office", server.uri())) {
            ItemStore store = clients.store(Local.SEOUL, NAMES);
            store.query(Table.RESERVATIONS, "x");
            assertThat(seen.getLast()).contains("AKIAFIRSTFIRSTFIRST1");
            write(file, "AKIASECONDSECONDSEC2");
            Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(CLOCK.instant().plusSeconds(5)));
            for (int i = 0; i < 100 && !seen.getLast().contains("AKIASECONDSECONDSEC2"); i++) {
                Thread.sleep(100);
                store.query(Table.RESERVATIONS, "x");
            }
            assertThat(seen.getLast()).contains("AKIASECONDSECONDSEC2");
        } finally {
            System.clearProperty("aws.sharedCredentialsFile");
            System.clearProperty("aws.configFile");
        }
    }

    @Test
    void aStrayEndpointIsIgnoredAndNamed() {
        System.setProperty("aws.endpointUrl", "http://127.0.0.1:1");
        try (var clients = new AwsClients(
                new AwsAccess(new AwsAccess.Login.DefaultChain(), Map.of()), Local.SHORT, CLOCK,
                new ServiceClock(CLOCK))) {
            assertThat(clients.reads(Local.TOKYO).serviceClientConfiguration().endpointOverride())
                    .contains(URI.create("https://dynamodb.ap-northeast-1.amazonaws.com"));
            assertThat(clients.writes(Local.SEOUL).serviceClientConfiguration().endpointOverride())
                    .contains(URI.create("https://dynamodb.ap-northeast-2.amazonaws.com"));
        } finally {
            System.clearProperty("aws.endpointUrl");
        }
        assertThat(
                StrayEndpoints.of(
                        Map.of("AWS_ENDPOINT_URL_DYNAMODB", "x", "AWS_PROFILE", "y"), Map.of("aws.endpointUrl", "z")))
                .containsExactly("AWS_ENDPOINT_URL_DYNAMODB", "aws.endpointUrl");
    }

    @Test
    void aServiceOfAllRegionsIsSignedForTheOneItLivesIn() {
        var heads = new CopyOnWriteArrayList<String>();
        try (var server = new Loopback((head, _, socket) -> {
            heads.add(head);
            Loopback.reply(socket, 200, "", "");
        });
                var clients = new AwsClients(AwsAccess.demo(Map.of(AwsAccess.of("iam", AwsAccess.GLOBAL), server.uri(),
                        AwsAccess.of(AwsAccess.ROUTE53, AwsAccess.GLOBAL), server.uri())), Local.SHORT, CLOCK,
                        new ServiceClock(CLOCK))) {
            clients.route53().listHealthChecks();
            clients.client("iam", AwsAccess.GLOBAL, IamClient.class, IamClient::builder).listAccountAliases();
        }
        assertThat(heads).hasSize(2).allMatch(h -> h.contains("/us-east-1/"));
    }

    @Test
    void afterCloseNothingIsSent() {
        try (var server = Loopback.silent()) {
            var clients = Local.clients(server.uri());
            ItemStore store = clients.store(Local.SEOUL, NAMES);
            clients.close();
            assertThatExceptionOfType(Fault.class).isThrownBy(() -> store.query(Table.RESERVATIONS, "x"));
            assertThat(store.transact(delete())).isNotInstanceOf(TransactResult.Committed.class);
            assertThat(server.requests()).isZero();
        }
    }

    private static AwsClients profile(String name, URI address) {
        return new AwsClients(
                new AwsAccess(new AwsAccess.Login.Profile(name), Map.of(Local.SEOUL, address)), Local.SHORT, CLOCK,
                new ServiceClock(CLOCK));
    }

    private static void write(Path file, String key) throws IOException {
        Files.writeString(file, "[office]\naws_access_key_id = " + key + "\naws_secret_access_key = secret\n");
    }

    private static Transaction delete() {
        return new Transaction("token", List.of(new Write.Delete(
                Table.RESERVATIONS, Key.pkSk("P", "S"), Condition.present("PK"))));
    }
}
