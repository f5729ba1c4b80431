package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds of consoles of which only some seats arrived. Each of their rows tells the party's size, and loses it together with a seat
 * that was let go; a hold that ran out is left to its expiry.
 */
final class HoldParties {
    private final ShowingData data;

    HoldParties(ShowingData data) {
        this.data = data;
    }

    List<Finding.IncompleteParty> incomplete() {
        var found = new ArrayList<Finding.IncompleteParty>();
        Map<String, List<Row>> one = live(data.one());
        Map<String, List<Row>> other = live(data.other());
        var ids = new java.util.TreeSet<>(one.keySet());
        ids.addAll(other.keySet());
        for (String hold : ids) {
            boolean fewInOne = isFew(one.get(hold));
            boolean fewInOther = isFew(other.get(hold));
            if (fewInOne || fewInOther) {
                Optional<String> region = fewInOne && fewInOther
                        ? Optional.empty()
                        : Optional.of(fewInOne ? data.one().region() : data.other().region());
                found.add(finding(hold, region,
                        fewInOne ? one.getOrDefault(hold, List.of()) : other.getOrDefault(hold, List.of())));
            }
        }
        return found;
    }

    private static boolean isFew(@org.jspecify.annotations.Nullable List<Row> rows) {
        return rows != null && rows.size() < rows.getFirst().party();
    }

    private static Map<String, List<Row>> live(Side side) {
        var holds = new TreeMap<String, List<Row>>();
        for (Row row : side.rows().values()) {
            if (row.state() == Row.State.HELD && row.party() > 0
                    && row.expiresAt().filter(e -> e.isAfter(side.asOf())).isPresent()) {
                row.hold().ifPresent(h -> holds.computeIfAbsent(h, _ -> new ArrayList<>()).add(row));
            }
        }
        return holds;
    }

    private Finding.IncompleteParty finding(String hold, Optional<String> region, List<Row> rows) {
        Claim claim = data.held(hold);
        int size = rows.getFirst().party();
        List<SeatId> missing = missing(hold, rows, size);
        Set<SeatId> about = new HashSet<>(missing);
        rows.forEach(r -> about.add(r.seat()));
        return new Finding.IncompleteParty(data.showing(), missing, claim, region, size, true, data.standings(about));
    }

    /** By the act of the hold, if it is still kept and no seat was let go since. */
    private List<SeatId> missing(String hold, List<Row> rows, int size) {
        Set<SeatId> there = new HashSet<>();
        rows.forEach(r -> there.add(r.seat()));
        return data.sides().stream().flatMap(s -> s.deeds().stream())
                .filter(d -> d.kind() == Deed.Kind.HELD && d.hold().filter(hold::equals).isPresent())
                .filter(d -> d.took().size() == size).findFirst()
                .map(d -> data.sorted(d.took().stream().filter(s -> !there.contains(s)).toList())).orElse(List.of());
    }
}
