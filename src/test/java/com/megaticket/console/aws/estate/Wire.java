package com.megaticket.console.aws.estate;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.shared.ServiceClock;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All AWS on one loopback socket: knows service and region by the signature's scope and the operation by the protocol, and
 * answers in the recorded shape. What nobody has put into words is an error, loudly.
 */
public final class Wire implements AutoCloseable {
    private static final Pattern SCOPE = Pattern.compile("Credential=[^/]+/\\d+/([\\w-]+)/([\\w-]+)/aws4_request");
    private static final List<String> SERVICES = List.of("ec2", "autoscaling", "elasticloadbalancing", "acm", "kms",
            "servicequotas", "monitoring", "bedrock", "bedrock-runtime", "lambda", "events", "states", "sns", "s3",
            "ssm");
    private static final List<String> REGIONS = List.of("ap-northeast-1", "ap-northeast-2", "us-east-1");
    private static final Limits SHORT = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15),
            Duration.ofSeconds(20), 64);

    /**
     * One request as it came.
     *
     * @param operation {@code DescribeImages}, or method and path where the protocol has no name
     * @param body a character for each byte
     */
    public record Asked(String service, String region, String operation, String body) {}

    /** @param body a character for each byte */
    public record Reply(int status, Map<String, String> headers, String body) {
        public static Reply xml(String body) {
            return new Reply(200, Map.of("Content-Type", "text/xml"), body);
        }

        public static Reply json(String body) {
            return new Reply(200, Map.of("Content-Type", "application/json"), body);
        }

        public static Reply bytes(String type, byte[] body) {
            return new Reply(200, Map.of("Content-Type", type), new String(body, StandardCharsets.ISO_8859_1));
        }

        public Reply with(String header, String value) {
            var more = new HashMap<>(headers);
            more.put(header, value);
            return new Reply(status, more, body);
        }

        public Reply status(int other) {
            return new Reply(other, headers, body);
        }
    }

    private final HttpServer server;
    private final Map<String, Function<Asked, Reply>> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<String> unanswered = new CopyOnWriteArrayList<>();
    private volatile Duration delay = Duration.ZERO;

    public Wire() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** @param operation {@code ec2 DescribeImages}, or {@code bedrock GET /path} */
    public Wire answer(String operation, Reply answer) {
        return by(operation, _ -> answer);
    }

    public Wire by(String operation, Function<Asked, Reply> answer) {
        answers.put(operation, answer);
        return this;
    }

    /** Each answer so much later. */
    public Wire after(Duration time) {
        delay = time;
        return this;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public List<String> unanswered() {
        return List.copyOf(unanswered);
    }

    public AwsClients clients() {
        var endpoints = new HashMap<String, URI>();
        REGIONS.forEach(region -> {
            endpoints.put(region, uri());
            SERVICES.forEach(service -> endpoints.put(AwsAccess.of(service, region), uri()));
        });
        endpoints.put(AwsAccess.of("route53", "aws-global"), uri());
        endpoints.put(AwsAccess.of("iam", "aws-global"), uri());
        Clock clock = Clock.systemUTC();
        return new AwsClients(AwsAccess.demo(endpoints), SHORT, clock, new ServiceClock(clock));
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        Matcher scope = SCOPE.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        boolean signed = scope.find();
        String service = signed ? scope.group(2) : "web";
        var question = new Asked(service, signed ? scope.group(1) : "", operation(exchange, body), body);
        asked.add(question);
        var answer = answers.get(service + " " + question.operation());
        if (answer == null) {
            unanswered.add(service + " " + question.operation());
            send(exchange, Reply.json("{\"message\":\"nobody answers this\"}").status(501));
            return;
        }
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        send(exchange, answer.apply(question));
    }

    private static String operation(HttpExchange exchange, String body) {
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        if (target != null) {
            return target.substring(target.lastIndexOf('.') + 1);
        }
        String path = exchange.getRequestURI().getPath();
        if (path.contains("/operation/")) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
        Matcher action = Pattern.compile("(?:^|&)Action=(\\w+)").matcher(body);
        return action.find() ? action.group(1) : exchange.getRequestMethod() + " " + path;
    }

    private static void send(HttpExchange exchange, Reply answer) throws IOException {
        exchange.getResponseHeaders().set("x-amzn-RequestId", "REQ1");
        exchange.getResponseHeaders().set("x-amz-request-id", "REQ1");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        byte[] body = answer.body().getBytes(StandardCharsets.ISO_8859_1);
        exchange.sendResponseHeaders(answer.status(), head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
