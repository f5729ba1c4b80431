package com.megaticket.console.readiness.estate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: asks from this computer, without AWS's APIs. Redirects are not followed. */
public interface Probes {
    Answer get(String url);

    /** The certificate a host shows on port 443; it is looked at, not trusted. */
    Shown tls(String host);

    /**
     * @param location where a redirect leads
     * @param said values of {@code service}, {@code region}, {@code status} and the like in its body
     */
    record Answer(int status, Optional<String> location, Optional<String> apiRegion, Map<String, String> said) {
        public Answer {
            said = Map.copyOf(said);
        }
    }

    record Shown(List<String> names, Instant notAfter) {}
}
