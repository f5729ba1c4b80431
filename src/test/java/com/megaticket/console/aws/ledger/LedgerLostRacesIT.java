package com.megaticket.console.aws.ledger;

import static com.megaticket.console.aws.ledger.Terminal.priced;
import static com.megaticket.console.aws.ledger.Terminal.seats;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.demo.WebShop;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Write;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every way to come second, and every guard. [NEVER-1] */
class LedgerLostRacesIT {
    private static final String SEAT = "1층-B-7-7";

    private final Showing showing = Terminal.showing();
    private final List<Terminal> open = new ArrayList<>();
    private final Terminal first = at("window-1", Duration.ZERO);
    private final Terminal second = at("window-2", Duration.ZERO);

    private Terminal at(String name, Duration later) {
        Terminal terminal = Terminal.at(name, later);
        open.add(terminal);
        return terminal;
    }

    @AfterEach
    void close() {
        open.forEach(Terminal::close);
    }

    @Test
    void hold_ofAHeldSeat_saysWhoHasIt_andHoldsNothing() {
        first.hold(showing, SEAT);
        var taken = (HoldOutcome.SeatsTaken) second.tryHold(showing, "1층-B-7-8", SEAT);
        assertThat(taken.seats()).extracting(TakenSeat::seat).containsExactly(SeatId.parse(SEAT));
        assertThat(taken.seats().getFirst().row()).get().extracting(SeatRow::heldBy).isEqualTo(Optional.of("window-1"));
        assertThat(second.row(showing, "1층-B-7-8")).as("all or nothing").isEmpty();
    }

    @Test
    void expiredConsoleHold_isTakenAfterItsGuard_notBefore() {
        first.hold(showing, SEAT);
        assertThat(at("early", Duration.ofSeconds(61)).tryHold(showing, SEAT))
                .isInstanceOf(HoldOutcome.SeatsTaken.class);
        assertThat(at("late", Duration.ofSeconds(63)).tryHold(showing, SEAT)).isInstanceOf(HoldOutcome.Held.class);
    }

    @Test
    void webHold_isTakenThirtySecondsAfterItsExpiry_notBefore() {
        webHold(SEAT, Instant.now().plusSeconds(60));
        assertThat(at("early", Duration.ofSeconds(85)).tryHold(showing, SEAT))
                .isInstanceOf(HoldOutcome.SeatsTaken.class);
        assertThat(at("late", Duration.ofSeconds(92)).tryHold(showing, SEAT)).isInstanceOf(HoldOutcome.Held.class);
    }

    @Test
    void recoveredRow_isTakenThirtySecondsAfterItsExpiry_notBefore() {
        first.put(webRow(SEAT, "DR_RECOVERED").with("expiresAt", Instants.text(Instant.now().plusSeconds(60))));
        assertThat(at("early", Duration.ofSeconds(85)).tryHold(showing, SEAT))
                .isInstanceOf(HoldOutcome.SeatsTaken.class);
        assertThat(at("late", Duration.ofSeconds(92)).tryHold(showing, SEAT)).isInstanceOf(HoldOutcome.Held.class);
    }

    @Test
    void holdWithoutExpiry_isNeverTaken() {
        first.put(webRow(SEAT, "HOLDING"));
        assertThat(at("much later", Duration.ofDays(300)).tryHold(showing, SEAT))
                .isInstanceOf(HoldOutcome.SeatsTaken.class);
    }

    @Test
    void soldReservedAndStrangeRows_areNeverTaken() {
        for (String status : List.of("CONFIRMED", "DR_RESERVED", "SOMETHING", "FREE")) {
            first.put(webRow(SEAT, status).with("expiresAt", "2020-01-01T00:00:00.000Z"));
            assertThat(first.tryHold(showing, SEAT)).as(status).isInstanceOf(HoldOutcome.SeatsTaken.class);
        }
    }

    @Test
    void ghostRow_isNeverTaken() {
        first.put(Item.of(SeatItems.key(showing, SeatId.parse(SEAT))).with("status", "CONFIRMED"));
        assertThat(first.tryHold(showing, SEAT)).isInstanceOf(HoldOutcome.SeatsTaken.class);
    }

    @Test
    void seatSoldUnderItsOldThreePartId_isNotSoldAgain_onceTheMapWasRead() {
        first.put(webRow(SEAT, "CONFIRMED").with("SK", "SEAT#B-7-7"));
        assertThat(first.ledger.snapshot(showing).rows().values()).singleElement().matches(SeatRow::isSold);
        var taken = (HoldOutcome.SeatsTaken) first.tryHold(showing, SEAT, "1층-B-7-8");
        assertThat(taken.seats()).extracting(TakenSeat::seat).containsExactly(SeatId.parse(SEAT));
        assertThat(first.tryHold(showing, "1층-B-7-8")).isInstanceOf(HoldOutcome.Held.class);
    }

    @Test
    void rowTheWebShopCancelled_isTakenPastItsGuard_andTheBuyersRecordIsKept() {
        first.put(webRow(SEAT, "CANCELLED").with("reservationId", "res-web-" + showing.performance())
                .with("cancelledAt", Instants.text(Instant.now())));
        assertThat(first.tryHold(showing, SEAT)).isInstanceOf(HoldOutcome.SeatsTaken.class);
        assertThat(at("late", Duration.ofSeconds(31)).tryHold(showing, SEAT)).isInstanceOf(HoldOutcome.Held.class);
        assertThat(first.store.query(Table.RESERVATIONS, "CANCELLED#res-web-" + showing.performance()))
                .singleElement().satisfies(r -> assertThat(r.text("status")).contains("CANCELLED"));
    }

    @Test
    void expiredHoldNobodyTook_canStillBeSold() {
        Hold hold = first.hold(showing, SEAT);
        assertThat(at("window-1", Duration.ofMinutes(20)).ledger.sell(hold)).isInstanceOf(SaleOutcome.Sold.class);
    }

    @Test
    void expiredHoldThatWasTaken_cannotBeSold() {
        Hold hold = first.hold(showing, SEAT);
        at("window-2", Duration.ofSeconds(63)).hold(showing, SEAT);
        var lost = (SaleOutcome.SeatsLost) first.ledger.sell(hold);
        assertThat(lost.seats()).extracting(TakenSeat::seat).containsExactly(SeatId.parse(SEAT));
    }

    @Test
    void holdSweptByTtl_isSoldAsNoItem_withTheSameIds() {
        Hold hold = first.hold(showing, SEAT, "1층-B-7-8");
        delete(SEAT);
        Booking booking = first.sell(hold);
        assertThat(first.row(showing, SEAT).orElseThrow().text("reservationId")).contains(booking.reservationId());
        assertThat(first.row(showing, SEAT).orElseThrow().attributes()).doesNotContainKeys("ttl", "holdingId");
    }

    @Test
    void partyThatShrankElsewhere_isNotSoldAsIfWhole() {
        Hold hold = first.hold(showing, SEAT, "1층-B-7-8");
        second.ledger.release(hold, seats("1층-B-7-8"));
        assertThat(first.ledger.sell(hold)).isInstanceOf(SaleOutcome.SeatsLost.class);
        assertThat(first.row(showing, SEAT).orElseThrow().text("status")).contains("HOLDING");
    }

    @Test
    void recoveredHold_isSoldByItsHoldingId() {
        Hold hold = first.hold(showing, SEAT);
        first.put(first.row(showing, SEAT).orElseThrow().with("status", "DR_RECOVERED"));
        assertThat(first.ledger.sell(hold)).isInstanceOf(SaleOutcome.Sold.class);
    }

    @Test
    void release_ofSomebodyElsesHold_deletesNothing() {
        Hold stale = first.hold(showing, SEAT);
        at("window-2", Duration.ofSeconds(63)).hold(showing, SEAT);
        assertThat(first.ledger.release(stale, stale.seatIds())).isInstanceOf(ReleaseOutcome.Released.class);
        assertThat(first.row(showing, SEAT).orElseThrow().text("heldBy")).contains("window-2");
    }

    @Test
    void lateRelease_ofASoldSeat_deletesNothing() {
        Hold hold = first.hold(showing, SEAT);
        first.sell(hold);
        first.ledger.release(hold, hold.seatIds());
        assertThat(first.row(showing, SEAT).orElseThrow().text("status")).contains("CONFIRMED");
    }

    @Test
    void renew_dropsTheLostSeat_andKeepsTheRest() {
        Hold hold = first.hold(showing, SEAT, "1층-B-7-8");
        delete(SEAT);
        var renewed = (RenewOutcome.Renewed) at("window-1", Duration.ofSeconds(30)).ledger.renew(hold,
                HoldRules.DEFAULT);
        assertThat(renewed.lost()).isEqualTo(seats(SEAT));
        assertThat(renewed.hold().seatIds()).isEqualTo(seats("1층-B-7-8"));
    }

    @Test
    void renew_neverShortens() {
        Hold hold = first.hold(showing, SEAT);
        at("ahead", Duration.ofSeconds(50)).ledger.renew(hold, HoldRules.DEFAULT);
        String expiry = first.row(showing, SEAT).orElseThrow().text("expiresAt").orElseThrow();
        at("behind", Duration.ofSeconds(5)).ledger.renew(hold, HoldRules.DEFAULT);
        assertThat(first.row(showing, SEAT).orElseThrow().text("expiresAt")).contains(expiry);
    }

    @Test
    void cancel_ofABookingTheWebShopOverwrote_changesNothing() {
        Booking booking = first.sell(first.hold(showing, SEAT, "1층-B-7-8"));
        first.put(webRow(SEAT, "CONFIRMED").with("reservationId", "other"));
        var changed = (CancelOutcome.Changed) first.ledger.cancel(booking, booking.seatIds());
        assertThat(changed.seats()).extracting(TakenSeat::seat).containsExactly(SeatId.parse(SEAT));
        assertThat(first.row(showing, "1층-B-7-8").orElseThrow().text("status")).contains("CONFIRMED");
    }

    @Test
    void cancel_ofNothing_isNotFound() {
        Booking booking = first.sell(first.hold(showing, SEAT));
        delete(SEAT);
        assertThat(first.ledger.cancel(booking, booking.seatIds())).isInstanceOf(CancelOutcome.NotFound.class);
    }

    @Test
    void exchange_whoseNewSeatIsLost_leavesTheOldBookingAsItWas() {
        Booking booking = first.sell(first.hold(showing, SEAT));
        Hold to = first.hold(showing, "1층-B-1-1");
        at("window-2", Duration.ofSeconds(63)).hold(showing, "1층-B-1-1");
        assertThat(first.ledger.exchange(booking, booking.seatIds(), to)).isInstanceOf(ExchangeOutcome.SeatsLost.class);
        assertThat(first.row(showing, SEAT).orElseThrow().text("reservationId")).contains(booking.reservationId());
    }

    @Test
    void exchange_ofABookingCancelledMeanwhile_takesNothing() {
        Booking booking = first.sell(first.hold(showing, SEAT));
        Hold to = first.hold(showing, "1층-B-1-1");
        second.ledger.cancel(booking, booking.seatIds());
        assertThat(first.ledger.exchange(booking, booking.seatIds(), to)).isInstanceOf(ExchangeOutcome.Changed.class);
        assertThat(first.row(showing, "1층-B-1-1").orElseThrow().text("status")).contains("HOLDING");
    }

    @Test
    void limits_areCountedInActions() {
        List<SeatId> all = new ArrayList<>();
        for (int n = 1; n <= 97; n++) {
            all.add(new SeatId("1층", "B", "7", n));
        }
        assertThat(first.ledger.hold(showing, priced(all), Terminal.COPY, Duration.ofSeconds(60)))
                .isEqualTo(new HoldOutcome.LimitReached(SeatLedger.SALE_MOST));
        Hold most = ((HoldOutcome.Held) first.ledger.hold(showing, priced(all.subList(0, 96)), Terminal.COPY,
                Duration.ofSeconds(60))).hold();
        Booking booking = first.sell(most);
        assertThat(first.ledger.cancel(booking, booking.seatIds())).isInstanceOf(CancelOutcome.LimitReached.class);

        var other = Terminal.showing();
        Booking fits = first.sell(((HoldOutcome.Held) first.ledger.hold(other, priced(all.subList(0, 48)),
                Terminal.COPY, Duration.ofSeconds(60))).hold());
        assertThat(first.ledger.cancel(fits, fits.seatIds())).isInstanceOf(CancelOutcome.Cancelled.class);

        Booking swap = first.sell(((HoldOutcome.Held) first.ledger.hold(other, priced(all.subList(0, 32)),
                Terminal.COPY, Duration.ofSeconds(60))).hold());
        Hold to = ((HoldOutcome.Held) first.ledger.hold(other, priced(all.subList(40, 72)), Terminal.COPY,
                Duration.ofSeconds(60))).hold();
        assertThat(first.ledger.exchange(swap, swap.seatIds(), to)).isInstanceOf(ExchangeOutcome.Exchanged.class);
    }

    @Test
    void webShop_isRefusedWhatAConsoleHoldsOrSold_andGetsWhatItCancelled() {
        var web = new WebShop(first.store, Clock.systemUTC(), Ids.random(), false);
        Hold hold = first.hold(showing, SEAT);
        assertThat(webHolds(web)).isFalse();
        Booking booking = first.sell(hold);
        assertThat(webHolds(web)).isFalse();
        first.ledger.cancel(booking, booking.seatIds());
        assertThat(webHolds(web)).isTrue();
        assertThat(second.tryHold(showing, SEAT)).isInstanceOf(HoldOutcome.SeatsTaken.class);
    }

    @Test
    void lateWebRelease_ofAHoldAConsoleSold_cannotFindIt() {
        var web = new WebShop(first.store, Clock.systemUTC(), Ids.random(), false);
        Hold hold = first.hold(showing, SEAT);
        first.sell(hold);
        web.release(hold.holdingId());
        assertThat(first.row(showing, SEAT).orElseThrow().text("status")).contains("CONFIRMED");
    }

    private boolean webHolds(WebShop web) {
        return web.hold("visitor-1", showing, priced(seats(SEAT)), Terminal.COPY) instanceof WebShop.Answer.Done;
    }

    private void webHold(String seat, Instant expiry) {
        first.put(webRow(seat, "HOLDING").with("expiresAt", Instants.text(expiry)));
    }

    private Item webRow(String seat, String status) {
        SeatId id = SeatId.parse(seat);
        return Item.of(SeatItems.key(showing, id))
                .with("status", status)
                .with("holdingId", "web-hold-" + showing.performance())
                .with("seatId", seat)
                .with("rowId", id.row())
                .with("seatNumber", id.number())
                .with("grade", "VIP")
                .with("price", 170_000)
                .with("userId", "guest-user-1");
    }

    private void delete(String seat) {
        var write = new Write.Delete(Table.RESERVATIONS, SeatItems.key(showing, SeatId.parse(seat)), Condition.NONE);
        assertThat(first.store.transact(new Transaction(Ids.random().uuid(), List.of(write))))
                .isInstanceOf(TransactResult.Committed.class);
    }
}
