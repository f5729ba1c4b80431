package com.megaticket.console.demo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The door of one region on loopback: every client, console or test actor, comes through it. One virtual thread a connection. */
final class Proxy implements AutoCloseable {
    /** Paths of the demo's own calls, which no fault strikes. */
    private static final String CONTROL = "/_demo/";
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter
            .ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final String region;
    private final ServerSocket door;
    private final CallHandler handler;
    private final FaultBoard faults;
    private final Clock clock;
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private @Nullable ControlDesk control;
    private final int enginePort;

    Proxy(String region, CallHandler handler, FaultBoard faults, Clock clock, int enginePort) {
        this.region = region;
        this.handler = handler;
        this.faults = faults;
        this.clock = clock;
        this.enginePort = enginePort;
        try {
            this.door = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw DemoProblem.PORT_BUSY.fault("no free port on loopback", e);
        }
    }

    void open(ControlDesk desk) {
        control = desk;
        Thread.ofVirtual().name("proxy-" + region).start(this::accept);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                clients.add(client);
                Thread.ofVirtual().name("call-" + region).start(() -> serve(client));
            } catch (IOException _) {
                // Closed, or a client that was gone before it was greeted.
            }
        }
    }

    private void serve(Socket client) {
        try (client; var link = new EngineLink(enginePort)) {
            client.setTcpNoDelay(true);
            var in = new BufferedInputStream(client.getInputStream(), 16 * 1024);
            while (serveOne(client, in, link)) {
                // Until the client leaves.
            }
        } catch (IOException _) {
            // The client is gone, which is its right.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            clients.remove(client);
        }
    }

    private boolean serveOne(Socket client, InputStream in, EngineLink link) throws IOException, InterruptedException {
        Optional<HttpMessage> request = HttpMessage.read(in);
        if (request.isEmpty()) {
            return false;
        }
        Reply reply = reply(request.get(), client, link);
        return switch (reply) {
            case Reply.Answer(HttpMessage message) -> {
                message.withHeader("Date", date()).write(client.getOutputStream());
                yield message.header("connection").filter("close"::equalsIgnoreCase).isEmpty();
            }
            case Reply.Silence _ -> {
                in.transferTo(java.io.OutputStream.nullOutputStream());
                yield false;
            }
            case Reply.Reset _ -> {
                client.setSoLinger(true, 0);
                yield false;
            }
        };
    }

    private Reply reply(HttpMessage request, Socket client, EngineLink link) throws InterruptedException {
        ControlDesk desk = control;
        if (desk == null || !request.path().startsWith(CONTROL)) {
            return handler.handle(request, link);
        }
        // Whoever asks for a cut shall hear that it was made: no fault strikes this connection meanwhile.
        clients.remove(client);
        try {
            return new Reply.Answer(desk.answer(request));
        } finally {
            clients.add(client);
        }
    }

    private String date() {
        Instant now = clock.instant().plus(faults.time(DemoFault.CLOCK_SKEW));
        return HTTP_DATE.format(now.atZone(ZoneOffset.UTC));
    }

    /** Breaks every connection, as a cut or a kill does to calls under way. */
    void breakConnections() {
        for (Socket client : clients) {
            try {
                client.setSoLinger(true, 0);
                client.close();
            } catch (IOException _) {
                // It was closing anyway.
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException _) {
            // Closed is closed.
        }
        breakConnections();
    }
}
