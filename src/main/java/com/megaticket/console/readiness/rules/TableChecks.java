package com.megaticket.console.readiness.rules;

import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Looking;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.check.Use;
import com.megaticket.console.readiness.check.Where;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Questions;
import com.megaticket.console.readiness.estate.Tables.Description;
import com.megaticket.console.readiness.estate.Tables.Index;
import com.megaticket.console.readiness.estate.Tables.Replica;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether both regions hold the same tables: R12, R13, R14. */
final class TableChecks {
    /** The shop's; the console's own is looked at where it exists. Replication of users is nobody's promise. */
    static final List<Table> SHOP = List.of(Table.PERFORMANCES, Table.SCHEDULES, Table.VENUES, Table.RESERVATIONS);
    private static final List<Table> ALL = List.of(Table.PERFORMANCES, Table.SCHEDULES, Table.VENUES,
            Table.RESERVATIONS,
            Table.CONSOLE);
    /** A replica that is unreachable this long is removed, or becomes a lone table for good. */
    private static final Duration FUSE = Duration.ofHours(20);

    private TableChecks() {}

    static List<Check> all() {
        List<Use> tables = Use.in(Where.BOTH, Action.TABLE);
        return List.of(Check.of(CheckId.R12, TableChecks::replicas, tables),
                Check.of(CheckId.R13, TableChecks::indexes, tables),
                Check.of(CheckId.R14, TableChecks::timeToLive, tables, Use.in(Where.BOTH, Action.TIME_TO_LIVE)));
    }

    static List<String> shop(Looking in) {
        return SHOP.stream().map(in.plan().tables()::of).toList();
    }

    private static Optional<Description> table(Looking in, String region, Table table) {
        return in.ask(Questions.table(region, in.plan().tables().of(table)));
    }

    static Command proof(String region, String table) {
        return Command.aws("dynamodb", "describe-table", "--region", region, "--table-name", table);
    }

    private static void replicas(Looking in) {
        String main = in.plan().main();
        String standby = in.plan().standby();
        in.each(ALL, table -> {
            // Both are read before either is judged: the console's own may be absent, in both.
            Optional<Description> here = table(in, main, table);
            Optional<Description> there = table(in, standby, table);
            if (table != Table.CONSOLE || here.isPresent() || there.isPresent()) {
                seen(in, table, main, here, standby);
                seen(in, table, standby, there, main);
            }
        });
    }

    /** As one region sees it; the other's view may differ, which is a finding of its own. */
    private static void seen(Looking in, Table table, String region, Optional<Description> found, String other) {
        String name = in.plan().tables().of(table);
        Command proof = proof(region, name);
        if (found.isEmpty()) {
            in.found(Trouble.TABLE_MISSING, proof, name, region);
            return;
        }
        if (!found.get().status().equals("ACTIVE") && !found.get().status().equals("UPDATING")) {
            in.found(Trouble.TABLE_NOT_ACTIVE, proof, name, region, found.get().status());
        }
        found.get().replicas().stream().filter(r -> r.region().equals(other)).findFirst().ifPresentOrElse(
                replica -> replica(in, name, region, replica),
                () -> in.found(Trouble.REPLICA_MISSING, proof, name, other, region));
    }

    private static void replica(Looking in, String table, String region, Replica replica) {
        if (replica.status().equals("ACTIVE")) {
            return;
        }
        Command proof = proof(region, table);
        Optional<Instant> since = replica.unreachableSince();
        if (since.isPresent()) {
            long left = Math.max(0, Duration.between(in.now(), since.get().plus(FUSE)).toHours());
            in.found(Trouble.REPLICA_FUSE, proof, table, replica.region(), replica.status(), since.get(), left);
        } else {
            in.found(Trouble.REPLICA_NOT_ACTIVE, proof, table, replica.region(), replica.status());
        }
    }

    private static void indexes(Looking in) {
        in.each(ALL, table -> {
            Optional<Description> main = table(in, in.plan().main(), table);
            Optional<Description> standby = table(in, in.plan().standby(), table);
            String name = in.plan().tables().of(table);
            if (main.isEmpty() || standby.isEmpty()) {
                if (table != Table.CONSOLE || main.isPresent() || standby.isPresent()) {
                    String region = main.isEmpty() ? in.plan().main() : in.plan().standby();
                    in.found(Trouble.TABLE_MISSING, proof(region, name), name, region);
                }
                return;
            }
            if (!main.get().keys().equals(standby.get().keys())) {
                in.found(Trouble.KEYS_DIFFER, proof(in.plan().standby(), name), name, main.get().keys(),
                        standby.get().keys());
            }
            compare(in, name, main.get().indexes(), standby.get().indexes(), in.plan().standby());
            compare(in, name, standby.get().indexes(), main.get().indexes(), in.plan().main());
        });
    }

    /** Each wanted index must be in the region, the same and in use. */
    private static void compare(Looking in, String table, List<Index> wanted, List<Index> found, String region) {
        Command proof = proof(region, table);
        for (Index index : wanted) {
            var same = found.stream().filter(i -> i.name().equals(index.name())).findFirst();
            if (same.isEmpty()) {
                in.found(Trouble.INDEX_MISSING, proof, table, index.name(), region);
            } else if (!same.get().keys().equals(index.keys())
                    || !same.get().projection().equals(index.projection())) {
                in.found(Trouble.INDEX_DIFFERS, proof, table, index.name(), region, same.get().keys() + " "
                        + same.get().projection());
            } else if (!same.get().status().equals("ACTIVE")) {
                in.found(Trouble.INDEX_NOT_ACTIVE, proof, table, index.name(), region, same.get().status());
            }
        }
    }

    private static void timeToLive(Looking in) {
        in.each(List.of(Table.RESERVATIONS, Table.CONSOLE), table -> in.each(in.plan().regions(), region -> {
            String name = in.plan().tables().of(table);
            if (table(in, region, table).isEmpty()) {
                return;
            }
            String attribute = in.ask(Questions.timeToLive(region, name)).orElse("-");
            if (!attribute.equals("ttl")) {
                in.found(Trouble.TTL_OTHER,
                        Command.aws("dynamodb", "describe-time-to-live", "--region", region, "--table-name", name),
                        name,
                        region, attribute);
            }
        }));
    }
}
