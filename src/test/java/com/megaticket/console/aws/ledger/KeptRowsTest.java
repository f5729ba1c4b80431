package com.megaticket.console.aws.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.demo.WebShop;
import com.megaticket.console.failover.holds.HoldRescue;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.kept.KeptList;
import com.megaticket.console.selling.kept.KeptOutcome;
import com.megaticket.console.selling.kept.KeptParty;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a switch kept, listed, sold and given back, beside the web shop. [NEVER-1] */
class KeptRowsTest {
    private static final String A = "1층-B-7-13";
    private static final String B = "1층-B-7-14";
    private static final String C = "1층-B-8-1";

    private final KeptTown town = new KeptTown();

    private static List<PricedSeat> priced(String... ids) {
        return Arrays.stream(ids).map(SeatId::parse).map(s -> new PricedSeat(s, "VIP", new Money(170_000))).toList();
    }

    private KeptParty only() {
        return look().parties().getFirst();
    }

    private KeptList look() {
        KeptList list = town.kept.look(Optional.empty());
        assertThat(list.region()).isEqualTo(KeptTown.TOKYO);
        assertThat(list.unread()).isEmpty();
        return list;
    }

    private String heldOnTheWeb(String... seats) {
        return town.held(town.shop.hold("kim@example.com", Halls.SHOWING, priced(seats), KeptTown.COPY));
    }

    @Test
    void aWebCustomersHold_isListed_withNameSeatsPricesAndTheEndOfItsGrace() {
        String hold = heldOnTheWeb(B, A);
        assertThat(look().parties()).as("no switch, nothing kept").isEmpty();
        town.rescue();
        KeptParty party = only();
        assertThat(party.holdingId()).isEqualTo(hold);
        assertThat(party.userId()).contains("kim@example.com");
        assertThat(party.isOfWebShop()).isTrue();
        assertThat(party.isWhole()).isTrue();
        assertThat(party.hold().seats()).isEqualTo(priced(A, B));
        assertThat(party.hold().region()).isEqualTo(KeptTown.TOKYO);
        assertThat(party.left(town.clock.instant())).isEqualTo(KeptTown.GRACE);
        assertThat(look().running(town.clock.instant())).isEqualTo(1);
    }

    @Test
    void soldByAClerk_itIsTheCustomersBooking_inTheWebShopsEyesToo() {
        String hold = heldOnTheWeb(A, B);
        town.rescue();
        Booking booking = town.sold(town.kept.sell(only(), new Money(340_000)));

        assertThat(booking.state()).isEqualTo(Booking.State.DR_RESERVED);
        for (String seat : List.of(A, B)) {
            Item row = town.row(seat).orElseThrow();
            assertThat(row.text("status")).contains("DR_RESERVED");
            assertThat(row.text("reservationId")).contains(booking.reservationId());
            assertThat(row.text("userId")).as("the card in “my bookings”").contains("kim@example.com");
            assertThat(row.text("heldAs")).contains(hold);
            assertThat(row.text("sourceRegion")).contains(KeptTown.TOKYO);
            assertThat(row.text("performanceTitle")).contains(KeptTown.COPY.title());
            assertThat(row.text("party")).contains("1층-B-7-13..14");
            assertThat(row.number("price")).hasValue(170_000);
            assertThat(row.attributes()).doesNotContainKeys("holdingId", "ttl", "holdExpiresAt", "recovered");
        }
        assertThat(town.ledger.ofCustomer("kim@example.com")).singleElement().extracting(Booking::reservationId)
                .isEqualTo(booking.reservationId());
        assertThat(look().parties()).isEmpty();

        // The page that is still open on the web, and its countdown, find nothing to confirm or to delete.
        assertThat(town.shop.confirm(hold, KeptTown.COPY)).isInstanceOf(WebShop.Answer.Refused.class);
        assertThat(town.shop.release(hold)).isNotInstanceOf(WebShop.Answer.Done.class);
        assertThat(town.shop.hold("lee@example.com", Halls.SHOWING, priced(A), KeptTown.COPY))
                .isInstanceOf(WebShop.Answer.Refused.class);
        assertThat(town.row(A).orElseThrow().text("reservationId")).contains(booking.reservationId());
    }

    @Test
    void thePriceIsTheShows_notTheBrowsers() {
        heldOnTheWeb(A);
        town.put(town.row(A).orElseThrow().with("price", 1).with("grade", "A"));
        town.rescue();
        KeptParty party = only();
        assertThat(party.hold().total()).isEqualTo(new Money(1));
        assertThat(look().priced(party).total()).isEqualTo(new Money(170_000));
        assertThat(town.kept.sell(party, new Money(1))).isInstanceOfSatisfying(KeptOutcome.OfSale.class,
                sale -> assertThat(((SaleOutcome.PriceChanged) sale.outcome()).repriced().seats())
                        .isEqualTo(priced(A)));
        assertThat(town.row(A).orElseThrow().text("status")).contains("HOLDING");
        town.sold(town.kept.sell(party, new Money(170_000)));
        assertThat(town.row(A).orElseThrow().number("price")).hasValue(170_000);
        assertThat(town.row(A).orElseThrow().text("grade")).contains("VIP");
    }

    @Test
    void aConsolesHold_isSoldByAnotherWindow_andAtHomeItIsConfirmed() {
        town.hold("window-2/p", A, B);
        town.rescue();
        KeptParty party = only();
        assertThat(party.isOfWebShop()).isFalse();
        assertThat(party.hold().heldBy()).isEqualTo("window-2/p");
        town.recovery = false;
        assertThat(town.sold(town.kept.sell(party, new Money(340_000))).state())
                .isEqualTo(Booking.State.CONFIRMED);
    }

    @Test
    void aBrokenParty_isNeverSold_mayBeReleased_andIsWholeAgainOnceItsRowsAreThere() {
        town.hold("window-2/p", A, B, C);
        Item missing = town.row(C).orElseThrow();
        town.remove(C);
        HoldRescue.Rescued rescued = town.rescue();
        assertThat(rescued.broken()).hasSize(1);
        KeptParty broken = only();
        assertThat(broken.isWhole()).isFalse();
        assertThat(broken.size()).isEqualTo(3);
        assertThat(broken.hold().seatIds()).hasSize(2);
        assertThat(town.kept.sell(broken, broken.hold().total())).isInstanceOf(KeptOutcome.Incomplete.class);
        assertThat(town.row(A).orElseThrow().text("status")).contains("HOLDING");

        town.put(missing);
        assertThat(town.kept.sell(broken, broken.hold().total())).as("not what was shown")
                .isInstanceOf(KeptOutcome.Changed.class);
        assertThat(only().isWhole()).isTrue();

        town.remove(C);
        assertThat(town.kept.release(only())).isInstanceOfSatisfying(KeptOutcome.OfRelease.class,
                r -> assertThat(r.outcome()).isInstanceOf(ReleaseOutcome.Released.class));
        assertThat(town.row(A)).isEmpty();
        assertThat(town.row(B)).isEmpty();
        assertThat(look().parties()).isEmpty();
    }

    @Test
    void aWebPartyOfWhichASeatWasSoldAlone_isIncomplete() {
        heldOnTheWeb(A, B);
        town.rescue();
        // The web shop's index named one row only (data contract §6, defect 7).
        town.put(town.row(B).orElseThrow().with("status", "DR_RESERVED").with("reservationId", "r-1"));
        KeptParty party = only();
        assertThat(party.isWhole()).isFalse();
        assertThat(town.kept.sell(party, new Money(170_000))).isInstanceOf(KeptOutcome.Incomplete.class);
    }

    @Test
    void aRowUnderAnOldId_keepsItsPartyFromBeingSold() {
        heldOnTheWeb(A, B);
        town.rescue();
        Item old = town.row(B).orElseThrow();
        town.remove(B);
        town.put(old.with("SK", "SEAT#B-7-14"));
        assertThat(only().isWhole()).isFalse();
    }

    @Test
    void whatItsCustomerDidMeanwhile_isNotUndone() {
        String hold = heldOnTheWeb(A);
        town.rescue();
        KeptParty seen = only();
        assertThat(town.shop.confirm(hold, KeptTown.COPY)).isInstanceOf(WebShop.Answer.Done.class);
        assertThat(town.kept.sell(seen, new Money(170_000))).isInstanceOf(KeptOutcome.Changed.class);
        assertThat(town.kept.release(seen)).isInstanceOf(KeptOutcome.Changed.class);
        assertThat(town.row(A).orElseThrow().text("status")).contains("DR_RESERVED");
        assertThat(look().parties()).isEmpty();
    }

    @Test
    void aWebHoldItsCustomerLetGo_isNotMadeAnewByASale() {
        heldOnTheWeb(A, B);
        town.rescue();
        Hold hold = only().hold();
        town.remove(A);
        town.remove(B);
        assertThat(town.ledger.sell(hold)).isInstanceOf(SaleOutcome.SeatsLost.class);
        assertThat(town.row(A)).isEmpty();
    }

    @Test
    void aWebHoldThatBecameAConsolesMeanwhile_isNotSold() {
        heldOnTheWeb(A);
        town.rescue();
        Hold hold = only().hold();
        town.put(town.row(A).orElseThrow().with("party", A));
        assertThat(town.ledger.sell(hold)).isInstanceOf(SaleOutcome.SeatsLost.class);
    }

    @Test
    void houseKillNamedAndLifeboat_areNeverListed_whateverTheyCarry() {
        for (String kind : List.of("HOUSE", "KILL", "NAMED", "LIFEBOAT")) {
            town.hold("window-2/p", A);
            town.put(town.row(A).orElseThrow().with("kind", kind).with("recovered", "1:a").with("status",
                    "DR_RECOVERED"));
            assertThat(look().parties()).as(kind).isEmpty();
            town.remove(A);
        }
    }

    @Test
    void rowsStoredAsRecovered_byAnybodyElse_areListedAndSold() {
        heldOnTheWeb(A);
        town.put(town.row(A).orElseThrow().with("status", "DR_RECOVERED"));
        town.sold(town.kept.sell(only(), new Money(170_000)));
        assertThat(town.row(A).orElseThrow().text("status")).contains("DR_RESERVED");
    }

    @Test
    void afterItsGrace_theSeatsAreAnyones_andStillItsCustomersWhileNobodyTakesThem() {
        heldOnTheWeb(A);
        heldOnTheWeb(C);
        town.rescue();
        town.pass(KeptTown.GRACE.plusSeconds(31));
        List<KeptParty> over = look().parties();
        assertThat(over).hasSize(2).allMatch(p -> !p.left(town.clock.instant()).isPositive());
        assertThat(look().running(town.clock.instant())).isZero();
        town.sold(town.kept.sell(over.getFirst(), new Money(170_000)));
        SeatId other = over.getLast().hold().seatIds().getFirst();
        assertThat(town.ledger.hold(Halls.SHOWING, over.getLast().hold().seats(), KeptTown.COPY,
                Duration.ofSeconds(60))).isInstanceOf(HoldOutcome.Held.class);
        assertThat(town.kept.sell(over.getLast(), new Money(170_000))).isInstanceOf(KeptOutcome.Changed.class);
        assertThat(town.row(other.toString()).orElseThrow().text("status")).contains("HOLDING");
    }

    @Test
    void longAfterItsGrace_nobodyIsTold() {
        heldOnTheWeb(A);
        town.rescue();
        town.pass(KeptTown.GRACE.plus(Duration.ofMinutes(10)));
        assertThat(look().parties()).isEmpty();
    }

    @Test
    void aClosedConsole_isTold_andNothingIsDone() {
        heldOnTheWeb(A);
        town.rescue();
        KeptParty party = only();
        town.shut();
        assertThat(town.kept.sell(party, new Money(170_000))).isInstanceOfSatisfying(KeptOutcome.OfSale.class,
                s -> assertThat(s.outcome()).isInstanceOf(SaleOutcome.Fenced.class));
        assertThat(town.kept.release(party)).isInstanceOfSatisfying(KeptOutcome.OfRelease.class,
                r -> assertThat(r.outcome()).isInstanceOf(ReleaseOutcome.Fenced.class));
        assertThat(town.row(A).orElseThrow().text("expiresAt"))
                .contains(Instants.text(town.clock.instant().plus(KeptTown.GRACE)));
    }

    @Test
    void theMarkOfASwitch_namesItsEpoch_andIsGoneOnceSold() {
        heldOnTheWeb(A);
        town.rescue();
        assertThat(town.row(A).orElseThrow().text("recovered")).contains(new Epoch(1, "a").toString());
    }
}
