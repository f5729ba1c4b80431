package com.megaticket.console.failover.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.demo.TestCloud;
import com.megaticket.console.demo.WebShop;
import com.megaticket.console.failover.journal.Check;
import com.megaticket.console.failover.journal.Journal;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** [NEVER-1] Two real engines that were cut from each other: what was sold on both sides is found after the heal. */
class ReconciliationIT {
    private static final String A = "1층-B-7-13";
    private static final String B = "1층-B-7-14";
    private static final String C = "1층-B-8-1";

    @TempDir
    Path folder;

    private final TwoEngines engines = new TwoEngines();
    private final Showing showing = new Showing(TestCloud.uniquePerformance(), LocalDate.of(2026, 12, 24),
            LocalTime.of(19, 30));

    @AfterEach
    void close() {
        engines.close();
    }

    private Item row(ItemStore in, String seat) {
        return in.get(Table.RESERVATIONS, Key.pkSk(showing.partition(), "SEAT#" + seat)).orElseThrow();
    }

    @Test
    void soldOnBothSides_healed_andFound_withTheWebShopsSuppressedSale() {
        engines.schedule(showing);
        engines.settle();
        engines.cut(true);
        Booking seoul = engines.sell(engines.seoul, showing, A, B);
        var shop = new WebShop(engines.seoul, Clock.systemUTC(), Ids.random(), false);
        var held = (WebShop.Answer.Done) shop.hold("buyer@example.com", showing, Twin.priced(C), Twin.COPY);
        var web = (WebShop.Answer.Done) shop.confirm(held.id(), Twin.COPY);
        Booking tokyo = engines.sell(engines.tokyo, showing, B);
        Booking over = engines.sell(engines.tokyo, showing, C);
        engines.cut(false);
        engines.settle();
        assertThat(row(engines.seoul, B)).isEqualTo(row(engines.tokyo, B));
        assertThat(row(engines.seoul, C).text("reservationId")).contains(over.reservationId());

        Twin.Heard heard = engines.reconcile();

        assertThat(heard.ended().coverage()).hasSize(2).allMatch(c -> c.failure().isEmpty());
        List<Finding> found = heard.findings();
        assertThat(found).hasSize(2).allMatch(f -> f instanceof Finding.SoldTwice);
        Finding consoles = found.stream().filter(f -> f.seats().equals(Twin.seats(B))).findFirst().orElseThrow();
        assertThat(consoles.claims()).extracting(Claim::booking)
                .containsExactlyInAnyOrder(seoul.reservationId(), tokyo.reservationId());
        Finding shops = found.stream().filter(f -> f.seats().equals(Twin.seats(C))).findFirst().orElseThrow();
        assertThat(shops.claims()).extracting(Claim::booking)
                .containsExactlyInAnyOrder(web.id(), over.reservationId());
        assertThat(shops.claims()).filteredOn(c -> c.booking().equals(web.id())).singleElement()
                .satisfies(c -> assertThat(c.rows().getFirst().item().text("userId")).contains("buyer@example.com"));
    }

    @Test
    void whatIsConfirmed_isWritten_arrives_andComparingAgainFindsNothing() {
        engines.schedule(showing);
        engines.settle();
        engines.cut(true);
        Booking seoul = engines.sell(engines.seoul, showing, A, B);
        Booking tokyo = engines.sell(engines.tokyo, showing, B);
        engines.cut(false);
        engines.settle();
        var found = (ShowingResult.Found) engines.reconcile().results.getFirst();
        var twice = (Finding.SoldTwice) found.findings().getFirst();
        List<Seating.Place> places = IntStream.rangeClosed(1, 14)
                .mapToObj(n -> new Seating.Place(new SeatId("1층", "B", "7", n), "VIP", new Money(170_000))).toList();
        Journal journal = engines.journal(folder);
        var remedies = new Remedies(engines.amends(engines.tokyo), _ -> places, journal::write);
        Claim kept = twice.claims().stream().filter(c -> c.booking().equals(seoul.reservationId())).findFirst()
                .orElseThrow();

        for (Remedy remedy : new Proposals(found, places).keeping(twice, kept)) {
            assertThat(remedies.carryOut(twice, remedy, "Kim")).isInstanceOf(Amends.Amended.Done.class);
        }
        assertThat(journal.carry().isNone()).isTrue();
        engines.settle();

        // Written to Seoul's table, replicated to Tokyo's, and in the file: six entries, one chain.
        assertThat(Check.of(journal.copies(), engines.clock.now())).isEqualTo(new Check(6, List.of()));
        assertThat(row(engines.seoul, B).text("reservationId")).contains(seoul.reservationId());
        assertThat(row(engines.seoul, "1층-B-7-12").text("reservationId")).contains(tokyo.reservationId());
        assertThat(engines.reconcile().results).singleElement().isInstanceOf(ShowingResult.Clean.class);
    }

    @Test
    void aTableWithoutAStream_isNamed() {
        assertThatThrownBy(() -> engines.stream(engines.seoul.region(), "no-such-table").read(_ -> {}, () -> false))
                .isInstanceOfSatisfying(Fault.class,
                        f -> assertThat(f.failure()).isInstanceOf(Failure.Misconfigured.class));
    }

    @Test
    void whatWasNeverCut_isClean() {
        engines.schedule(showing);
        engines.sell(engines.seoul, showing, A, B);
        engines.settle();
        Twin.Heard heard = engines.reconcile();
        assertThat(heard.results).singleElement().isInstanceOf(ShowingResult.Clean.class);
        assertThat(heard.ended().allClean()).isTrue();
    }
}
