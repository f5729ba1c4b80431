package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.Case;
import com.megaticket.console.failover.audit.Plan;
import com.megaticket.console.failover.audit.Plan.Way;
import com.megaticket.console.failover.reconcile.Claim;
import com.megaticket.console.failover.reconcile.Finding;
import com.megaticket.console.failover.reconcile.Paid;
import com.megaticket.console.failover.reconcile.Remedy;
import com.megaticket.console.failover.reconcile.Row;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One finding of each kind, as a forced switch with the web shop awake leaves them. */
final class Samples {
    static final String SEOUL = "ap-northeast-2";
    static final String TOKYO = "ap-northeast-1";
    static final Showing EVENING = new Showing(new PerformanceId("perf-harbor"), LocalDate.of(2026, 2, 12),
            LocalTime.of(19, 30));
    static final Showing MATINEE = new Showing(new PerformanceId("perf-lantern"), LocalDate.of(2026, 2, 14),
            LocalTime.of(14, 0));
    private static final Instant SOLD = Instant.parse("2026-02-10T02:11:05Z");
    private static final String WEB = "7c1f9a52-0d6e-4a3b-9a55-2f6f3f1f2b10";

    private Samples() {}

    static List<SeatId> seats(String... ids) {
        return Arrays.stream(ids).map(SeatId::parse).toList();
    }

    private static Claim claim(String number, String region, String by, int minute, String... seats) {
        return new Claim("r-" + number, Optional.of(number), Optional.of(region),
                Optional.of(SOLD.plusSeconds(minute * 60L)),
                Optional.of(by), seats(seats), Optional.of(new Money(170_000L * seats.length)), Claim.Source.ACT,
                Arrays.stream(seats).map(s -> row(s, "CONFIRMED", number, by)).toList());
    }

    private static Claim web(Claim.Source source, String... seats) {
        return new Claim(WEB, Optional.empty(), Optional.of(SEOUL), Optional.of(SOLD), Optional.empty(), seats(seats),
                Optional.empty(), source, List.of());
    }

    static Row row(String seat, String status, String number, String by) {
        SeatId id = SeatId.parse(seat);
        Item item = Item.of(Key.pkSk("PERF#x", id.sortKey())).with("status", status)
                .with("reservationId", "r-" + number).with("bookingNo", number).with("heldBy", by)
                .with("confirmedAt", "2026-02-10T02:11:05.000Z").with("price", 170_000L);
        return new Row(id, item);
    }

    private static Row held(String seat) {
        SeatId id = SeatId.parse(seat);
        return new Row(id, Item.of(Key.pkSk("PERF#x", id.sortKey())).with("status", "HOLDING")
                .with("holdingId", "h-1").with("createdAt", "2026-02-10T05:04:20.000Z")
                .with("expiresAt", "2026-02-10T05:05:20.000Z"));
    }

    static Finding.Standing standing(String seat, Optional<Row> seoul, Optional<Row> tokyo) {
        Map<String, Row> in = new HashMap<>();
        seoul.ifPresent(r -> in.put(SEOUL, r));
        tokyo.ifPresent(r -> in.put(TOKYO, r));
        return new Finding.Standing(SeatId.parse(seat), in);
    }

    private static Finding.Standing both(String seat, Row row) {
        return standing(seat, Optional.of(row), Optional.of(row));
    }

    static Case soldTwice() {
        Claim seoul = claim("S-4182", SEOUL, "window-3", 0, "1층-B-7-13", "1층-B-7-14");
        Claim tokyo = claim("T-0017", TOKYO, "window-8", 9, "1층-B-7-13", "1층-B-7-14");
        var finding = new Finding.SoldTwice(EVENING, seats("1층-B-7-13", "1층-B-7-14"), List.of(tokyo, seoul),
                List.of(both("1층-B-7-13", row("1층-B-7-13", "DR_RESERVED", "T-0017", "window-8")),
                        both("1층-B-7-14", row("1층-B-7-14", "DR_RESERVED", "T-0017", "window-8"))));
        List<SeatId> from = finding.seats();
        var keepTokyo = new Remedy.Keep(tokyo, List.of(), List.of("r-S-4182"));
        var keepSeoul = new Remedy.Keep(seoul, from, List.of("r-T-0017"));
        return new Case(finding, List.of(
                new Plan(Way.KEEP_AND_MOVE, List.of(keepTokyo,
                        new Remedy.Reseat(seoul, from, seats("1층-B-7-11", "1층-B-7-12")),
                        new Remedy.Tell(List.of(seoul)))),
                new Plan(Way.KEEP_AND_MOVE, List.of(keepSeoul,
                        new Remedy.Reseat(tokyo, from, seats("1층-B-8-13", "1층-B-8-14")),
                        new Remedy.Tell(List.of(tokyo)))),
                new Plan(Way.KEEP_AND_REFUND, List.of(keepTokyo,
                        new Remedy.Refund(seoul, from, Optional.of(new Money(340_000))),
                        new Remedy.Tell(List.of(seoul)))),
                look(), leave()));
    }

    private static Plan look() {
        return new Plan(Way.LOOK, List.of(new Remedy.LookAgain()));
    }

    private static Plan leave() {
        return new Plan(Way.LEAVE, List.of(new Remedy.Leave("")));
    }

    private static Plan restore(Claim claim, List<SeatId> seats) {
        return new Plan(Way.RESTORE, List.of(new Remedy.Restore(claim, seats, List.of()),
                new Remedy.Tell(List.of(claim))));
    }

    static Case saleLost() {
        Claim web = web(Claim.Source.STREAM, "1층-C-2-5");
        var finding = new Finding.SaleLost(EVENING, seats("1층-C-2-5"), web,
                List.of(standing("1층-C-2-5", Optional.empty(), Optional.empty())));
        return new Case(finding, List.of(restore(web, finding.seats()),
                new Plan(Way.REFUND, List.of(new Remedy.Refund(web, finding.seats(), Optional.empty()))), look(),
                leave()));
    }

    static Case incomplete() {
        Claim claim = claim("S-4190", SEOUL, "window-1", 3, "2층-E-1-1", "2층-E-1-2", "2층-E-1-3");
        var finding = new Finding.IncompleteParty(MATINEE, seats("2층-E-1-3"), claim, Optional.of(TOKYO), 3, false,
                List.of(standing("2층-E-1-3", Optional.of(row("2층-E-1-3", "CONFIRMED", "S-4190", "window-1")),
                        Optional.empty())));
        return new Case(finding, List.of(look(), restore(claim, finding.seats()), leave()));
    }

    static Case holdOverSale() {
        Claim claim = claim("S-4177", SEOUL, "window-2", 1, "1층-A-3-9");
        var finding = new Finding.HoldOverSale(EVENING, seats("1층-A-3-9"), claim,
                List.of(standing("1층-A-3-9", Optional.of(row("1층-A-3-9", "CONFIRMED", "S-4177", "window-2")),
                        Optional.of(held("1층-A-3-9")))));
        return new Case(finding, List.of(restore(claim, finding.seats()), look(), leave()));
    }

    static Case noAct() {
        Claim claim = claim("S-4100", SEOUL, "window-9", 0, "1층-A-1-1");
        var finding = new Finding.NoAct(MATINEE, seats("1층-A-1-1"), claim,
                List.of(both("1층-A-1-1", row("1층-A-1-1", "CONFIRMED", "S-4100", "window-9"))));
        return new Case(finding, List.of(look(), new Plan(Way.TELL, List.of(new Remedy.Tell(List.of(claim)))),
                leave()));
    }

    static Case noMoney() {
        Claim claim = claim("T-0021", TOKYO, "window-8", 20, "1층-D-4-4");
        return new Case(new Finding.NoMoney(EVENING, seats("1층-D-4-4"), claim),
                List.of(new Plan(Way.TELL, List.of(new Remedy.Tell(List.of(claim)))), look(), leave()));
    }

    static Case money() {
        var paid = new Paid("r-S-4111", Optional.of("S-4111"), new Money(140_000), SOLD, SEOUL);
        return new Case(new Finding.MoneyWithoutSeats(MATINEE, paid),
                List.of(new Plan(Way.REPAY, List.of(new Remedy.Repay(paid))), look(), leave()));
    }

    static Case stranded() {
        Claim claim = claim("T-0030", TOKYO, "window-8", 40, "1층-D-6-1");
        var finding = new Finding.Stranded(EVENING, seats("1층-D-6-1"), List.of(claim),
                List.of(standing("1층-D-6-1", Optional.empty(),
                        Optional.of(row("1층-D-6-1", "DR_RESERVED", "T-0030", "window-8")))));
        return new Case(finding, List.of(look(), restore(claim, finding.seats()), leave()));
    }

    static Case unreadable() {
        var finding = new Finding.Unreadable(MATINEE, seats("1층-F-1-7"), 0,
                List.of(both("1층-F-1-7", row("1층-F-1-7", "BLOCKED_V2", "?", "window-5"))));
        return new Case(finding, List.of(look(), leave()));
    }

    static List<Case> all() {
        return List.of(soldTwice(), saleLost(), incomplete(), holdOverSale(), noAct(), noMoney(), money(), stranded(),
                unreadable());
    }
}
