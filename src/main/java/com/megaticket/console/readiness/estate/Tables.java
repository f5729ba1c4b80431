package com.megaticket.console.readiness.estate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: tables of DynamoDB as each region describes them. */
public interface Tables {
    /** Empty when there is none of that name. */
    Optional<Description> table(String region, String name);

    /** The attribute rows expire by; empty when TTL is off or the table is missing. */
    Optional<String> timeToLive(String region, String name);

    /** The resource policy as JSON; empty when there is none. */
    Optional<String> policy(String region, String tableArn);

    Limits limits(String region);

    /**
     * @param keys attribute names, hash first
     * @param provisionedWrites units a second; 0 when on demand
     * @param warmWrites what the table takes at once, units a second; empty when not told
     */
    record Description(
            String name,
            String arn,
            String status,
            List<String> keys,
            List<Index> indexes,
            List<Replica> replicas,
            boolean onDemand,
            long provisionedWrites,
            Optional<Long> warmWrites) {}

    record Index(String name, List<String> keys, String projection, String status) {}

    /** @param unreachableSince when its region was lost, which starts the clock of 20 hours */
    record Replica(String region, String status, Optional<Instant> unreachableSince) {}

    /** Most write units a second, on a table and in the account. */
    record Limits(long table, long account) {}
}
