package com.megaticket.console.selling;

import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the rows of a showing with all act records. Uses no clock: what a booking has is what its acts took less what they
 * gave. The caller reads the acts again when something is found, since an act may have come between the two reads.
 */
public final class SeatAudit {
    private SeatAudit() {}

    /** @param seats those to look at; rows and acts may hold more */
    public static List<SaleAlarm> compare(
            Showing showing, Collection<SeatId> seats, Map<SeatId, SeatRow> rows, List<ActRecord> acts) {
        Map<SeatId, Map<String, Integer>> owners = owners(acts);
        Map<String, String> numbers = new HashMap<>();
        acts.forEach(a -> a.reservationId().ifPresent(r -> a.number().ifPresent(n -> numbers.put(r, n))));
        var alarms = new ArrayList<SaleAlarm>();
        for (SeatId seat : seats) {
            List<String> should = owners.getOrDefault(seat, Map.of()).entrySet().stream()
                    .filter(e -> e.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .toList();
            Optional<SeatRow> row = Optional.ofNullable(rows.get(seat));
            for (String owner : should) {
                kind(owner, should, row).ifPresent(kind -> alarms.add(new SaleAlarm(
                        showing, seat, kind, owner, Optional.ofNullable(numbers.get(owner)), row)));
            }
            if (should.isEmpty() && row.filter(r -> r.isSold() && r.bookingNumber().isPresent()).isPresent()) {
                alarms.add(new SaleAlarm(
                        showing,
                        seat,
                        SaleAlarm.Kind.NO_ACT,
                        row.flatMap(SeatRow::reservationId).orElse(""),
                        row.flatMap(SeatRow::bookingNumber),
                        row));
            }
        }
        return alarms;
    }

    private static Map<SeatId, Map<String, Integer>> owners(List<ActRecord> acts) {
        var owners = new HashMap<SeatId, Map<String, Integer>>();
        for (ActRecord act : acts) {
            if (act.isVoid() || act.kind().filter(k -> k == Act.Kind.HOLD).isPresent()) {
                continue;
            }
            String booking = act.reservationId().orElse("");
            act.took().forEach(s -> count(owners, s, booking, 1));
            act.gave().forEach(s -> count(owners, s, booking, -1));
        }
        return owners;
    }

    private static void count(Map<SeatId, Map<String, Integer>> owners, SeatId seat, String booking, int by) {
        owners.computeIfAbsent(seat, _ -> new LinkedHashMap<>()).merge(booking, by, Integer::sum);
    }

    private static Optional<SaleAlarm.Kind> kind(String owner, List<String> should, Optional<SeatRow> row) {
        if (should.size() > 1) {
            return Optional.of(SaleAlarm.Kind.SOLD_TWICE);
        }
        if (row.isEmpty()) {
            return Optional.of(SaleAlarm.Kind.GONE);
        }
        boolean same = row.get().reservationId().filter(owner::equals).isPresent();
        if (same && row.get().isSold()) {
            return Optional.empty();
        }
        return Optional.of(
                same && row.get().status() == SeatRow.Status.CANCELLED
                        ? SaleAlarm.Kind.CANCELLED_ON_WEB
                        : SaleAlarm.Kind.OVERWRITTEN);
    }
}
