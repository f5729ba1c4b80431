package com.megaticket.console.readiness.estate;

import java.time.Instant;
import java.util.Optional;

/** Port: what instances download when they start. */
public interface Store {
    /** Empty when there is none. */
    Optional<Artefact> artefact(String region, String bucket, String key);

    /** Whether a bucket copies itself to another: {@code Enabled}, {@code Disabled}; empty when it has no rule. */
    Optional<String> replication(String region, String bucket);

    record Artefact(String tag, long bytes, Instant modified) {}
}
