package com.megaticket.console.recovery.signal;

import java.time.Duration;
import java.util.Optional;

/**
 * A region's public address answered over HTTPS.
 *
 * @param status of HTTP
 * @param location where it redirects to
 * @param region what the answer says of its own region
 */
public record ProbeReport(int status, Duration took, Optional<String> location, Optional<String> region) {
    /** As Route 53 counts: 2xx and 3xx. */
    public boolean healthy() {
        return status >= 200 && status < 400;
    }
}
