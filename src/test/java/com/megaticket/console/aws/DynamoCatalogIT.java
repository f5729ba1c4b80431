package com.megaticket.console.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.megaticket.console.catalog.Performance;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.IndexSpec;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamoCatalogIT {
    private static final PerformanceId HARBOR = new PerformanceId("perf-moonlit-harbor");
    private static final List<IndexSpec> OWNERS = Schema.of(Table.SCHEDULES).indexes();
    private static final List<IndexSpec> RUNNING = List.of(
            new IndexSpec(IndexName.PERFORMANCE, "performanceId-index", "performanceId", Optional.of("date")));

    private final Engine engine = new Engine();
    private final AwsClients clients = Local.clients(
            engine.uri(), Local.PATIENT);

    @AfterAll
    void end() {
        clients.close();
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner-", "running-", "neither-"})
    void schedulesAreFoundWhicheverIndexExists(String prefix) {
        var catalog = seeded(prefix, switch (prefix) {
            case "owner-" -> OWNERS;
            case "running-" -> RUNNING;
            default -> List.of();
        });
        assertThat(catalog.schedules(HARBOR)).extracting(s -> s.showing().key()).containsExactly(
                HARBOR + "#2026-02-10#19:30", HARBOR + "#2026-02-11#14:00", HARBOR + "#2026-02-11#19:30");
        assertThat(catalog.schedules(new PerformanceId("perf-none"))).isEmpty();
        assertThat(catalog.schedules()).containsAll(catalog.schedules(HARBOR));
        assertThat(catalog.schedule(Showing.parse(HARBOR + "#2026-02-10#19:30")))
                .as("old id").map(Schedule::scheduleId).contains("sch-old-1");
        assertThat(catalog.schedule(Showing.parse(HARBOR + "#2026-02-11#19:30")))
                .as("two rows: the usual id counts").map(Schedule::state).contains(Schedule.State.CANCELLED);
        assertThat(catalog.schedule(Showing.parse(HARBOR + "#2026-02-12#19:30"))).isEmpty();
        assertThat(catalog.performances()).as("one malformed left out").extracting(Performance::id)
                .containsExactly(HARBOR);
        assertThat(catalog.performance(HARBOR)).isPresent();
        assertThat(catalog.performance(new PerformanceId("bad"))).isEmpty();
        assertThat(catalog.seatPlan("hall-1")).hasValueSatisfying(p -> assertThat(p.totalSeats()).isEqualTo(1210));
        assertThat(catalog.seatPlan("hall-2")).isEmpty();
        assertThat(catalog.seatPlan("")).isEmpty();
    }

    @Test
    void aFailedReadIsAFaultNeverAnEmptyList() {
        var catalog = new DynamoCatalog(() -> clients.store(Local.SEOUL, TableNames.withPrefix("nowhere-")));
        assertThatExceptionOfType(Fault.class).isThrownBy(catalog::performances)
                .satisfies(f -> assertThat(f.failure()).isInstanceOf(Failure.Misconfigured.class));
        assertThatExceptionOfType(Fault.class).isThrownBy(() -> catalog.schedules(HARBOR))
                .satisfies(f -> assertThat(f.failure()).isInstanceOf(Failure.Misconfigured.class));
        try (var cut = Local.clients(Loopback.nobody())) {
            var offline = new DynamoCatalog(() -> cut.store(Local.SEOUL, TableNames.withPrefix("x-")));
            assertThatExceptionOfType(Fault.class).isThrownBy(() -> offline.schedules(HARBOR))
                    .satisfies(f -> assertThat(f.failure()).isInstanceOf(Failure.Unavailable.class));
        }
    }

    private DynamoCatalog seeded(String prefix, List<IndexSpec> indexes) {
        var names = TableNames.withPrefix(prefix);
        var client = clients.reads(Local.SEOUL);
        for (Table table : List.of(Table.PERFORMANCES, Table.VENUES)) {
            Engine.create(client, names, Schema.of(table), List.of());
        }
        Engine.create(client, names, Schema.of(Table.SCHEDULES), indexes);
        var store = clients.store(Local.SEOUL, names);
        var writes = List.of(
                put(Table.PERFORMANCES, CatalogItems.performance(HARBOR.value())),
                put(Table.PERFORMANCES, Item.of(Key.of("performanceId", "bad"))),
                put(Table.VENUES, CatalogItems.hall("hall-1")),
                put(Table.SCHEDULES, schedule("sch-old-1", "2026-02-10", "19:30")),
                put(Table.SCHEDULES, schedule(HARBOR + "-2026-02-11-14:00", "2026-02-11", "14:00")),
                put(Table.SCHEDULES, schedule("sch-old-2", "2026-02-11", "19:30")),
                put(Table.SCHEDULES, schedule(HARBOR + "-2026-02-11-19:30", "2026-02-11", "19:30")
                        .with("status", "CANCELLED")),
                put(Table.SCHEDULES, schedule("sch-bad", "2026-02-31", "19:30")),
                put(Table.SCHEDULES, CatalogItems.schedule("sch-else", "perf-else", "2026-02-10", "19:30")));
        assertThat(store.transact(new Transaction(UUID.randomUUID().toString(), writes)))
                .isEqualTo(new TransactResult.Committed());
        return new DynamoCatalog(() -> store);
    }

    private static Item schedule(String id, String date, String time) {
        return CatalogItems.schedule(id, HARBOR.value(), date, time);
    }

    private static Write put(Table table, Item item) {
        return new Write.Put(table, item, Condition.NONE);
    }
}
