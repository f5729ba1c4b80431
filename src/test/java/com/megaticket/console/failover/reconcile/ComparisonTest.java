package com.megaticket.console.failover.reconcile;

import static com.megaticket.console.failover.reconcile.Twin.seats;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.ledger.ActDeeds;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** [NEVER-1] What diverged is found, also where both regions' rows agree again. */
class ComparisonTest {
    private static final String A = "1층-B-7-13";
    private static final String B = "1층-B-7-14";
    private static final String C = "1층-B-7-15";
    private static final String D = "1층-B-7-16";

    private final Twin twin = new Twin();

    private <T extends Finding> T only(Class<T> kind) {
        List<Finding> found = twin.findings();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst()).isInstanceOf(kind);
        return kind.cast(found.getFirst());
    }

    private static List<String> bookings(Finding finding) {
        return finding.claims().stream().map(Claim::booking).toList();
    }

    private static Claim claim(Finding finding, String booking) {
        return finding.claims().stream().filter(c -> c.booking().equals(booking)).findFirst().orElseThrow();
    }

    @Test
    void whatFitsTogetherIsClean() {
        twin.sell(twin.seoul, A, B);
        Booking cancelled = twin.sell(twin.seoul, C);
        twin.window(twin.seoul).cancel(cancelled, cancelled.seatIds());
        twin.webSell(twin.seoul, D);
        twin.heal(twin.seoul);
        Twin.Heard heard = twin.run();
        assertThat(heard.results).singleElement().isInstanceOf(ShowingResult.Clean.class);
        assertThat(heard.ended().allClean()).isTrue();
    }

    @Test
    void aSeatSoldInBothRegionsIsFoundAfterTheLastWriterMadeTheRowsAgree() {
        Booking inSeoul = twin.sell(twin.seoul, A, B);
        Booking inTokyo = twin.sell(twin.tokyo, B, C);
        twin.heal(twin.tokyo);
        assertThat(twin.row(twin.seoul, B)).isEqualTo(twin.row(twin.tokyo, B));
        twin.seoul.forget();
        twin.tokyo.forget();

        Finding.SoldTwice found = only(Finding.SoldTwice.class);

        assertThat(found.seats()).isEqualTo(seats(B));
        assertThat(bookings(found)).containsExactlyInAnyOrder(inSeoul.reservationId(), inTokyo.reservationId());
        Claim seoul = claim(found, inSeoul.reservationId());
        assertThat(seoul.region()).contains(Twin.SEOUL);
        assertThat(seoul.at()).contains(inSeoul.soldAt());
        assertThat(seoul.by()).contains("window-ap-northeast-2");
        assertThat(seoul.number()).isEqualTo(inSeoul.number());
        assertThat(seoul.seats()).isEqualTo(seats(A, B));
        assertThat(claim(found, inTokyo.reservationId()).price()).isEqualTo(new Money(340_000));
        assertThat(found.rows().getFirst().soldUnder(inTokyo.reservationId(), Twin.SEOUL)).isTrue();
    }

    @Test
    void withoutActRecordsNothingWouldBeFound() {
        twin.sell(twin.seoul, A);
        twin.sell(twin.tokyo, A);
        twin.heal(twin.tokyo);
        twin.seoul.forget();
        twin.tokyo.forget();
        DeedReader blind = item -> new ActDeeds().read(item).map(d -> new Deed(d.id(), d.region(), Deed.Kind.VOID,
                d.at(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), ""));
        // What is left to see is one sale that nothing explains; the other customer is forgotten.
        assertThat(twin.run(blind, MoneyBook.none()).findings()).noneMatch(f -> f instanceof Finding.SoldTwice);
        assertThat(twin.findings()).anyMatch(f -> f instanceof Finding.SoldTwice);
    }

    @Test
    void aHalfArrivedPartyIsFoundWhereSeatsAreMissing() {
        Booking sold = twin.sell(twin.seoul, A, B, C, D);
        twin.tokyo.put(Table.RESERVATIONS, twin.row(twin.seoul, A));
        twin.tokyo.put(Table.RESERVATIONS, twin.row(twin.seoul, B));
        Finding.IncompleteParty found = only(Finding.IncompleteParty.class);
        assertThat(found.region()).contains(Twin.TOKYO);
        assertThat(found.seats()).isEqualTo(seats(C, D));
        assertThat(found.size()).isEqualTo(4);
        assertThat(found.hold()).isFalse();
        assertThat(found.claim().booking()).isEqualTo(sold.reservationId());
    }

    @Test
    void aHalfArrivedHoldIsFound() {
        Hold hold = twin.hold(twin.seoul, A, B, C);
        twin.tokyo.put(Table.RESERVATIONS, twin.row(twin.seoul, A));
        Finding.IncompleteParty found = only(Finding.IncompleteParty.class);
        assertThat(found.hold()).isTrue();
        assertThat(found.claim().booking()).isEqualTo(hold.holdingId());
        assertThat(found.region()).contains(Twin.TOKYO);
        assertThat(found.seats()).isEqualTo(seats(B, C));
    }

    @Test
    void aSaleThatNeverArrivedIsStranded() {
        Booking sold = twin.sell(twin.seoul, A, B);
        Finding.Stranded found = only(Finding.Stranded.class);
        assertThat(found.seats()).isEqualTo(seats(A, B));
        assertThat(found.claims().getFirst().booking()).isEqualTo(sold.reservationId());
        assertThat(found.rows().getFirst().in()).containsOnlyKeys(Twin.SEOUL);
    }

    @Test
    void aSoldRowThatTtlSweptIsFound() {
        Booking sold = twin.sell(twin.seoul, A);
        twin.heal(twin.seoul);
        for (Town town : List.of(twin.seoul, twin.tokyo)) {
            town.remove(twin.row(town, A));
            town.forget();
        }
        Finding.SaleLost found = only(Finding.SaleLost.class);
        assertThat(found.claim().booking()).isEqualTo(sold.reservationId());
        assertThat(found.claim().source()).isEqualTo(Claim.Source.ACT);
        assertThat(found.rows().getFirst().in()).isEmpty();
    }

    @Test
    void oneRowOfAPartyGoneIsAnIncompleteParty() {
        twin.sell(twin.seoul, A, B);
        twin.heal(twin.seoul);
        twin.seoul.remove(twin.row(twin.seoul, B));
        twin.tokyo.remove(twin.row(twin.tokyo, B));
        Finding.IncompleteParty found = only(Finding.IncompleteParty.class);
        assertThat(found.region()).isEmpty();
        assertThat(found.seats()).isEqualTo(seats(B));
    }

    @Test
    void theWebShopsSaleOverAConsolesSaleIsSoldTwice() {
        Booking sold = twin.sell(twin.seoul, A);
        String web = twin.webSell(twin.tokyo, A);
        twin.heal(twin.tokyo);
        Finding.SoldTwice found = only(Finding.SoldTwice.class);
        assertThat(bookings(found)).containsExactlyInAnyOrder(sold.reservationId(), web);
        assertThat(claim(found, web).source()).isEqualTo(Claim.Source.ROW);
    }

    @Test
    void aWebSaleThatWasSuppressedIsKnownByTheStreamAlone() {
        String web = twin.webSell(twin.seoul, A);
        Booking sold = twin.sell(twin.tokyo, A);
        twin.heal(twin.tokyo);
        Finding.SoldTwice found = only(Finding.SoldTwice.class);
        assertThat(bookings(found)).containsExactlyInAnyOrder(sold.reservationId(), web);
        Claim claim = claim(found, web);
        assertThat(claim.source()).isEqualTo(Claim.Source.STREAM);
        assertThat(claim.rows().getFirst().item().text("userId")).contains("buyer@example.com");

        twin.seoul.forget();
        assertThat(twin.findings()).isEmpty();
    }

    @Test
    void aWebSaleThatAReleaseDeletedIsKnownByTheStream() {
        String web = twin.webSell(twin.seoul, A);
        twin.seoul.remove(twin.row(twin.seoul, A));
        Finding.SaleLost found = only(Finding.SaleLost.class);
        assertThat(found.claim().booking()).isEqualTo(web);
    }

    @Test
    void aWebSaleThatWasCancelledAndPurgedIsNotLost() {
        twin.webSell(twin.seoul, A);
        Item row = twin.row(twin.seoul, A);
        Item cancelled = row.with("status", "CANCELLED");
        twin.seoul.put(Table.RESERVATIONS, cancelled);
        twin.seoul.remove(cancelled);
        assertThat(twin.findings()).isEmpty();
        // Several changes may arrive merged: Tokyo's stream never saw the cancellation.
        twin.tokyo.put(Table.RESERVATIONS, row);
        twin.tokyo.remove(row);
        assertThat(twin.findings()).isEmpty();
    }

    @Test
    void aHoldOverASaleIsFound() {
        Booking sold = twin.sell(twin.seoul, A);
        twin.hold(twin.tokyo, A);
        twin.heal(twin.tokyo);
        Finding.HoldOverSale found = only(Finding.HoldOverSale.class);
        assertThat(found.claim().booking()).isEqualTo(sold.reservationId());
        assertThat(found.rows().getFirst().row(Twin.SEOUL).orElseThrow().state()).isEqualTo(Row.State.HELD);
    }

    @Test
    void aConsolesRowWithoutAnActIsFound() {
        twin.sell(twin.seoul, A);
        Item row = twin.row(twin.seoul, A).with("SK", "SEAT#" + B).with("reservationId", "nobody-knows");
        twin.heal(twin.seoul);
        twin.seoul.put(Table.RESERVATIONS, row);
        twin.tokyo.put(Table.RESERVATIONS, row);
        assertThat(only(Finding.NoAct.class).claim().booking()).isEqualTo("nobody-knows");
    }

    @Test
    void rowsThatDifferAreFoundAndTheirDifferenceShown() {
        twin.webSell(twin.seoul, A);
        twin.heal(twin.seoul);
        twin.tokyo.put(Table.RESERVATIONS, twin.row(twin.tokyo, A).with("grade", "R"));
        Finding.Stranded found = only(Finding.Stranded.class);
        assertThat(found.rows().getFirst().row(Twin.SEOUL).orElseThrow().grade()).isEqualTo("VIP");
        assertThat(found.rows().getFirst().row(Twin.TOKYO).orElseThrow().grade()).isEqualTo("R");
    }

    @Test
    void aWordNobodyKnowsIsNeverClean() {
        twin.webSell(twin.seoul, A);
        twin.heal(twin.seoul);
        Item odd = twin.row(twin.seoul, A).with("status", "PENDING");
        twin.seoul.put(Table.RESERVATIONS, odd);
        twin.tokyo.put(Table.RESERVATIONS, odd);
        assertThat(twin.findings()).anyMatch(f -> f instanceof Finding.Unreadable u && u.seats().equals(seats(A)));
        Item stranger = odd.with("SK", Value.of("SEAT#balcony"));
        twin.seoul.put(Table.RESERVATIONS, stranger);
        assertThat(twin.findings()).anyMatch(f -> f instanceof Finding.Unreadable u && u.strangers() == 1);
    }

    @Test
    void moneyAndSeatsAreHeldAgainstEachOtherWhereThereIsABook() {
        Booking paid = twin.sell(twin.seoul, A);
        Booking unpaid = twin.sell(twin.seoul, B);
        Booking free = twin.sell(twin.seoul, C);
        Booking givenUp = twin.sell(twin.seoul, D);
        twin.window(twin.seoul).cancel(givenUp, givenUp.seatIds());
        twin.heal(twin.seoul);
        MoneyBook book = _ -> Optional.of(List.of(paid(paid, 170_000), paid(free, 0), paid(givenUp, 170_000)));
        List<Finding> found = twin.run(new ActDeeds(), book).findings();
        assertThat(found).hasSize(2);
        assertThat(found).anyMatch(f -> f instanceof Finding.NoMoney n
                && n.claim().booking().equals(unpaid.reservationId()));
        assertThat(found).anyMatch(f -> f instanceof Finding.MoneyWithoutSeats m
                && m.paid().booking().equals(givenUp.reservationId()));
        assertThat(twin.findings()).isEmpty();
    }

    private Paid paid(Booking booking, long won) {
        return new Paid(booking.reservationId(), booking.number(), new Money(won), twin.clock.instant(), Twin.SEOUL);
    }

    @Test
    void aSeatExchangedAwayInOneRegionAndSoldThereAgainIsNoClash() {
        Booking first = twin.sell(twin.seoul, A);
        Hold to = twin.hold(twin.seoul, B);
        twin.window(twin.seoul).exchange(first, first.seatIds(), to);
        twin.clock.pass(Duration.ofSeconds(1));
        twin.sell(twin.seoul, A);
        twin.heal(twin.seoul);
        assertThat(twin.findings()).isEmpty();
    }
}
