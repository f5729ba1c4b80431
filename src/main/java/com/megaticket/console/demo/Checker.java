package com.megaticket.console.demo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a region every second whether it answers, as a Route 53 checker does: a connection of its own each time, two seconds for the
 * status, and a word about it in that service's form.
 */
final class Checker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Checker.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String name;
    private final int port;
    private final Clock clock;
    private final Thread worker;
    private volatile Found found;

    /** @param failures in a row up to now */
    record Found(String checker, boolean healthy, String text, Instant at, int failures) {}

    Checker(String name, int port, Clock clock) {
        this.name = name;
        this.port = port;
        this.clock = clock;
        this.found = new Found(name, false, "Not checked yet", clock.instant(), 0);
        this.worker = Thread.ofVirtual().name("checker-" + name).unstarted(this::run);
    }

    void start() {
        worker.start();
    }

    Found found() {
        return found;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                String text = ask();
                boolean healthy = text.startsWith("Success");
                found = new Found(name, healthy, text, clock.instant(), healthy ? 0 : found.failures() + 1);
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException _) {
            LOG.debug("checker {} ends", name);
        }
    }

    private String ask() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            EngineLink.request("ListTables", Json.object()).write(socket.getOutputStream());
            return HttpMessage.read(new BufferedInputStream(socket.getInputStream())).map(Checker::words)
                    .orElse("Failure: Connection closed without an answer");
        } catch (SocketTimeoutException _) {
            return "Failure: Connection timed out. No status within 2 seconds";
        } catch (IOException e) {
            return "Failure: " + e.getMessage();
        }
    }

    private static String words(HttpMessage answer) {
        int status = answer.status();
        return (status >= 200 && status < 400 ? "Success" : "Failure") + ": HTTP Status Code " + status;
    }

    @Override
    public void close() {
        worker.interrupt();
    }
}
