package com.megaticket.console.recovery.signal;

import com.megaticket.console.shared.schema.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables as one region describes them. */
public record ReplicaReport(Map<Table, Described> tables) {
    public ReplicaReport {
        tables = Map.copyOf(tables);
    }

    /** @param status of the table in the region that was asked */
    public record Described(String status, List<Replica> replicas) {
        public Described {
            replicas = List.copyOf(replicas);
        }
    }

    /**
     * @param status as the service writes it: an unknown one is kept, never guessed
     * @param inaccessibleSince DynamoDB gives a replica up 20 hours after this
     */
    public record Replica(String region, String status, Optional<Instant> inaccessibleSince) {}
}
