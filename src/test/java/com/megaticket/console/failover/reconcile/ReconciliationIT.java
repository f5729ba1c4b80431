package com.megaticket.console.failover.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.demo.TestCloud;
import com.megaticket.console.demo.WebShop;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** [NEVER-1] Two real engines that were cut from each other: what was sold on both sides is found after the heal. */
class ReconciliationIT {
    private static final String A = "1층-B-7-13";
    private static final String B = "1층-B-7-14";
    private static final String C = "1층-B-8-1";

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
    void whatWasNeverCut_isClean() {
        engines.schedule(showing);
        engines.sell(engines.seoul, showing, A, B);
        engines.settle();
        Twin.Heard heard = engines.reconcile();
        assertThat(heard.results).singleElement().isInstanceOf(ShowingResult.Clean.class);
        assertThat(heard.ended().allClean()).isTrue();
    }
}
