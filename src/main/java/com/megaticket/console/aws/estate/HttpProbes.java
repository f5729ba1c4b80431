package com.megaticket.console.aws.estate;

import com.megaticket.console.aws.AwsFailures;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Probes;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** {@link Probes} by the JDK: a request as any browser makes it. */
final class HttpProbes implements Probes {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int MOST = 5120;
    private static final int HTTPS = 443;
    private static final int DNS_NAME = 2;
    private static final Pattern SAID = Pattern
            .compile("[\"']?(service|region|status|error)[\"']?\\s*[:=]\\s*[\"']([\\w.-]{1,60})[\"']");

    @Override
    public Answer get(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout((int) TIMEOUT.toMillis());
            connection.setReadTimeout((int) TIMEOUT.toMillis());
            try {
                int status = connection.getResponseCode();
                return new Answer(status, Optional.ofNullable(connection.getHeaderField("Location")),
                        Optional.ofNullable(connection.getHeaderField("X-Api-Region")), said(connection, status));
            } finally {
                connection.disconnect();
            }
        } catch (IOException | RuntimeException e) {
            throw AwsFailures.fault(Action.HTTP.permission(), e);
        }
    }

    private static Map<String, String> said(HttpURLConnection connection, int status) throws IOException {
        var said = new LinkedHashMap<String, String>();
        try (InputStream in = status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
            if (in != null) {
                String body = new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
                SAID.matcher(body).results().forEach(m -> said.putIfAbsent(m.group(1), m.group(2)));
            }
        }
        return said;
    }

    @Override
    public Shown tls(String host) {
        return tls(host, HTTPS);
    }

    Shown tls(String host, int port) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[]{new Onlooker()}, null);
            try (var plain = new Socket()) {
                plain.connect(new InetSocketAddress(host, port), (int) TIMEOUT.toMillis());
                plain.setSoTimeout((int) TIMEOUT.toMillis());
                try (var socket = (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, true)) {
                    socket.startHandshake();
                    var shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
                    return new Shown(names(shown), shown.getNotAfter().toInstant());
                }
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw AwsFailures.fault(Action.TLS.permission(), e);
        }
    }

    private static List<String> names(X509Certificate certificate) throws CertificateParsingException {
        var names = new ArrayList<String>();
        var alternatives = certificate.getSubjectAlternativeNames();
        if (alternatives != null) {
            alternatives.stream().filter(a -> a.getFirst().equals(DNS_NAME)).forEach(a -> names.add("" + a.get(1)));
        }
        if (names.isEmpty()) {
            names.add(certificate.getSubjectX500Principal().getName());
        }
        return names;
    }

    /** Takes every certificate: nothing is sent on this connection, an expired one is what we came to see. */
    private static final class Onlooker implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
