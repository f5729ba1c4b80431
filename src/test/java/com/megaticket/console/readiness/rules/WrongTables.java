package com.megaticket.console.readiness.rules;

import static com.megaticket.console.readiness.rules.Tokyo.P;
import static com.megaticket.console.readiness.rules.Tokyo.SEOUL;
import static com.megaticket.console.readiness.rules.Tokyo.TOKYO;

import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.estate.Tables.Description;
import com.megaticket.console.readiness.estate.Tables.Index;
import com.megaticket.console.readiness.estate.Tables.Limits;
import com.megaticket.console.readiness.estate.Tables.Replica;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What can be wrong with tables. */
final class WrongTables {
    private static final String SEATS = P + "reservations";
    private static final String DENY = "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":[\"dynamodb:PutItem\"]}]}";

    private WrongTables() {}

    /** The standby's reservations are otherwise. */
    private static Consumer<Fake> seats(UnaryOperator<Description> change) {
        return fake -> fake.by("table", a -> {
            Description whole = Tokyo.table((String) a[0], (String) a[1]);
            return Optional.of(a[0].equals(TOKYO) && a[1].equals(SEATS) ? change.apply(whole) : whole);
        });
    }

    private static Description with(Description d, List<String> keys, List<Index> indexes, List<Replica> replicas) {
        return new Description(d.name(), d.arn(), d.status(), keys, indexes, replicas, d.onDemand(), 0, d.warmWrites());
    }

    private static Consumer<Fake> replica(String status, Optional<java.time.Instant> since) {
        return seats(d -> with(d, d.keys(), d.indexes(), List.of(new Replica(SEOUL, status, since))));
    }

    private static Consumer<Fake> index(Index index) {
        return seats(d -> with(d, d.keys(), List.of(index), d.replicas()));
    }

    static List<Wrong> all() {
        return List.of(
                Wrong.of(CheckId.R12, Trouble.TABLE_MISSING, fake -> fake.by("table",
                        a -> a[1].equals(SEATS) && a[0].equals(TOKYO)
                                ? Optional.empty()
                                : Optional.of(Tokyo.table((String) a[0], (String) a[1])))),
                Wrong.of(CheckId.R12, Trouble.TABLE_NOT_ACTIVE,
                        seats(d -> new Description(d.name(), d.arn(), "CREATING",
                                d.keys(), d.indexes(), d.replicas(), true, 0, d.warmWrites()))),
                Wrong.of(CheckId.R12, Trouble.REPLICA_MISSING,
                        seats(d -> with(d, d.keys(), d.indexes(), List.of()))),
                Wrong.of(CheckId.R12, Trouble.REPLICA_NOT_ACTIVE, replica("UPDATING", Optional.empty())),
                Wrong.of(CheckId.R12, Trouble.REPLICA_FUSE,
                        replica("REGION_DISABLED", Optional.of(Tokyo.NOW.minusSeconds(7200)))),
                Wrong.of(CheckId.R13, Trouble.KEYS_DIFFER,
                        seats(d -> with(d, List.of("id"), d.indexes(), d.replicas()))),
                Wrong.of(CheckId.R13, Trouble.INDEX_MISSING,
                        seats(d -> with(d, d.keys(), List.of(), d.replicas()))),
                Wrong.of(CheckId.R13, Trouble.INDEX_DIFFERS,
                        index(new Index("userId-index", List.of("userId", "date"), "ALL", "ACTIVE"))),
                Wrong.of(CheckId.R13, Trouble.INDEX_NOT_ACTIVE,
                        index(new Index("userId-index", List.of("userId"), "ALL", "CREATING"))),
                Wrong.of(CheckId.R14, Trouble.TTL_OTHER, fake -> fake.by("timeToLive",
                        a -> a[0].equals(TOKYO) ? Optional.of("holdExpiresAt") : Optional.of("ttl"))),
                Wrong.of(CheckId.R14, Trouble.TTL_OTHER, "timeToLive", Optional.empty()),
                Wrong.of(CheckId.R16, Trouble.CAPACITY_MODE_DIFFERS, seats(d -> new Description(d.name(), d.arn(),
                        d.status(), d.keys(), d.indexes(), d.replicas(), false, 5000, d.warmWrites()))),
                Wrong.of(CheckId.R16, Trouble.CAPACITY_TOO_SMALL, "peakWrites", Map.of(SEATS, 4001d)),
                Wrong.of(CheckId.R16, Trouble.CAPACITY_TOO_SMALL, "limits", new Limits(100, 100)),
                Wrong.of(CheckId.R18, Trouble.REPLICATION_DENIED, "policy", Optional.of(DENY)),
                Wrong.of(CheckId.R18, Trouble.REPLICATION_DENIED, "policy", Optional.of("no JSON")),
                Wrong.of(CheckId.R18, Trouble.REPLICATION_DENIED,
                        replica("REPLICATION_NOT_AUTHORIZED", Optional.empty())),
                Wrong.of(CheckId.R30, Trouble.STRAY_WRITES, "clientWrites", Map.of(SEATS, 1d)),
                Wrong.of(CheckId.R30, Trouble.STRAY_WRITES, "clientWrites", Map.of(SEATS, 121d)).with(
                        Setting.OWN_WRITES,
                        "120"));
    }
}
