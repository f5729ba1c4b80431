package com.megaticket.console.aws.watch;

import com.megaticket.console.recovery.Pair;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who watches what.
 *
 * @param tables that are global
 * @param now the services' time
 * @param models empty = none is asked
 */
public record WatchSetup(Pair pair, TableNames names, List<Table> tables, Supplier<Instant> now,
        Optional<Models> models) {
    /** Those both regions share; the shop's users are not ours to look at. */
    public static final List<Table> GLOBAL_TABLES = List.of(Table.RESERVATIONS, Table.PERFORMANCES, Table.SCHEDULES,
            Table.VENUES, Table.CONSOLE);

    public WatchSetup {
        tables = List.copyOf(tables);
    }
}
