package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.bedrock.Cbor;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Plays CloudWatch (RPC v2, CBOR), DynamoDB (JSON) and Route 53 (XML) on one real socket. An operation nobody set up is refused. */
final class AwsServer implements AutoCloseable {
    private static final Pattern REGION = Pattern.compile("Credential=[^/]+/\\d+/([^/]+)/");

    /**
     * @param region it was signed for
     * @param target path and query, for Route 53
     * @param cbor what was sent to CloudWatch
     */
    record Asked(String operation, String region, String target, String body, Map<?, ?> cbor) {}

    static final class Reply {
        private final int status;
        private final String type;
        private final byte[] body;

        Reply(int status, String type, byte[] body) {
            this.status = status;
            this.type = type;
            this.body = body;
        }

        Map<?, ?> map() {
            return Cbor.map(body);
        }

        static Reply cbor(Map<String, ?> map) {
            return new Reply(200, "application/cbor", CborOut.of(map));
        }

        static Reply cborError(int status, String code, String message) {
            return new Reply(status, "application/cbor",
                    CborOut.of(Map.of("__type", "com.amazonaws.cloudwatch#" + code, "message", message)));
        }

        static Reply json(String body) {
            return new Reply(200, "application/x-amz-json-1.0", body.getBytes(StandardCharsets.UTF_8));
        }

        static Reply jsonError(int status, String code, String message) {
            return new Reply(status, "application/x-amz-json-1.0",
                    ("{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\"" + message + "\"}")
                            .getBytes(StandardCharsets.UTF_8));
        }

        static Reply xml(String body) {
            return new Reply(200, "text/xml", ("<?xml version=\"1.0\"?>\n" + body).getBytes(StandardCharsets.UTF_8));
        }

        static Reply xmlError(int status, String code, String message) {
            return new Reply(status, "text/xml", ("<?xml version=\"1.0\"?>\n<ErrorResponse xmlns=\""
                    + "https://route53.amazonaws.com/doc/2013-04-01/\"><Error><Type>Sender</Type><Code>" + code
                    + "</Code><Message>" + message + "</Message></Error><RequestId>REQ1</RequestId></ErrorResponse>")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Asked, Reply>> scripts = new ConcurrentHashMap<>();
    private final HttpServer server;

    AwsServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    /** @param operation as AWS names it; for Route 53 the method and the first word of its path: {@code GET healthcheck} */
    AwsServer on(String operation, Function<Asked, Reply> script) {
        scripts.put(operation, script);
        return this;
    }

    List<Asked> asked(String operation) {
        return asked.stream().filter(a -> a.operation().equals(operation)).toList();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void serve(HttpExchange exchange) throws IOException {
        boolean compressed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        InputStream in = exchange.getRequestBody();
        byte[] body = (compressed ? new GZIPInputStream(in) : in).readAllBytes();
        Asked came = asked(exchange, body);
        asked.add(came);
        Reply reply = scripts.getOrDefault(came.operation(),
                a -> new Reply(404, "text/plain", ("nobody plays " + a.operation()).getBytes(StandardCharsets.UTF_8)))
                .apply(came);
        exchange.getResponseHeaders().set("Content-Type", reply.type);
        exchange.getResponseHeaders().set("x-amzn-RequestId", "REQ1");
        if (reply.type.equals("application/cbor")) {
            exchange.getResponseHeaders().set("smithy-protocol", "rpc-v2-cbor");
        }
        exchange.sendResponseHeaders(reply.status, reply.body.length == 0 ? -1 : reply.body.length);
        exchange.getResponseBody().write(reply.body);
        exchange.close();
    }

    private static Asked asked(HttpExchange exchange, byte[] body) {
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        Matcher region = REGION.matcher(authorization);
        String signedFor = region.find() ? region.group(1) : "";
        String target = String.valueOf(exchange.getRequestURI());
        String dynamo = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        String text = new String(body, StandardCharsets.UTF_8);
        if (dynamo != null) {
            return new Asked(dynamo.substring(dynamo.indexOf('.') + 1), signedFor, target, text, Map.of());
        }
        if (target.startsWith("/service/")) {
            return new Asked(target.substring(target.lastIndexOf('/') + 1), signedFor, target, "", Cbor.map(body));
        }
        String operation = target.replaceFirst("^/2013-04-01/([a-z]+).*?(/[a-z]+)?(\\?.*)?$", "$1$2");
        return new Asked(exchange.getRequestMethod() + " " + operation, signedFor, target, text, Map.of());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
