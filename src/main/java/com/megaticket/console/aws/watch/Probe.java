package com.megaticket.console.aws.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.aws.AwsFailures;
import com.megaticket.console.recovery.signal.ProbeReport;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;

/**
 * Asks a region's load balancer as a customer's browser would, whatever the DNS says now: connects to its address, and asks for the
 * public name, by TLS that is verified for that name (Route 53's checkers do not verify it). Redirects are seen, not followed.
 */
final class Probe {
    /** As much as Route 53's checkers look at. */
    private static final int MOST_BYTES = 5120;
    private static final String REGION = "X-Api-Region";

    private final ProbeHttp http;
    private final String path;

    Probe(ProbeHttp http, String path) {
        this.http = http;
        this.path = path;
    }

    /**
     * @param address to connect to
     * @param name to ask for
     */
    ProbeReport report(Address address, String name) {
        var host = new HttpHost("https", name, address.port() == 443 ? -1 : address.port());
        long start = System.nanoTime();
        try (var client = http.to(address)) {
            // Not closed by itself: that would read a body to its end, however long. The client takes the connection with it.
            var answer = client.executeOpen(host, new HttpGet(path), null);
            return read(answer, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw fault(address.host() + path, name, e);
        }
    }

    private static ProbeReport read(ClassicHttpResponse answer, Duration took) {
        return new ProbeReport(answer.getCode(), took, header(answer, HttpHeaders.LOCATION),
                region(body(answer)).or(() -> header(answer, REGION)));
    }

    private static Optional<String> header(ClassicHttpResponse answer, String name) {
        return Optional.ofNullable(answer.getFirstHeader(name)).map(Header::getValue).filter(v -> !v.isBlank());
    }

    /** The status has come; a body that breaks off takes nothing from it. */
    private static String body(ClassicHttpResponse answer) {
        try {
            return answer.getEntity() == null
                    ? ""
                    : new String(answer.getEntity().getContent().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }

    private static Optional<String> region(String body) {
        try {
            return Optional.ofNullable(new ObjectMapper().readTree(body)).map(b -> b.path("region").asText())
                    .filter(r -> !r.isBlank());
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /** A certificate that is not valid for the name is a fault of the installation, and the address answers. */
    private static Fault fault(String what, String name, IOException thrown) {
        boolean certificate = Stream.<Throwable>iterate(thrown, t -> t != null, Throwable::getCause).limit(10)
                .anyMatch(t -> t instanceof CertificateException || t instanceof SSLPeerUnverifiedException);
        return certificate
                ? new Fault(new Failure.Misconfigured("certificate:" + name, what + ": " + thrown.getMessage(), ""),
                        thrown)
                : AwsFailures.fault(what, thrown);
    }
}
