package com.megaticket.console.race;

import com.megaticket.console.failover.reconcile.ChangeStream;
import com.megaticket.console.race.Believed.Place;
import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.ThroughStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Compares who was sold what with what the real reconciliation finds: at once, with both streams, and more than a day later, when
 * the streams have forgotten and only act records and rows can tell.
 */
final class NightFindings {
    private final List<ItemStore> regions;
    private final Believed sales;
    private final Reconciled atOnce;
    private final Reconciled later;
    private final Map<String, List<ActRecord>> acts = new HashMap<>();
    private final List<String> violations = new ArrayList<>();
    private final List<String> falseAlarms = new ArrayList<>();
    private long clashes;
    private long webClashes;

    NightFindings(Believed sales, ItemStore one, ItemStore other, List<ChangeStream> streams,
            Supplier<Instant> clock, Pause pause) {
        this.sales = sales;
        regions = List.of(one, other);
        atOnce = Reconciled.of(one, other, streams, clock, pause);
        later = Reconciled.of(one, other, List.of(), clock, pause);
    }

    List<String> check() {
        atOnce.open().forEach(o -> violations.add("not compared: " + o));
        later.open().forEach(o -> violations.add("not compared later: " + o));
        sales.sold().forEach(this::check);
        return violations;
    }

    private void check(Place place, Map<String, String> of) {
        Showing showing = Showing.parse(place.partition().substring("PERF#".length()));
        SeatId seat = SeatId.parse(place.seat());
        List<String> believed = of.keySet().stream().filter(b -> !isCancelledOnWeb(showing, seat, b)).toList();
        boolean clash = believed.size() > 1;
        for (String booking : believed) {
            if (!clash && stands(place, booking)) {
                continue;
            }
            clash = true;
            String whose = place + (believed.size() > 1 ? " sold twice, to " : " lost by ") + booking + " "
                    + of.get(booking);
            if (!atOnce.names(showing, seat, booking)) {
                violations.add(whose + ": the reconciliation does not name it");
            }
            if (!sales.isOfWeb(place) && !later.names(showing, seat, booking)) {
                violations.add(whose + ": without streams the reconciliation does not name it");
            }
        }
        if (clash) {
            clashes++;
            webClashes += sales.isOfWeb(place) ? 1 : 0;
        } else if (!sales.isOfWeb(place)) {
            atOnce.ofSales(showing, seat).forEach(f -> falseAlarms.add(place + " is well, and a finding says " + f));
        }
    }

    private boolean stands(Place place, String booking) {
        var key = Key.pkSk(place.partition(), "SEAT#" + place.seat());
        return regions.stream().allMatch(r -> r.get(Table.RESERVATIONS, key)
                .filter(row -> Rows.isSoldUnder(row, Optional.of(booking))).isPresent());
    }

    /** Whoever took over a row that the web shop had cancelled left a record of it in the web shop's name. */
    private boolean isCancelledOnWeb(Showing showing, SeatId seat, String booking) {
        return acts.computeIfAbsent(showing.key(), _ -> Verdict.reader(regions.getFirst()).acts(showing)).stream()
                .anyMatch(a -> a.by().equals("web") && a.gave().contains(seat)
                        && a.reservationId().filter(booking::equals).isPresent());
    }

    /** Seats of which some sale is not what it was sold as. */
    long clashes() {
        return clashes;
    }

    /** Those of them in which the web shop had a hand. */
    long webClashes() {
        return webClashes;
    }

    /** Findings about seats that are as they were sold: where both regions sold, a booking may have taken one twice and given it once. */
    List<String> falseAlarms() {
        return List.copyOf(falseAlarms);
    }

    /** The tables as a reconciliation sees them that knows no act records. */
    static ItemStore withoutActs(ItemStore store) {
        return new ThroughStore() {
            @Override
            protected ItemStore there() {
                return store;
            }

            @Override
            public List<Item> query(Table table, String hash) {
                return hash.startsWith("ACT#") ? List.of() : store.query(table, hash);
            }
        };
    }
}
