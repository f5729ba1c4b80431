package com.megaticket.console.aws.watch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.util.Timeout;

/** A client for one call, with the time limits of Route 53's checkers; a new connection each time, as theirs. */
final class ProbeHttp {
    private static final Timeout CONNECT = Timeout.of(4, TimeUnit.SECONDS);
    private static final Timeout ANSWER = Timeout.of(2, TimeUnit.SECONDS);
    /** A load balancer has several; with all of them dark, each would cost the whole time. */
    private static final int MOST_ADDRESSES = 2;

    private final Hosts hosts;
    private final SSLContext tls;

    ProbeHttp(Hosts hosts, SSLContext tls) {
        this.hosts = hosts;
        this.tls = tls;
    }

    /** Connects to that address only, whatever name is asked for. */
    CloseableHttpClient to(Address address) {
        var manager = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new To(address))
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls))
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(CONNECT).setSocketTimeout(ANSWER).build())
                .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(CONNECT).build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(manager)
                .setUserAgent("MegaTicket-Console-Probe")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .build();
    }

    private final class To implements DnsResolver {
        private final Address address;

        To(Address address) {
            this.address = address;
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return hosts.of(address.host()).stream().limit(MOST_ADDRESSES).toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
