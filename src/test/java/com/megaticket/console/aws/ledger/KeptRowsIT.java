package com.megaticket.console.aws.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.WebShop;
import com.megaticket.console.failover.holds.HoldRescue;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.failover.region.LeaseBook;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.kept.KeptParty;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Write;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** [NEVER-1] A real switch between two real engines: what Seoul held is kept in Tokyo, listed, sold and given back there. */
class KeptRowsIT {
    private static final Epoch ONE = new Epoch(1, "a");
    private static final TableNames NAMES = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
    private static final Showing SHOWING = Halls.SHOWING;
    private static final Duration SETTLES = Duration.ofSeconds(30);

    private final DemoCloud cloud = DemoCloud.startInMemory(Clock.systemUTC());
    private final ServiceClock clock = new ServiceClock(Clock.systemUTC());
    private final AwsClients clients = clients();
    private final ItemStore seoul = clients.store(DemoCloud.SEOUL, NAMES);
    private final ItemStore tokyo = clients.store(DemoCloud.TOKYO, NAMES);

    private AwsClients clients() {
        Map<String, URI> endpoints = new HashMap<>();
        cloud.regions().forEach(r -> endpoints.put(r.name(), r.endpoint()));
        cloud.regions().forEach(r -> r.set(DemoFault.REPLICATION_LAG, 20));
        return new AwsClients(AwsAccess.demo(endpoints), Limits.USUAL, Clock.systemUTC(), clock);
    }

    @AfterEach
    void close() {
        clients.close();
        cloud.close();
    }

    private static List<PricedSeat> priced(String... ids) {
        return Arrays.stream(ids).map(SeatId::parse).map(s -> new PricedSeat(s, "VIP", new Money(170_000))).toList();
    }

    private DynamoSeatLedger ledger(String place, String window) {
        var gate = Gates.at(window, clock, System::nanoTime, seoul, tokyo);
        gate.watch();
        return new DynamoSeatLedger(setup(place, window), gate, new MemoryActJournal(), clock, Ids.random(),
                Pause.real());
    }

    private LedgerSetup setup(String place, String window) {
        return new LedgerSetup(Map.of(DemoCloud.SEOUL, seoul, DemoCloud.TOKYO, tokyo), place, window, true);
    }

    private void settle() {
        long limit = System.nanoTime() + SETTLES.toNanos();
        while (cloud.regions().stream().mapToLong(r -> r.status().replicationPending()).sum() > 0) {
            assertThat(System.nanoTime()).as("replication settles").isLessThan(limit);
            Pause.real().sleep(Duration.ofMillis(50));
        }
    }

    private LeaseBook lease(ItemStore store) {
        return new LeaseBook(store, "operator", clock, Ids.random(), Pause.real());
    }

    private Item row(String seat) {
        return tokyo.get(Table.RESERVATIONS, SeatItems.key(SHOWING, SeatId.parse(seat))).orElseThrow();
    }

    private void write(Write write) {
        assertThat(tokyo.transact(new Transaction(Ids.random().uuid(), List.of(write))))
                .isInstanceOf(TransactResult.Committed.class);
    }

    private static KeptParty in(List<KeptParty> parties, String section) {
        return parties.stream().filter(p -> p.hold().seatIds().getFirst().section().equals(section)).findFirst()
                .orElseThrow();
    }

    @Test
    void whatSeoulHeld_isSoldReleasedOrRefusedInTokyo() {
        var shop = new WebShop(seoul, Clock.systemUTC(), Ids.random(), false);
        String web = ((WebShop.Answer.Done) shop.hold("kim@example.com", SHOWING, priced("1층-B-7-13", "1층-B-7-14"),
                KeptTown.COPY)).id();
        DynamoSeatLedger before = ledger(DemoCloud.SEOUL, "window-2/p");
        Hold whole = ((HoldOutcome.Held) before.hold(SHOWING, priced("1층-A-1-1", "1층-A-1-2"), KeptTown.COPY,
                Duration.ofMinutes(5))).hold();
        before.hold(SHOWING, priced("1층-C-1-1", "1층-C-1-2"), KeptTown.COPY, Duration.ofMinutes(5));
        settle();
        // Of the third party one seat never arrived.
        write(new Write.Delete(Table.RESERVATIONS, SeatItems.key(SHOWING, SeatId.parse("1층-C-1-2")),
                Condition.present("PK")));

        Instant closedAt = clock.now();
        assertThat(lease(seoul).close(ONE)).isInstanceOf(LeaseBook.Written.Done.class);
        assertThat(lease(tokyo).opening(ONE)).isInstanceOf(LeaseBook.Written.Done.class);
        HoldRescue.Rescued rescued = new HeldRows(tokyo, () -> List.of(SHOWING), Ids.random(), Pause.real())
                .rescue(SHOWING, ONE, closedAt, closedAt.plus(Duration.ofMinutes(15)));
        assertThat(rescued.parties()).hasSize(2);
        assertThat(rescued.broken()).hasSize(1);
        assertThat(lease(tokyo).open(ONE, java.util.Optional.empty())).isInstanceOf(LeaseBook.Written.Done.class);
        settle();

        DynamoSeatLedger clerk = ledger(DemoCloud.TOKYO, "window-1/p");
        var kept = new KeptRows(setup(DemoCloud.TOKYO, "window-1/p"), KeptTown.shows(), clock);
        List<KeptParty> parties = kept.of(SHOWING);
        assertThat(parties).hasSize(3);
        KeptParty customers = in(parties, "B");
        assertThat(customers.holdingId()).isEqualTo(web);
        assertThat(customers.userId()).contains("kim@example.com");
        assertThat(customers.hold().region()).isEqualTo(DemoCloud.SEOUL);
        assertThat(customers.isWhole()).isTrue();

        Booking booking = ((SaleOutcome.Sold) clerk.sell(customers.hold())).booking();
        assertThat(booking.state()).isEqualTo(Booking.State.DR_RESERVED);
        assertThat(row("1층-B-7-13").text("status")).contains("DR_RESERVED");
        assertThat(row("1층-B-7-13").text("userId")).contains("kim@example.com");
        assertThat(row("1층-B-7-13").text("sourceRegion")).contains(DemoCloud.TOKYO);
        assertThat(row("1층-B-7-13").attributes())
                .doesNotContainKeys("holdingId", "holdExpiresAt", "ttl", "recovered");
        assertThat(clerk.find(booking.number().orElseThrow()).orElseThrow().seatIds()).hasSize(2);

        KeptParty walkUp = in(parties, "A");
        assertThat(walkUp.holdingId()).isEqualTo(whole.holdingId());
        assertThat(clerk.release(walkUp.hold(), walkUp.hold().seatIds()))
                .isInstanceOf(ReleaseOutcome.Released.class);
        assertThat(clerk.hold(SHOWING, priced("1층-A-1-1"), KeptTown.COPY, Duration.ofSeconds(60)))
                .isInstanceOf(HoldOutcome.Held.class);

        KeptParty broken = in(parties, "C");
        assertThat(broken.isWhole()).isFalse();
        assertThat(broken.size()).isEqualTo(2);
        assertThat(kept.of(SHOWING)).singleElement().extracting(KeptParty::holdingId).isEqualTo(broken.holdingId());
        // The web shop in its recovery mode finds nothing of the sold party to confirm or let go.
        assertThat(new WebShop(tokyo, Clock.systemUTC(), Ids.random(), true).release(web))
                .isNotInstanceOf(WebShop.Answer.Done.class);
    }
}
