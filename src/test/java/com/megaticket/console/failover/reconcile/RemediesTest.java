package com.megaticket.console.failover.reconcile;

import static com.megaticket.console.failover.reconcile.Twin.seats;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.ledger.LedgerAmends;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.failover.journal.Chain;
import com.megaticket.console.failover.journal.Check;
import com.megaticket.console.failover.journal.Journal;
import com.megaticket.console.failover.journal.JournalFile;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.Fences;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person confirms is done by conditional transactions, told in the journal, and comparing again finds nothing. */
class RemediesTest {
    private static final String A = "1층-B-7-13";
    private static final String B = "1층-B-7-14";
    private static final Chain CHAIN = new Chain("operator-1", "3/n");

    @TempDir
    Path folder;

    private final Twin twin = new Twin();
    private int gradeR = 9;

    /** Rows 7 to 9 of one section, VIP up to {@link #gradeR}. */
    private List<Seating.Place> places() {
        return IntStream.rangeClosed(7, 9).boxed().flatMap(row -> IntStream.rangeClosed(1, 14)
                .mapToObj(n -> new Seating.Place(new SeatId("1층", "B", Integer.toString(row), n),
                        row >= gradeR ? "R" : "VIP", new Money(row >= gradeR ? 140_000 : 170_000))))
                .toList();
    }

    private Remedies remedies(Town sale) {
        var setup = new LedgerSetup(Map.of(sale.region(), sale), sale.region(), "operator-1", true);
        var amends = new LedgerAmends(setup, twin.gate(sale), new MemoryActJournal(), new ServiceClock(twin.clock),
                Ids.random(), _ -> {});
        var journal = Journal.open(CHAIN, file(), List.of(), twin.clock::instant);
        return new Remedies(amends, _ -> places(), journal::write);
    }

    private JournalFile file() {
        return new JournalFile(folder, CHAIN);
    }

    private ShowingResult.Found found() {
        return (ShowingResult.Found) twin.run().results.getFirst();
    }

    private static Finding.SoldTwice twice(ShowingResult.Found found) {
        return (Finding.SoldTwice) found.findings().getFirst();
    }

    private void carryOut(Finding finding, List<Remedy> confirmed) {
        for (Remedy remedy : confirmed) {
            assertThat(remedies(twin.tokyo).carryOut(finding, remedy, "Kim")).isInstanceOf(Amends.Amended.Done.class);
        }
        twin.heal(twin.tokyo);
    }

    @Test
    void whoseRowStandsKeepsTheSeat_andTheOtherMovesNextDoor() {
        Booking inSeoul = twin.sell(twin.seoul, A, B);
        Booking inTokyo = twin.sell(twin.tokyo, B);
        twin.heal(twin.tokyo);
        ShowingResult.Found found = found();
        List<Remedy> proposed = new Proposals(found, places()).of(twice(found));

        assertThat(proposed).isEqualTo(new Proposals(found, places()).of(twice(found)));
        assertThat(((Remedy.Keep) proposed.getFirst()).claim().booking()).isEqualTo(inTokyo.reservationId());
        assertThat(((Remedy.Keep) proposed.getFirst()).restore()).isEmpty();
        var reseat = (Remedy.Reseat) proposed.get(1);
        assertThat(reseat.claim().booking()).isEqualTo(inSeoul.reservationId());
        assertThat(reseat.from()).isEqualTo(seats(B));
        assertThat(reseat.to()).isEqualTo(seats("1층-B-7-12"));
        assertThat(((Remedy.Tell) proposed.get(2)).claims()).containsExactly(reseat.claim());

        carryOut(twice(found), proposed);

        Item moved = twin.row(twin.tokyo, "1층-B-7-12");
        assertThat(moved.text("reservationId")).contains(inSeoul.reservationId());
        assertThat(moved.text("bookingNo")).isEqualTo(inSeoul.number());
        assertThat(moved.text("party")).contains("1층-B-7-12..13");
        assertThat(moved.number("price")).hasValue(170_000);
        assertThat(moved.has("ttl") || moved.has("holdExpiresAt") || moved.has("holdingId")).isFalse();
        assertThat(twin.row(twin.tokyo, A).text("party")).contains("1층-B-7-12..13");
        assertThat(twin.findings()).isEmpty();
        // The booking can be found and cancelled as any other.
        assertThat(twin.window(twin.tokyo).find(inSeoul.reservationId()).orElseThrow().seatIds())
                .containsExactlyInAnyOrderElementsOf(seats(A, "1층-B-7-12"));
    }

    @Test
    void theOtherMayBeKept_overTheRowThatStands() {
        Booking inSeoul = twin.sell(twin.seoul, B);
        Booking inTokyo = twin.sell(twin.tokyo, B);
        twin.heal(twin.tokyo);
        ShowingResult.Found found = found();
        Claim seoul = twice(found).claims().stream().filter(c -> c.booking().equals(inSeoul.reservationId()))
                .findFirst().orElseThrow();
        List<Remedy> remedies = new Proposals(found, places()).keeping(twice(found), seoul);
        assertThat(((Remedy.Keep) remedies.getFirst()).restore()).isEqualTo(seats(B));

        carryOut(twice(found), remedies);

        Item row = twin.row(twin.tokyo, B);
        assertThat(row.text("reservationId")).contains(inSeoul.reservationId());
        assertThat(row.text("bookingNo")).isEqualTo(inSeoul.number());
        assertThat(row.text("confirmedAt")).contains("2026-11-28T03:00:00.000Z");
        assertThat(twin.row(twin.tokyo, "1층-B-7-13").text("reservationId")).contains(inTokyo.reservationId());
        assertThat(twin.findings()).isEmpty();
    }

    @Test
    void withoutABlockOfTheSameGradeTheMoneyGoesBack() {
        gradeR = 7;
        Booking inSeoul = twin.sell(twin.seoul, A);
        twin.sell(twin.tokyo, A);
        twin.heal(twin.seoul);
        ShowingResult.Found found = found();
        Claim tokyo = twice(found).claims().stream().filter(c -> !c.booking().equals(inSeoul.reservationId()))
                .findFirst().orElseThrow();
        gradeR = 8;
        places().stream().map(Seating.Place::seat).filter(s -> s.row().equals("7") && s.number() != 13)
                .forEach(s -> twin.seoul.put(Table.RESERVATIONS,
                        Item.of(Key.pkSk(twin.showing.partition(), s.sortKey()))
                                .with("status", "HOLDING").with("expiresAt", "2027-01-01T00:00:00.000Z")
                                .with("kind", "HOUSE")));
        twin.heal(twin.seoul);
        ShowingResult.Found full = found();
        List<Remedy> proposed = new Proposals(full, places()).of(twice(full));
        var refund = (Remedy.Refund) proposed.get(1);
        assertThat(refund.claim().booking()).isEqualTo(tokyo.booking());
        assertThat(refund.due()).contains(new Money(170_000));

        carryOut(twice(full), proposed);

        assertThat(twin.row(twin.tokyo, A).text("reservationId")).contains(inSeoul.reservationId());
        assertThat(twin.findings()).isEmpty();
    }

    @Test
    void aBookingThatGivesUpAStandingSeatLeavesTheBuyersRecord() {
        Booking inSeoul = twin.sell(twin.seoul, A, B);
        twin.sell(twin.tokyo, B);
        twin.heal(twin.seoul);
        ShowingResult.Found found = found();
        Claim seoul = twice(found).claims().stream().filter(c -> c.booking().equals(inSeoul.reservationId()))
                .findFirst().orElseThrow();
        carryOut(twice(found), List.of(new Remedy.Refund(seoul, seats(B), Optional.empty())));
        assertThat(twin.row(twin.tokyo, A).text("party")).contains(A);
        assertThat(twin.tokyo.scan(Table.RESERVATIONS)).anyMatch(i -> i.text("PK").orElse("").startsWith("CANCELLED#")
                && i.text("SK").filter(("SEAT#" + B)::equals).isPresent());
        // Now the other's row has to come back.
        ShowingResult.Found lost = found();
        assertThat(lost.findings()).singleElement().isInstanceOf(Finding.SaleLost.class);
        carryOut(lost.findings().getFirst(), new Proposals(lost, places()).of(lost.findings().getFirst()));
        assertThat(twin.findings()).isEmpty();
    }

    @Test
    void aLostSaleIsPutBackFromItsActAlone() {
        Booking sold = twin.sell(twin.seoul, A);
        twin.heal(twin.seoul);
        twin.seoul.remove(twin.row(twin.seoul, A));
        twin.tokyo.remove(twin.row(twin.tokyo, A));
        twin.seoul.forget();
        twin.tokyo.forget();
        ShowingResult.Found found = found();
        carryOut(found.findings().getFirst(), new Proposals(found, places()).of(found.findings().getFirst()));
        Item row = twin.row(twin.tokyo, A);
        assertThat(row.text("reservationId")).contains(sold.reservationId());
        assertThat(row.text("seatId")).contains(A);
        assertThat(row.number("seatNumber")).hasValue(13);
        assertThat(row.number("price")).hasValue(170_000);
        assertThat(twin.findings()).isEmpty();
    }

    @Test
    void aWebSaleTheStreamRemembersIsSeatedAnewWithItsBuyer() {
        String web = twin.webSell(twin.seoul, A);
        twin.sell(twin.tokyo, A);
        twin.heal(twin.tokyo);
        ShowingResult.Found found = found();
        carryOut(twice(found), new Proposals(found, places()).of(twice(found)));
        Item row = twin.row(twin.tokyo, "1층-B-7-12");
        assertThat(row.text("reservationId")).contains(web);
        assertThat(row.text("userId")).contains("buyer@example.com");
        assertThat(row.has("bookingNo")).isFalse();
        // By that name the web shop deletes, whatever the status.
        assertThat(row.has("holdingId")).isFalse();
        assertThat(twin.findings()).isEmpty();
    }

    @Test
    void aSaleTheWebShopCancelledGivesTheMoneyBack_orIsPutBackWithoutItsEnd() {
        Booking sold = twin.sell(twin.seoul, A);
        twin.seoul.put(Table.RESERVATIONS, twin.row(twin.seoul, A).with("status", "CANCELLED")
                .with("cancelledAt", "2026-11-28T03:10:00.000Z").with("ttl", 1_800_000_000L));
        twin.heal(twin.seoul);
        ShowingResult.Found found = found();
        var lost = (Finding.SaleLost) found.findings().getFirst();
        assertThat(new Proposals(found, places()).of(lost).getFirst()).isInstanceOf(Remedy.Refund.class);

        carryOut(lost, List.of(new Remedy.Restore(lost.claim(), seats(A), List.of())));

        Item row = twin.row(twin.tokyo, A);
        assertThat(row.text("status")).contains("CONFIRMED");
        assertThat(row.text("reservationId")).contains(sold.reservationId());
        assertThat(row.has("ttl") || row.has("cancelledAt")).isFalse();
        assertThat(twin.findings()).isEmpty();
    }

    @Test
    void aSaleUnderAHoldIsPutBackOverIt() {
        Booking sold = twin.sell(twin.seoul, A);
        twin.hold(twin.tokyo, A);
        twin.heal(twin.tokyo);
        ShowingResult.Found found = found();
        carryOut(found.findings().getFirst(), new Proposals(found, places()).of(found.findings().getFirst()));
        assertThat(twin.row(twin.tokyo, A).text("reservationId")).contains(sold.reservationId());
        assertThat(twin.findings()).isEmpty();
    }

    @Test
    void whatCameMeanwhileIsRespected_andNothingIsWritten() {
        twin.sell(twin.seoul, A);
        twin.sell(twin.tokyo, A);
        twin.heal(twin.tokyo);
        ShowingResult.Found found = found();
        var reseat = (Remedy.Reseat) new Proposals(found, places()).of(twice(found)).get(1);
        twin.sell(twin.tokyo, "1층-B-7-12");
        List<Item> before = twin.tokyo.scan(Table.RESERVATIONS);
        Amends.Amended amended = remedies(twin.tokyo).carryOut(twice(found), reseat, "Kim");
        assertThat(amended).isEqualTo(new Amends.Amended.Changed(seats("1층-B-7-12")));

        var keep = new Remedy.Keep(reseat.claim(), seats(A), List.of("somebody-else"));
        assertThat(remedies(twin.tokyo).carryOut(twice(found), keep, "Kim"))
                .isEqualTo(new Amends.Amended.Changed(seats(A)));
        assertThat(seatRows(twin.tokyo.scan(Table.RESERVATIONS))).isEqualTo(seatRows(before));
    }

    /** The console froze between check and send: the store refuses it. */
    @Test
    void aClosedFenceStopsEveryRemedy() {
        twin.sell(twin.seoul, A);
        twin.sell(twin.tokyo, A);
        twin.heal(twin.tokyo);
        ShowingResult.Found found = found();
        var reseat = (Remedy.Reseat) new Proposals(found, places()).of(twice(found)).get(1);
        var refund = new Remedy.Refund(reseat.claim(), seats(A), Optional.empty());
        var keep = new Remedy.Keep(reseat.claim(), seats(A), List.of(twice(found).claims().getFirst().booking(),
                twice(found).claims().getLast().booking()));
        Remedies remedies = remedies(twin.tokyo);
        for (Remedy remedy : List.of(reseat, refund, keep)) {
            twin.gate(twin.tokyo);
            new Fences(twin.tokyo, Ids.random(), _ -> {}).close(Epoch.NONE.next("operator-2"));
            List<Item> before = seatRows(twin.tokyo.scan(Table.RESERVATIONS));
            assertThat(remedies.carryOut(twice(found), remedy, "Kim")).isInstanceOf(Amends.Amended.Fenced.class);
            assertThat(seatRows(twin.tokyo.scan(Table.RESERVATIONS))).isEqualTo(before);
        }
    }

    private static List<Item> seatRows(List<Item> items) {
        return items.stream().filter(i -> !i.text("PK").orElse("").equals("FENCE")).toList();
    }

    @Test
    void everyStepIsJournalledTwiceWithoutCustomers() throws Exception {
        twin.webSell(twin.seoul, A);
        twin.sell(twin.tokyo, A);
        twin.heal(twin.tokyo);
        ShowingResult.Found found = found();
        List<Remedy> proposed = new Proposals(found, places()).of(twice(found));
        carryOut(twice(found), proposed);
        List<String> lines = Files.readAllLines(file().path());
        assertThat(lines).hasSize(2 * proposed.size());
        assertThat(lines.get(2)).contains("\"what\":\"remedy-Reseat\"").contains("\"outcome\":\"begun\"")
                .contains("\"who\":\"Kim\"");
        assertThat(lines.get(3)).contains("\"outcome\":\"done, act ");
        assertThat(String.join("", lines)).doesNotContain("buyer@example.com");
        assertThat(Check.of(com.megaticket.console.failover.journal.Copies.of(CHAIN, file(), List.of()),
                twin.clock.instant()).troubles()).isEmpty();
    }

    @Test
    void twoFindingsAreNeverOfferedTheSameSeats() {
        twin.sell(twin.seoul, A);
        twin.sell(twin.seoul, B);
        twin.sell(twin.tokyo, A);
        twin.sell(twin.tokyo, B);
        twin.heal(twin.tokyo);
        ShowingResult.Found found = found();
        var proposals = new Proposals(found, places());
        var offered = new ArrayList<SeatId>();
        found.findings().forEach(f -> proposals.of(f).stream().filter(r -> r instanceof Remedy.Reseat)
                .forEach(r -> offered.addAll(((Remedy.Reseat) r).to())));
        assertThat(offered).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aPartyStaysSideBySide() {
        var reseating = new Reseating(places());
        assertThat(reseating.best(seats(A, B), s -> !s.row().equals("7") || s.number() == 1 || s.number() == 3))
                .contains(seats("1층-B-8-13", "1층-B-8-14"));
        assertThat(reseating.best(seats(A, B), s -> s.row().equals("9"))).isEmpty();
        assertThat(reseating.best(seats("1층-Z-1-1"), _ -> true)).isEmpty();
    }
}
