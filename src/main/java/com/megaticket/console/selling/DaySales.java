package com.megaticket.console.selling;

import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.SeatId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a day's sales out of the acts of a showing: what was sold, and what later acts made of it. */
public final class DaySales {
    private DaySales() {}

    /**
     * Latest first.
     *
     * @param day Korean calendar day of the sale
     */
    public static List<SaleLine> of(List<ActRecord> acts, LocalDate day) {
        Map<String, List<SeatId>> has = new HashMap<>();
        List<ActRecord> done = acts.stream()
                .filter(a -> !a.isVoid() && a.reservationId().isPresent())
                .sorted(Comparator.comparing(ActRecord::at)).toList();
        for (ActRecord act : done) {
            List<SeatId> seats = has.computeIfAbsent(act.reservationId().orElseThrow(), _ -> new ArrayList<>());
            seats.removeAll(act.gave());
            seats.addAll(act.took());
        }
        return done.stream()
                .filter(a -> a.kind().filter(k -> k == Act.Kind.SALE).isPresent())
                .filter(a -> a.at().atZone(Instants.KST).toLocalDate().equals(day))
                .sorted(Comparator.comparing(ActRecord::at).reversed())
                .map(a -> new SaleLine(a.reservationId().orElseThrow(), a.number(), a.at(), a.took(),
                        has.getOrDefault(a.reservationId().orElseThrow(), List.of()), a.by()))
                .toList();
    }
}
