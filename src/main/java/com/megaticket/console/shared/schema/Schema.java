package com.megaticket.console.shared.schema;

import java.util.List;
import java.util.Optional;

/** The schema of the data contract (§1) and of the console's own table. */
public final class Schema {
    public static final List<TableSpec> TABLES = List.of(
            new TableSpec(
                    Table.PERFORMANCES, "performances", "performanceId", Optional.empty(), List.of(), Optional.empty()),
            new TableSpec(
                    Table.SCHEDULES,
                    "schedules",
                    "scheduleId",
                    Optional.empty(),
                    List.of(new IndexSpec(
                            IndexName.PERFORMANCE_DATETIME,
                            "performanceId-datetime-index",
                            "performanceId",
                            Optional.of("datetime"))),
                    Optional.empty()),
            new TableSpec(Table.VENUES, "venues", "venueId", Optional.empty(), List.of(), Optional.empty()),
            new TableSpec(
                    Table.RESERVATIONS,
                    "reservations",
                    "PK",
                    Optional.of("SK"),
                    List.of(
                            new IndexSpec(IndexName.USER_ID, "userId-index", "userId", Optional.empty()),
                            new IndexSpec(IndexName.HOLDING_ID, "holdingId-index", "holdingId", Optional.empty()),
                            new IndexSpec(
                                    IndexName.RESERVATION_ID, "reservationId-index", "reservationId",
                                    Optional.empty())),
                    Optional.of("ttl")),
            new TableSpec(Table.USERS, "users", "email", Optional.empty(), List.of(), Optional.empty()),
            new TableSpec(Table.CONSOLE, "console", "PK", Optional.of("SK"), List.of(), Optional.of("ttl")));

    private Schema() {}

    public static TableSpec of(Table table) {
        return TABLES.stream().filter(t -> t.table() == table).findFirst().orElseThrow();
    }
}
