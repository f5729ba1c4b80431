package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.read.ListAppender;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Even with the wire logs of the libraries switched on, no log line opens a door or names a person. */
class SafeLogsTest {
    private static final Map<String, String> CREDENTIALS = Map.of(
            "aws.accessKeyId", "AKIAIOSFODNN7EXAMPLE", "aws.secretAccessKey", "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY",
            "aws.sessionToken", "FwoGZXIvYXdzEXAMPLETOKEN");

    @Test
    void wireLogsAreMasked() throws IOException {
        List<ILoggingEvent> events = called();
        var safe = new SafeMessage();
        List<String> lines = events.stream().map(safe::convert).toList();
        assertThat(events).extracting(ILoggingEvent::getFormattedMessage)
                .as("the raw logs do hold them").anyMatch(m -> m.contains("FwoGZXIvYXdzEXAMPLETOKEN"))
                .anyMatch(m -> m.contains("AKIAIOSFODNN7EXAMPLE"));
        assertThat(lines).isNotEmpty().noneMatch(
                l -> l.contains("FwoGZX") || l.contains("AKIAIO") || l.contains("wJalr") || l.contains("Signature=")
                        || l.contains("someone@example.com"));
    }

    @Test
    void theProgramsOwnLogConfigurationUsesIt() throws Exception {
        var context = new LoggerContext();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(SafeMessage.class.getResource("/logback.xml"));
        var appender = (ConsoleAppender<ILoggingEvent>) context.getLogger(Logger.ROOT_LOGGER_NAME)
                .getAppender("STDERR");
        var event = new ch.qos.logback.classic.spi.LoggingEvent(
                "x", context.getLogger("x"), Level.WARN, "mail someone@example.com",
                new IllegalStateException("password=hunter2"), null);
        String line = new String(appender.getEncoder().encode(event), StandardCharsets.UTF_8);
        assertThat(line).contains("IllegalStateException").contains("(someone)").contains("(hidden)")
                .doesNotContain("example.com").doesNotContain("hunter2");
    }

    private static List<ILoggingEvent> called() throws IOException {
        List<Logger> libraries = List.of("software.amazon.awssdk", "org.apache.hc", "com.megaticket.console.aws")
                .stream().map(n -> (Logger) LoggerFactory.getLogger(n)).toList();
        var caught = new ListAppender<ILoggingEvent>();
        caught.start();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = "{\"__type\":\"x#AccessDeniedException\",\"message\":\"User: someone@example.com is not\"}"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(400, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        CREDENTIALS.forEach(System::setProperty);
        libraries.forEach(l -> {
            l.setLevel(Level.DEBUG);
            l.setAdditive(false);
            l.addAppender(caught);
        });
        var clock = Clock.systemUTC();
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var access = new AwsAccess(new AwsAccess.Login.DefaultChain(), Map.of(LaunchOptions.SEOUL, address));
        try (var clients = new AwsClients(access, Limits.USUAL, clock, new ServiceClock(clock))) {
            clients.store(LaunchOptions.SEOUL, TableNames.withPrefix("t-")).query(Table.RESERVATIONS, "x");
        } catch (Fault _) {
            return List.copyOf(caught.list);
        } finally {
            libraries.forEach(l -> {
                l.detachAppender(caught);
                l.setAdditive(true);
                l.setLevel(null);
            });
            CREDENTIALS.keySet().forEach(System::clearProperty);
            server.stop(0);
        }
        throw new AssertionError("the server refuses everything");
    }
}
