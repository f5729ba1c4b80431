package com.megaticket.console.aws.estate;

import static com.megaticket.console.aws.estate.Reading.find;

import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Store;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.ReplicationRuleStatus;

/** {@link Store} by S3. */
final class S3Store implements Store {
    private final Clients clients;

    S3Store(Clients clients) {
        this.clients = clients;
    }

    @Override
    public Optional<Artefact> artefact(String region, String bucket, String key) {
        return find(Action.OBJECT, () -> clients.buckets(region).headObject(r -> r.bucket(bucket).key(key)))
                .map(o -> new Artefact(o.eTag(), o.contentLength() == null ? 0 : o.contentLength(), o.lastModified()));
    }

    @Override
    public Optional<String> replication(String region, String bucket) {
        return find(Action.REPLICATION, () -> clients.buckets(region).getBucketReplication(r -> r.bucket(bucket))
                .replicationConfiguration())
                .map(c -> c.rules().stream().anyMatch(r -> r.status() == ReplicationRuleStatus.ENABLED)
                        ? "Enabled"
                        : "Disabled");
    }
}
