package com.megaticket.console.aws;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/** Questions to a chain of causes. */
final class Causes {
    private static final int DEEPEST = 10;

    private Causes() {}

    static List<Throwable> chain(Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        for (Throwable t = thrown; t != null && chain.size() < DEEPEST; t = t.getCause()) {
            chain.add(t);
        }
        return chain;
    }

    static boolean is(Throwable thrown, Class<? extends Throwable> type) {
        return chain(thrown).stream().anyMatch(type::isInstance);
    }

    /**
     * No connection was there to send on: refused, no route, name unknown, connect or pool time-out, or we ourselves
     * refused the other side's certificate. A reset or a silent connection is none of these.
     */
    static boolean neverConnected(Throwable thrown) {
        return is(thrown, ConnectException.class)
                || is(thrown, NoRouteToHostException.class)
                || is(thrown, UnknownHostException.class)
                || is(thrown, ConnectTimeoutException.class)
                || is(thrown, ConnectionRequestTimeoutException.class)
                || is(thrown, CertificateException.class);
    }
}
