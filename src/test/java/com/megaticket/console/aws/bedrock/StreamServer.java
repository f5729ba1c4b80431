package com.megaticket.console.aws.bedrock;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bedrock's ConverseStream on a loopback socket, HTTP/1.1: what a {@link Script} says, one write and flush for each frame. Keeps every
 * request, and the moment at which a client was found to be gone.
 */
public final class StreamServer implements AutoCloseable {
    static {
        // Small frames must not wait for each other.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Script script;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final BlockingQueue<Long> gone = new LinkedBlockingQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    public StreamServer(Script script) {
        this.script = script;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Every request so far, in order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Answers that are under way. */
    public int open() {
        return open.get();
    }

    /** {@link System#nanoTime} of the next write that found its client gone. Blocks for ten seconds at most. */
    public long nextGone() throws InterruptedException {
        Long at = gone.poll(10, TimeUnit.SECONDS);
        if (at == null) {
            throw new IllegalStateException("no client went away");
        }
        return at;
    }

    private void serve(HttpExchange exchange) throws IOException {
        open.incrementAndGet();
        try (exchange) {
            Asked request = read(exchange);
            asked.add(request);
            List<Piece> pieces = script.answer(request);
            if (pieces.getFirst() instanceof Piece.Refusal refusal) {
                refuse(exchange, refusal);
            } else {
                stream(exchange, pieces);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    private Asked read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getRawPath();
        if (!path.endsWith("/converse-stream")) {
            throw new IOException("asked for " + path);
        }
        String id = path.substring("/model/".length(), path.length() - "/converse-stream".length());
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((n, v) -> headers.put(n.toLowerCase(Locale.ROOT), v.getFirst()));
        return new Asked(calls.incrementAndGet(), URLDecoder.decode(id, StandardCharsets.UTF_8), json.readTree(body),
                body.length, headers);
    }

    private static void refuse(HttpExchange exchange, Piece.Refusal refusal) throws IOException {
        byte[] body = ("{\"message\":\"" + refusal.message() + "\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("x-amzn-RequestId", "REQ-1");
        if (!refusal.type().isEmpty()) {
            exchange.getResponseHeaders().set("x-amzn-ErrorType", refusal.type());
        }
        exchange.sendResponseHeaders(refusal.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private void stream(HttpExchange exchange, List<Piece> pieces) throws InterruptedException, IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/vnd.amazon.eventstream");
        exchange.getResponseHeaders().set("x-amzn-RequestId", "REQ-1");
        exchange.sendResponseHeaders(200, 0);
        var encoder = new Encoder();
        OutputStream out = exchange.getResponseBody();
        for (Piece piece : pieces) {
            for (byte[] frame : encoder.frames(piece)) {
                write(out, frame);
            }
            switch (piece) {
                case Piece.Wait(var time) -> Thread.sleep(time);
                case Piece.Stamp(var at) -> at.accept(System.nanoTime());
                case Piece.Hang _ -> closing.await();
                case Piece.Endless(var every) -> {
                    while (closing.getCount() > 0) {
                        write(out, encoder.textDelta("and "));
                        Thread.sleep(every);
                    }
                }
                case Piece.Drop _ -> {
                    // The exchange is closed without its last chunk.
                    return;
                }
                default -> {
                    // Was a frame.
                }
            }
        }
        out.close();
    }

    private void write(OutputStream out, byte[] frame) throws IOException {
        try {
            out.write(frame);
            out.flush();
        } catch (IOException e) {
            gone.add(System.nanoTime());
            throw e;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
