package com.megaticket.console.aws.ledger;

import static com.megaticket.console.aws.ledger.Terminal.seats;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.SeatStanding;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Value;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every verb, and what it leaves in the tables for the web shop to read. [NEVER-1] */
class LedgerActsIT {
    private final Showing showing = Terminal.showing();
    private final Terminal window = Terminal.open("window-1");

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void customersBookings_areFoundByTheWebShopsName_wholeAndOnce() {
        String customer = "guest-user-" + showing.performance().value();
        Booking sale = window.sell(window.hold(showing, "1층-B-9-1", "1층-B-9-2"));
        // A buyer of the web shop has a name on each row.
        List.of("1층-B-9-1", "1층-B-9-2").forEach(seat -> window.put(
                window.row(showing, seat).orElseThrow().with("userId", Value.of(customer))));
        assertThat(window.ledger.ofCustomer(customer)).singleElement().satisfies(b -> {
            assertThat(b.reservationId()).isEqualTo(sale.reservationId());
            assertThat(b.seatIds()).isEqualTo(seats("1층-B-9-1", "1층-B-9-2"));
        });
        assertThat(window.ledger.ofCustomer(customer + "x")).isEmpty();
        assertThat(window.ledger.ofCustomer(" ")).isEmpty();
    }

    @Test
    void hold_writesTheRowTheWebShopKnows_plusTheConsolesMarks() {
        Hold hold = window.hold(showing, "1층-B-7-13", "1층-B-7-14");
        Item row = window.row(showing, "1층-B-7-14").orElseThrow();

        assertThat(row.text("status")).contains("HOLDING");
        assertThat(row.text("holdingId")).contains(hold.holdingId());
        assertThat(row.text("seatId")).contains("1층-B-7-14");
        assertThat(row.text("rowId")).contains("7");
        assertThat(row.number("seatNumber")).hasValue(14);
        assertThat(row.number("price")).hasValue(170_000);
        assertThat(row.text("performanceId")).contains(showing.performance().value());
        assertThat(row.text("date")).contains("2026-12-24");
        assertThat(row.text("time")).contains("19:30");
        assertThat(row.text("expiresAt").orElseThrow()).hasSize(24).endsWith("Z");
        assertThat(row.number("holdExpiresAt")).hasValue(hold.expiresAt().getEpochSecond());
        assertThat(row.number("ttl")).hasValue(hold.expiresAt().plusSeconds(7 * 86_400).getEpochSecond());
        assertThat(row.text("heldBy")).contains("window-1");
        assertThat(row.text("party")).contains("1층-B-7-13..14");
        assertThat(row.text("sourceRegion")).contains(Terminal.SEOUL);
        assertThat(row.has("userId")).as("walk-ups carry no buyer").isFalse();
    }

    @Test
    void sell_removesTtlAndMovesHoldingId_soThatNeitherTtlNorTheWebShopDeletesIt() {
        Hold hold = window.hold(showing, "1층-B-7-13");
        Booking booking = window.sell(hold);
        Item row = window.row(showing, "1층-B-7-13").orElseThrow();

        assertThat(row.text("status")).contains("CONFIRMED");
        assertThat(row.text("reservationId")).contains(booking.reservationId());
        assertThat(row.text("bookingNo")).isEqualTo(booking.number());
        assertThat(row.attributes()).doesNotContainKeys("ttl", "holdExpiresAt", "holdingId");
        assertThat(row.text("heldAs")).contains(hold.holdingId());
        assertThat(row.text("confirmedAt").orElseThrow()).hasSize(24);
    }

    @Test
    void seatRows_stayUnder700Bytes_soThatAFullHouseFitsTheWebShopsPage() {
        Hold hold = window.hold(showing, "1층-B-OP-11", "1층-B-OP-12", "1층-B-7-10", "1층-B-7-11", "1층-B-7-12");
        assertThat(size(window.row(showing, "1층-B-OP-12").orElseThrow())).isLessThan(700);
        window.sell(hold);
        assertThat(size(window.row(showing, "1층-B-OP-12").orElseThrow())).isLessThan(700);
    }

    private static int size(Item item) {
        int size = 0;
        for (Map.Entry<String, Value> e : item.attributes().entrySet()) {
            size += e.getKey().length();
            size += e.getValue() instanceof Value.Text(String text) ? text.getBytes(StandardCharsets.UTF_8).length : 8;
        }
        return size;
    }

    @Test
    void renew_movesTheExpiry_upToTheCap() {
        Hold hold = window.hold(showing, "1층-B-7-1");
        Terminal later = Terminal.at("window-1", java.time.Duration.ofSeconds(30));
        var renewed = (RenewOutcome.Renewed) later.ledger.renew(hold, HoldRules.DEFAULT);
        assertThat(renewed.lost()).isEmpty();
        assertThat(renewed.hold().expiresAt()).isAfter(hold.expiresAt().plusSeconds(25));
        assertThat(window.row(showing, "1층-B-7-1").orElseThrow().text("expiresAt"))
                .contains(Instants.text(renewed.hold().expiresAt()));

        Terminal end = Terminal.at("window-1", java.time.Duration.ofMinutes(9).plusSeconds(30));
        var last = (RenewOutcome.Renewed) end.ledger.renew(renewed.hold(), HoldRules.DEFAULT);
        assertThat(last.hold().expiresAt()).isEqualTo(hold.firstHeldAt().plus(HoldRules.DEFAULT.cap()));
        assertThat(end.ledger.renew(last.hold(), HoldRules.DEFAULT)).isInstanceOf(RenewOutcome.Capped.class);
        later.close();
        end.close();
    }

    @Test
    void release_ofSome_freesThemAndRewritesThePartyOnTheRest() {
        Hold hold = window.hold(showing, "1층-B-7-1", "1층-B-7-2", "1층-B-7-3");
        var released = (ReleaseOutcome.Released) window.ledger.release(hold, seats("1층-B-7-2"));

        assertThat(window.row(showing, "1층-B-7-2")).isEmpty();
        Hold rest = released.rest().orElseThrow();
        assertThat(rest.seatIds()).isEqualTo(seats("1층-B-7-1", "1층-B-7-3"));
        assertThat(window.row(showing, "1층-B-7-1").orElseThrow().text("party")).contains("1층-B-7-1,1층-B-7-3");
        assertThat(window.sell(rest).seatIds()).hasSize(2);
    }

    @Test
    void release_twice_isHarmless() {
        Hold hold = window.hold(showing, "1층-B-7-1");
        window.ledger.release(hold, hold.seatIds());
        var again = (ReleaseOutcome.Released) window.ledger.release(hold, hold.seatIds());
        assertThat(again.rest()).isEmpty();
        assertThat(window.row(showing, "1층-B-7-1")).isEmpty();
    }

    @Test
    void cancel_freesTheSeatForBoth_andKeepsTheRecordTheWebShopLists() {
        Booking booking = window.sell(window.hold(showing, "1층-A-1-1", "1층-A-1-2"));
        assertThat(window.ledger.cancel(booking, booking.seatIds())).isInstanceOf(CancelOutcome.Cancelled.class);

        assertThat(window.row(showing, "1층-A-1-1")).isEmpty();
        List<Item> records = window.store.query(Table.RESERVATIONS, "CANCELLED#" + booking.reservationId());
        assertThat(records).hasSize(2).allSatisfy(r -> {
            assertThat(r.text("status")).contains("CANCELLED");
            assertThat(r.text("reservationId")).contains(booking.reservationId());
            assertThat(r.has("holdingId")).isFalse();
            assertThat(r.number("ttl")).isPresent();
        });
        assertThat(window.ledger.find(booking.number().orElseThrow())).get().extracting(Booking::state)
                .isEqualTo(Booking.State.CANCELLED);
        assertThat(window.ledger.cancel(booking, booking.seatIds())).isInstanceOf(CancelOutcome.AlreadyCancelled.class);
        assertThat(window.hold(showing, "1층-A-1-1").seatIds()).hasSize(1);
    }

    @Test
    void cancel_ofSome_givesTheCancelledSeatsAnotherReservationId() {
        Booking booking = window.sell(window.hold(showing, "1층-A-1-1", "1층-A-1-2", "1층-A-1-3"));
        var cancelled = (CancelOutcome.Cancelled) window.ledger.cancel(booking, seats("1층-A-1-2"));

        assertThat(cancelled.rest().orElseThrow().seatIds()).isEqualTo(seats("1층-A-1-1", "1층-A-1-3"));
        assertThat(window.store.query(Table.RESERVATIONS, "CANCELLED#" + booking.reservationId())).isEmpty();
        Booking found = window.ledger.find(booking.reservationId()).orElseThrow();
        assertThat(found.seatIds()).isEqualTo(seats("1층-A-1-1", "1층-A-1-3"));
        assertThat(found.party()).contains("1층-A-1-1,1층-A-1-3");
    }

    @Test
    void exchange_inTheSameShowing_keepsNumberAndReservation() {
        Booking booking = window.sell(window.hold(showing, "2층-D-1-1", "2층-D-1-2"));
        Hold to = window.hold(showing, "1층-B-1-7");
        var exchanged = (ExchangeOutcome.Exchanged) window.ledger.exchange(booking, seats("2층-D-1-2"), to);

        assertThat(exchanged.booking().reservationId()).isEqualTo(booking.reservationId());
        assertThat(exchanged.booking().number()).isEqualTo(booking.number());
        assertThat(window.row(showing, "2층-D-1-2")).isEmpty();
        assertThat(window.row(showing, "2층-D-1-1").orElseThrow().text("party"))
                .isEqualTo(window.row(showing, "1층-B-1-7").orElseThrow().text("party"));
        assertThat(window.ledger.find(booking.number().orElseThrow()).orElseThrow().seatIds())
                .containsExactlyInAnyOrderElementsOf(seats("1층-B-1-7", "2층-D-1-1"));
    }

    @Test
    void exchange_toAnotherShowing_makesANewReservation_andLeavesARecordInEach() {
        var other = new Showing(showing.performance(), showing.date(), LocalTime.of(14, 0));
        Booking booking = window.sell(window.hold(showing, "2층-D-1-1"));
        Hold to = window.hold(other, "2층-D-1-1");
        var exchanged = (ExchangeOutcome.Exchanged) window.ledger.exchange(booking, booking.seatIds(), to);

        assertThat(exchanged.booking().reservationId()).isNotEqualTo(booking.reservationId());
        assertThat(exchanged.booking().number()).isEqualTo(booking.number());
        assertThat(window.row(showing, "2층-D-1-1")).isEmpty();
        assertThat(acts(showing, Act.Kind.EXCHANGE).getFirst().gave()).isEqualTo(seats("2층-D-1-1"));
        assertThat(acts(other, Act.Kind.EXCHANGE).getFirst().took()).isEqualTo(seats("2층-D-1-1"));
        assertThat(window.ledger.find(booking.number().orElseThrow()).orElseThrow().showing()).isEqualTo(other);
    }

    private List<ActRecord> acts(Showing of, Act.Kind kind) {
        return window.ledger.acts(of).stream().filter(a -> a.kind().filter(kind::equals).isPresent()).toList();
    }

    @Test
    void everyAct_hasOneRecord_oneAuditItem_andNoNameTheWebShopActsOn() {
        Booking booking = window.sell(window.hold(showing, "1층-A-1-1"));
        window.ledger.cancel(booking, booking.seatIds());

        assertThat(window.ledger.acts(showing)).extracting(a -> a.kind().orElseThrow())
                .containsExactlyInAnyOrder(Act.Kind.HOLD, Act.Kind.SALE, Act.Kind.CANCEL);
        assertThat(window.store.query(Table.CONSOLE, "AUDIT#" + showing.key())).hasSize(3);
        assertThat(window.store.query(Table.RESERVATIONS, showing.actPartition()))
                .allSatisfy(i -> assertThat(i.attributes()).doesNotContainKeys("userId", "holdingId", "reservationId"));
        assertThat(window.journal.remembered()).isEmpty();
    }

    @Test
    void find_readsNumbersInAnyForm_andNothingForAStranger() {
        Booking booking = window.sell(window.hold(showing, "1층-A-1-1"));
        String number = booking.number().orElseThrow();
        assertThat(window.ledger.find(number.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .get().extracting(Booking::reservationId).isEqualTo(booking.reservationId());
        assertThat(window.ledger.find("S-2222222")).isEmpty();
        assertThat(window.ledger.find("")).isEmpty();
    }

    @Test
    void withoutTheConsoleTable_theConsoleStillSells_andFindsByReservationId() {
        try (Terminal bare = Terminal.withoutConsoleTable("window-9")) {
            Booking booking = bare.sell(bare.hold(showing, "1층-A-9-1"));
            assertThat(bare.ledger.acts(showing)).hasSize(2);
            assertThat(bare.ledger.find(booking.reservationId())).isPresent();
        }
    }

    @Test
    void snapshot_tellsEverySeat() {
        window.sell(window.hold(showing, "1층-A-1-1"));
        window.hold(showing, "1층-A-1-2");
        var snapshot = window.ledger.snapshot(showing);
        assertThat(snapshot.standing(SeatId.parse("1층-A-1-1"), window.clock.now())).isEqualTo(SeatStanding.SOLD);
        assertThat(snapshot.standing(SeatId.parse("1층-A-1-2"), window.clock.now()))
                .isEqualTo(SeatStanding.HELD_CONSOLE);
        assertThat(snapshot.standing(SeatId.parse("1층-A-1-3"), window.clock.now())).isEqualTo(SeatStanding.FREE);
    }
}
