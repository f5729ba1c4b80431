package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One connection to an engine, kept open between calls. Not safe for two threads: each client connection has its own. */
final class EngineLink implements AutoCloseable {
    /** The engine closes idle connections after 30 s; younger ones are safe to use again. */
    private static final long IDLE_NANOS = 10_000_000_000L;
    private static final int ANSWER_LIMIT = 2000;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;
    private long usedAt;

    EngineLink(int port) {
        this.port = port;
    }

    /** Sends a request and reads its answer. An exception after sending leaves it unknown whether the engine acted. */
    HttpMessage send(HttpMessage request) throws IOException {
        Socket open = open();
        try {
            request.write(open.getOutputStream());
            HttpMessage answer = HttpMessage.read(java.util.Objects.requireNonNull(in))
                    .orElseThrow(() -> new EOFException("the engine closed the connection"));
            usedAt = System.nanoTime();
            return answer;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** A call of our own. @throws EngineRefusal when the engine answers with an error */
    JsonNode call(String operation, JsonNode body) throws IOException {
        HttpMessage answer = send(request(operation, body));
        JsonNode json = Json.read(answer.body());
        if (!answer.isOk()) {
            throw new EngineRefusal(operation, json);
        }
        return json;
    }

    static HttpMessage request(String operation, JsonNode body) {
        return new HttpMessage(
                "POST / HTTP/1.1",
                List.of("Host: localhost",
                        "Content-Type: application/x-amz-json-1.0",
                        "X-Amz-Target: DynamoDB_20120810." + operation,
                        // The engine checks no signature, but wants to see the shape of one.
                        "Authorization: AWS4-HMAC-SHA256 Credential=demo/20260101/ap-northeast-2/dynamodb/aws4_request, "
                                + "SignedHeaders=host, Signature=0"),
                Json.bytes(body));
    }

    /** Returns when the engine is up. @throws IOException also when whatever has the port does not answer as an engine does */
    void answers() throws IOException {
        open().setSoTimeout(ANSWER_LIMIT);
        HttpMessage answer = send(new HttpMessage("GET / HTTP/1.1", List.of("Host: localhost"), new byte[0]));
        if (answer.header("x-amzn-requestid").isEmpty()) {
            throw new IOException("not an engine: " + answer.headers());
        }
    }

    private Socket open() throws IOException {
        Socket kept = socket;
        if (kept != null && System.nanoTime() - usedAt < IDLE_NANOS) {
            return kept;
        }
        close();
        var fresh = new Socket();
        fresh.setTcpNoDelay(true);
        fresh.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5000);
        socket = fresh;
        in = new BufferedInputStream(fresh.getInputStream(), 16 * 1024);
        usedAt = System.nanoTime();
        return fresh;
    }

    @Override
    public void close() {
        Socket kept = socket;
        socket = null;
        in = null;
        if (kept != null) {
            try {
                kept.close();
            } catch (IOException _) {
                // Gone is gone.
            }
        }
    }
}
