package com.megaticket.console.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.demo.WebShop.Answer;
import com.megaticket.console.race.SimStore;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.TestClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The faults of data contract §6 that the console has to live with. */
class WebShopTest {
    private static final Showing SHOWING = Showing.parse("perf-test-1#2026-12-01#19:30");
    private static final ShowCopy COPY = new ShowCopy("제목", "극장", "");
    private static final PricedSeat ONE = seat("1층-B-7-1");
    private static final PricedSeat TWO = seat("1층-B-7-2");

    private final AtomicLong millis = new AtomicLong(Instant.parse("2026-11-25T10:00:00Z").toEpochMilli());
    private final AtomicLong indexDelay = new AtomicLong();
    private final Clock clock = TestClock.of(() -> Instant.ofEpochMilli(millis.get()));
    private final SimStore store = new SimStore("ap-northeast-2", clock, indexDelay::get);
    private final WebShop shop = new WebShop(store, clock, Ids.random(), false);

    private static PricedSeat seat(String id) {
        return new PricedSeat(SeatId.parse(id), "R", new Money(140_000));
    }

    @Test
    void holdsFor600SecondsAndRefusesTheOccupiedByName() {
        String hold = held(List.of(ONE, TWO));
        assertThat(shop.hold("second@example.com", SHOWING, List.of(TWO), COPY))
                .isEqualTo(new Answer.Refused(List.of("1층-B-7-2")));
        Item row = row(ONE);
        assertThat(row.text("holdingId")).contains(hold);
        assertThat(row.text("expiresAt")).contains("2026-11-25T10:10:00.000Z");
        assertThat(row.number("ttl")).isEqualTo(row.number("holdExpiresAt")).hasValue(1795601400);

        pass(Duration.ofSeconds(601));
        assertThat(shop.hold("second@example.com", SHOWING, List.of(TWO), COPY)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void confirmTakesWhateverTheIndexReturns() {
        String hold = held(List.of(ONE, TWO));
        store.remove(Table.RESERVATIONS, key(TWO));
        assertThat(shop.confirm(hold, COPY)).isInstanceOfSatisfying(Answer.Done.class, done -> assertThat(done.seats())
                .containsExactly("1층-B-7-1"));
        assertThat(row(ONE).text("status")).contains("CONFIRMED");
        assertThat(row(ONE).has("ttl")).isFalse();
        assertThat(row(ONE).text("holdingId")).as("a release of the hold will erase the booking").contains(hold);
        assertThat(shop.release(hold)).isInstanceOf(Answer.Done.class);
        assertThat(rows()).isEmpty();
    }

    @Test
    void aStaleIndexMakesGhostsAndReleasesAnothersFreshHold() {
        String hold = held(List.of(ONE));
        indexDelay.set(Duration.ofMinutes(5).toMillis());
        store.remove(Table.RESERVATIONS, key(ONE));
        assertThat(shop.confirm(hold, COPY)).isInstanceOf(Answer.Done.class);
        assertThat(row(ONE).attributes()).as("ghost without buyer, seat or price").doesNotContainKeys("userId",
                "seatId");
        store.remove(Table.RESERVATIONS, key(ONE));
        held(List.of(ONE));
        assertThat(shop.release(hold)).isInstanceOf(Answer.Done.class);
        assertThat(rows()).isEmpty();
    }

    @Test
    void aCancelledSeatCannotBeHeldUntilPurged() {
        String hold = held(List.of(ONE));
        String booking = ((Answer.Done) shop.confirm(hold, COPY)).id();
        assertThat(shop.cancel(booking)).isInstanceOf(Answer.Done.class);
        assertThat(row(ONE).text("status")).contains("CANCELLED");
        assertThat(shop.hold("second@example.com", SHOWING, List.of(ONE), COPY))
                .isEqualTo(new Answer.Refused(List.of()));
        assertThat(shop.purge(booking)).isInstanceOf(Answer.Done.class);
        assertThat(shop.hold("second@example.com", SHOWING, List.of(ONE), COPY)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void anExpiredHoldIsNotConfirmed() {
        String hold = held(List.of(ONE));
        pass(WebShop.HOLD.plusSeconds(1));
        assertThat(shop.confirm(hold, COPY)).isEqualTo(new Answer.Refused(List.of()));
    }

    private String held(List<PricedSeat> seats) {
        Answer answer = shop.hold("buyer@example.com", SHOWING, seats, COPY);
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done) answer).id();
    }

    private void pass(Duration time) {
        millis.addAndGet(time.toMillis());
    }

    private Item row(PricedSeat seat) {
        return store.get(Table.RESERVATIONS, key(seat)).orElseThrow();
    }

    private static Key key(PricedSeat seat) {
        return Key.pkSk(SHOWING.partition(), seat.seat().sortKey());
    }

    private List<Item> rows() {
        return store.query(Table.RESERVATIONS, SHOWING.partition());
    }
}
