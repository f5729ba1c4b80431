package com.megaticket.console.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on a real socket that behaves as badly as asked. Counts requests that arrived whole. */
final class Loopback implements AutoCloseable {
    private final ServerSocket server;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final Behaviour behaviour;

    /** What to do once a request has been read; {@code body} is what was sent. */
    interface Behaviour {
        void after(String head, String body, Socket socket) throws IOException;
    }

    Loopback(Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    static Loopback answering(int status, String code, String message) {
        return answeringBody(status, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\""
                + message + "\"}");
    }

    static Loopback answeringBody(int status, String body) {
        return new Loopback((_, _, socket) -> reply(socket, status, body, ""));
    }

    static Loopback resetting() {
        return new Loopback((_, _, socket) -> {
            socket.setSoLinger(true, 0);
            socket.close();
        });
    }

    static Loopback hangingUp() {
        return new Loopback((_, _, socket) -> socket.close());
    }

    static Loopback silent() {
        return new Loopback((_, _, _) -> {});
    }

    /** An address on this computer where nobody listens. */
    static URI nobody() {
        var gone = silent();
        gone.close();
        return gone.uri();
    }

    static void reply(Socket socket, int status, String body, String headers) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status
                + " X\r\nContent-Type: application/x-amz-json-1.0\r\nx-amzn-RequestId: REQ1\r\n"
                + headers + "Content-Length: " + bytes.length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    int requests() {
        return requests.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try {
            InputStream in = socket.getInputStream();
            while (!socket.isClosed()) {
                String head = head(in);
                if (head.isEmpty()) {
                    return;
                }
                int length = head.lines()
                        .filter(l -> l.regionMatches(true, 0, "content-length:", 0, 15))
                        .mapToInt(l -> Integer.parseInt(l.substring(15).trim()))
                        .findFirst()
                        .orElse(0);
                String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
                requests.incrementAndGet();
                behaviour.after(head, body, socket);
            }
        } catch (IOException _) {
            // The client went away, or close() did it.
            return;
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.append((char) b);
            if (head.toString().endsWith("\r\n\r\n")) {
                return head.toString();
            }
        }
        return "";
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
