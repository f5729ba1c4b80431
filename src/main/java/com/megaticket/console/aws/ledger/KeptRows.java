package com.megaticket.console.aws.ledger;

import com.megaticket.console.catalog.Catalog;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.selling.kept.KeptHolds;
import com.megaticket.console.selling.kept.KeptParty;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@link KeptHolds} on the seat rows where the sale is: what {@link HeldRows} marked, and DR_RECOVERED of anyone else. */
public final class KeptRows implements KeptHolds {
    private static final Comparator<PricedSeat> ORDER = Comparator.comparing((PricedSeat p) -> p.seat().rowKey())
            .thenComparingInt(p -> p.seat().number());

    private final LedgerSetup setup;
    private final Catalog catalog;
    private final ServiceClock clock;

    /** @param catalog of the same region */
    public KeptRows(LedgerSetup setup, Catalog catalog, ServiceClock clock) {
        this.setup = setup;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public String region() {
        return setup.readRegion();
    }

    @Override
    public List<Showing> coming() {
        return catalog.schedules().stream().map(Schedule::showing).distinct()
                .filter(s -> s.startsAt().isAfter(clock.now()))
                .sorted(Comparator.comparing(Showing::startsAt).thenComparing(Showing::key))
                .toList();
    }

    @Override
    public List<KeptParty> of(Showing showing) {
        Map<String, List<Item>> byHold = setup.store(region()).query(Table.RESERVATIONS, showing.partition()).stream()
                .filter(row -> row.text(Names.HOLDING_ID).isPresent() && !row.has(Names.KIND))
                .collect(Collectors.groupingBy(row -> row.text(Names.HOLDING_ID).orElse(""), TreeMap::new,
                        Collectors.toList()));
        var parties = new ArrayList<KeptParty>();
        byHold.forEach((id, rows) -> party(showing, id, rows).ifPresent(parties::add));
        return parties;
    }

    private static Optional<KeptParty> party(Showing showing, String holdingId, List<Item> rows) {
        List<Item> held = rows.stream().filter(KeptRows::isHeld).toList();
        if (held.stream().noneMatch(KeptRows::isKept)) {
            return Optional.empty();
        }
        // A row under an old id, or one the web shop sold alone, belongs to the party, and nobody can sell the party with it.
        List<Item> ours = held.stream().filter(KeptRows::hasItsSeat).toList();
        List<PricedSeat> seats = ours.stream().map(KeptRows::seat).sorted(ORDER).toList();
        Item first = held.getFirst();
        int size = held.stream().mapToInt(Party::size).max().orElse(1);
        return Optional.of(new KeptParty(
                new Hold(showing, holdingId, seats, copy(first), first.text(Names.HELD_BY).orElse(""),
                        first.text(Names.PARTY).orElse(""), madeAt(first), end(held),
                        first.text(Names.SOURCE_REGION).orElse("")),
                held.stream().flatMap(row -> row.text(Names.USER_ID).stream()).findFirst(),
                Math.max(rows.size(), size)));
    }

    private static boolean isHeld(Item row) {
        return row.text(Names.STATUS).filter(s -> s.equals("HOLDING") || s.equals("DR_RECOVERED")).isPresent();
    }

    private static boolean isKept(Item row) {
        return row.has(Names.RECOVERED) || row.text(Names.STATUS).filter("DR_RECOVERED"::equals).isPresent();
    }

    private static boolean hasItsSeat(Item row) {
        return SeatItems.seatOf(row).map(SeatId::sortKey).equals(row.text(Names.SK));
    }

    private static PricedSeat seat(Item row) {
        SeatRow read = SeatItems.row(SeatItems.seatOf(row).orElseThrow(), row);
        return new PricedSeat(read.seat(), read.grade(), read.price());
    }

    private static ShowCopy copy(Item row) {
        return new ShowCopy(row.text(Names.TITLE).orElse(""), row.text(Names.VENUE).orElse(""),
                row.text(Names.POSTER).orElse(""));
    }

    private static Instant madeAt(Item row) {
        return SeatItems.instant(row, Names.FIRST_HELD_AT).or(() -> SeatItems.instant(row, Names.CREATED_AT))
                .orElse(Instant.EPOCH);
    }

    /** When the first of its seats is free again; a row without an end is held for ever. */
    private static Instant end(List<Item> rows) {
        return rows.stream().flatMap(row -> SeatItems.instant(row, Names.EXPIRES_AT).stream())
                .min(Comparator.naturalOrder()).orElse(Instant.MAX);
    }
}
