package com.megaticket.console.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.readiness.Finding;
import com.megaticket.console.readiness.Finding.Kind;
import com.megaticket.console.readiness.Finding.Severity;
import com.megaticket.console.readiness.StartupReport;
import com.megaticket.console.readiness.StartupReport.ConsoleTable;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.IndexSpec;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The start-up check against real engines whose tables are as hands make them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwsStartupCheckIT {
    private final Engine engine = new Engine();
    private final AwsClients clients = Local.clients(engine.uri(), Local.PATIENT);
    private final TableNames names = TableNames.withPrefix("t" + UUID.randomUUID().toString().substring(0, 8) + "-");

    @AfterAll
    void end() {
        clients.close();
        engine.close();
    }

    @Test
    void nothingIsFoundWhereAllIsWell() {
        Local.REGIONS.forEach(r -> Engine.createAll(clients.reads(r), names));
        StartupReport report = check(names);
        assertThat(report.findings()).isEmpty();
        assertThat(report.consoleTable()).isEqualTo(ConsoleTable.IN_BOTH);
        assertThat(report.account()).isEmpty();
        assertThat(report.canSellIn(Local.SEOUL)).isTrue();
        assertThat(clients.store(Local.SEOUL, names).scan(Table.RESERVATIONS)).as("the probe writes nothing").isEmpty();
    }

    @Test
    void aMissingTableIsNamedWithItsRegion() {
        var some = TableNames.withPrefix("some-");
        Engine.createAll(clients.reads(Local.SEOUL), some);
        for (Table table : List.of(Table.PERFORMANCES, Table.SCHEDULES, Table.RESERVATIONS, Table.USERS)) {
            Engine.create(clients.reads(Local.TOKYO), some, Schema.of(table), Schema.of(table).indexes());
        }
        Engine.expire(clients.reads(Local.TOKYO), "some-reservations", "holdExpiresAt");
        StartupReport report = check(some);
        assertThat(report.findings()).extracting(Finding::severity, Finding::kind, Finding::region, Finding::what)
                .containsExactlyInAnyOrder(
                        tuple(Severity.BLOCKING, Kind.TABLE_MISSING, Local.TOKYO, "some-venues"),
                        tuple(Severity.WARNING, Kind.TTL_ON_OTHER, Local.TOKYO, "holdExpiresAt"),
                        tuple(Severity.WARNING, Kind.CONSOLE_TABLE_HALF, Local.TOKYO, "some-console"));
        assertThat(report.consoleTable()).isEqualTo(ConsoleTable.NOT_IN_BOTH);
        assertThat(report.canSellIn(Local.SEOUL)).isTrue();
        assertThat(report.canSellIn(Local.TOKYO)).isFalse();
    }

    @Test
    void indexesAndTtlAreComparedWithTheSchema() {
        var odd = TableNames.withPrefix("odd-");
        var seoul = clients.reads(Local.SEOUL);
        Engine.createAll(clients.reads(Local.TOKYO), odd);
        for (Table table : List.of(Table.PERFORMANCES, Table.VENUES, Table.USERS, Table.CONSOLE)) {
            Engine.create(seoul, odd, Schema.of(table), List.of());
        }
        Engine.create(seoul, odd, Schema.of(Table.SCHEDULES), List.of(
                new IndexSpec(IndexName.PERFORMANCE, "performanceId-index", "performanceId", Optional.empty())));
        Engine.create(seoul, odd, Schema.of(Table.RESERVATIONS), List.of(
                new IndexSpec(IndexName.USER_ID, "userId-index", "userId", Optional.empty()),
                new IndexSpec(IndexName.HOLDING_ID, "holdingId-index", "holdId", Optional.empty())));
        assertThat(check(odd).findings()).extracting(Finding::severity, Finding::kind, Finding::region, Finding::what)
                .contains(
                        tuple(
                                Severity.WARNING, Kind.INDEX_WRONG, Local.SEOUL, "odd-reservations/holdingId-index"),
                        tuple(
                                Severity.WARNING, Kind.INDEX_MISSING, Local.SEOUL,
                                "odd-reservations/reservationId-index"),
                        tuple(Severity.WARNING, Kind.TTL_OFF, Local.SEOUL, "odd-reservations"),
                        tuple(Severity.WARNING, Kind.TTL_OFF, Local.SEOUL, "odd-console"))
                .allMatch(f -> f.toList().get(2).equals(Local.SEOUL))
                .noneMatch(f -> f.toList().get(3).toString().contains("schedules"));
    }

    @Test
    void noTableAtAll() {
        StartupReport report = check(TableNames.withPrefix("none-"));
        assertThat(report.findings()).filteredOn(f -> f.kind() == Kind.TABLE_MISSING).hasSize(10);
        assertThat(report.findings()).filteredOn(f -> f.kind() == Kind.CONSOLE_TABLE_ABSENT).hasSize(1);
        assertThat(report.findings()).hasSize(11);
        assertThat(report.findings().getFirst().severity()).isEqualTo(Severity.BLOCKING);
    }

    @Test
    void aTableWithAnotherKey() {
        var wrong = TableNames.withPrefix("wrong-");
        var spec = Schema.of(Table.VENUES);
        for (String region : Local.REGIONS) {
            var client = clients.reads(region);
            Schema.TABLES.stream().filter(t -> t.table() != Table.VENUES)
                    .forEach(t -> Engine.create(client, wrong, t, t.indexes()));
            Engine.create(client, wrong, new com.megaticket.console.shared.schema.TableSpec(
                    Table.VENUES, spec.suffix(), "id", Optional.empty(), List.of(), Optional.empty()), List.of());
        }
        assertThat(check(wrong).findings()).filteredOn(f -> f.kind() == Kind.TABLE_WRONG_KEY)
                .extracting(Finding::what, Finding::detail)
                .containsExactly(tuple("wrong-venues", "id"), tuple("wrong-venues", "id"));
    }

    private StartupReport check(TableNames tables) {
        return new AwsStartupCheck(
                clients, tables, Local.REGIONS, new VirtualBackground(), new ServiceClock(Clock.systemUTC()), List.of())
                .run();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
