package com.megaticket.console.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.readiness.Finding;
import com.megaticket.console.readiness.StartupReport;
import com.megaticket.console.readiness.StartupReport.ConsoleTable;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.schema.TableSpec;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The console on the tables that Terraform planned: made in a real engine, checked as at its start, and sold on. */
@Tag("infra")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlannedTablesIT {
    private static final ShowCopy COPY = new ShowCopy("달빛 항구", "한빛극장", "/posters/harbor.jpg");

    private final Engine engine = new Engine();
    private final AwsClients clients = Local.clients(engine.uri(), Local.PATIENT);
    private final TableNames names = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
    private final ServiceClock clock = new ServiceClock(Clock.systemUTC());
    private final Showing showing = new Showing(new PerformanceId("perf-planned-1"), LocalDate.of(2026, 12, 24),
            LocalTime.of(19, 30));

    @BeforeAll
    void make() throws IOException {
        PlannedTables planned = PlannedTables.read();
        // A replica has its source's shape.
        Local.REGIONS.forEach(region -> planned.make(clients.reads(region)));
    }

    @AfterAll
    void end() {
        clients.close();
        engine.close();
    }

    @Test
    void theyAreTheTablesOfTheSchemaAndNoOthers() {
        List<String> made = clients.reads(Local.SEOUL).listTables().tableNames();
        assertThat(made).containsExactlyInAnyOrderElementsOf(Schema.TABLES.stream().map(TableSpec::table)
                .filter(t -> t != Table.USERS).map(names::of).toList());
    }

    @Test
    void theCheckAtTheStartFindsNothingButTheShopsOwnTable() {
        StartupReport report = new AwsStartupCheck(clients, names, Local.REGIONS, new VirtualBackground(), clock,
                List.of()).run();
        assertThat(report.findings()).extracting(Finding::what).isSubsetOf(names.of(Table.USERS));
        assertThat(report.consoleTable()).isEqualTo(ConsoleTable.IN_BOTH);
        assertThat(report.canSellIn(Local.SEOUL)).isTrue();
        assertThat(report.canSellIn(Local.TOKYO)).isTrue();
    }

    @Test
    void theLedgerHoldsSellsFindsExchangesAndCancels() {
        var store = clients.store(Local.SEOUL, names);
        var gate = Gates.at("planned-1", clock, System::nanoTime, store, clients.store(Local.TOKYO, names));
        gate.watch();
        var ledger = new DynamoSeatLedger(new LedgerSetup(Map.of(Local.SEOUL, store), Local.SEOUL, "planned", true),
                gate, new MemoryActJournal(), clock, Ids.random(), Pause.real());

        Hold hold = held(ledger, "1층-B-7-13", "1층-B-7-14");
        assertThat(ledger.renew(hold, HoldRules.DEFAULT)).isInstanceOf(RenewOutcome.Renewed.class);
        Booking booking = ((SaleOutcome.Sold) ledger.sell(hold)).booking();
        // By the index, and by the lookup row in the console's table.
        assertThat(ledger.find(booking.reservationId()).orElseThrow().seatIds()).hasSize(2);
        assertThat(ledger.find(booking.number().orElseThrow()).orElseThrow().reservationId())
                .isEqualTo(booking.reservationId());
        assertThat(ledger.ofCustomer("nobody@example.com")).isEmpty();

        var exchanged = (ExchangeOutcome.Exchanged) ledger.exchange(booking, seats("1층-B-7-14"),
                held(ledger, "1층-B-7-12"));
        assertThat(ledger.cancel(exchanged.booking(), exchanged.booking().seatIds()))
                .isInstanceOf(CancelOutcome.Cancelled.class);
        Hold given = held(ledger, "1층-B-7-13");
        assertThat(ledger.release(given, given.seatIds())).isInstanceOf(ReleaseOutcome.Released.class);
    }

    private Hold held(DynamoSeatLedger ledger, String... seats) {
        var priced = seats(seats).stream().map(s -> new PricedSeat(s, "VIP", new Money(170_000))).toList();
        return ((HoldOutcome.Held) ledger.hold(showing, priced, COPY, Duration.ofSeconds(60))).hold();
    }

    private static List<SeatId> seats(String... ids) {
        return Arrays.stream(ids).map(SeatId::parse).toList();
    }
}
