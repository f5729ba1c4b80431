package com.megaticket.console.race;

import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.selling.SaleAlarm;
import com.megaticket.console.selling.SeatAudit;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.store.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows each seat through all commits. A console's sale stands until a console gives it up; when somebody without
 * conditions took it, the comparison of rows and acts must name it, and must name nothing else.
 */
final class Owners {
    private final List<String> violations = new ArrayList<>();
    /** Booking by seat, of the sales no console gave up, with what took the row from them. */
    private final Map<Place, Map<String, Standing>> sales = new LinkedHashMap<>();

    private record Place(String partition, String seat) {}

    /** @param takenBy the commit after which the row no longer was this booking's */
    private record Standing(Optional<Commit> takenBy) {}

    List<String> check(List<Commit> commits, List<Showing> showings, List<SeatId> seats, SeatLedger ledger) {
        commits.forEach(this::follow);
        for (Showing showing : showings) {
            Map<SeatId, SeatRow> rows = ledger.snapshot(showing).rows();
            List<ActRecord> acts = ledger.acts(showing);
            compare(showing, rows, acts, SeatAudit.compare(showing, seats, rows, acts));
        }
        return violations;
    }

    private void follow(Commit commit) {
        for (Change change : commit.changes()) {
            if (!Rows.isSeat(change)) {
                continue;
            }
            var place = new Place(change.address().hash(), Rows.seat(change));
            var here = sales.computeIfAbsent(place, _ -> new LinkedHashMap<>());
            Optional<String> was = sold(change.before());
            Optional<String> is = sold(change.after());
            if (was.isPresent() && here.containsKey(was.get()) && !was.equals(is)) {
                if (commit.isConsole()) {
                    here.remove(was.get());
                } else {
                    here.put(was.get(), new Standing(Optional.of(commit)));
                }
            }
            if (commit.isConsole() && is.isPresent() && !is.equals(was)) {
                here.forEach((other, standing) -> {
                    if (standing.takenBy.isEmpty()) {
                        violations.add(place + " sold to " + is.get() + " while it is " + other + "'s");
                    }
                });
                here.put(is.get(), new Standing(Optional.empty()));
            }
        }
    }

    private static Optional<String> sold(Optional<Item> row) {
        return row.filter(Rows::isSold).flatMap(r -> r.text("reservationId"));
    }

    private void compare(
            Showing showing, Map<SeatId, SeatRow> rows, List<ActRecord> acts, List<SaleAlarm> alarms) {
        sales.forEach((place, here) -> {
            if (!place.partition.equals(showing.partition())) {
                return;
            }
            SeatId seat = SeatId.parse(place.seat);
            List<SaleAlarm> named = alarms.stream().filter(a -> a.seat().equals(seat)).toList();
            boolean clash = here.values().stream().anyMatch(s -> s.takenBy.isPresent());
            here.forEach((booking, standing) -> {
                boolean has = Optional.ofNullable(rows.get(seat)).filter(SeatRow::isSold)
                        .flatMap(SeatRow::reservationId)
                        .filter(booking::equals).isPresent();
                boolean told = named.stream().anyMatch(a -> a.reservationId().equals(booking))
                        || acts.stream().anyMatch(a -> isWebCancel(a, seat, booking));
                if (!has && standing.takenBy.isEmpty()) {
                    violations.add(place + " lost by " + booking + " and nobody took it");
                } else if (!has && !told) {
                    violations.add(place + " taken from " + booking + " without an alarm, by "
                            + standing.takenBy.flatMap(Commit::op));
                }
            });
            if (!clash && !named.isEmpty()) {
                violations.add(place + " has a false alarm: " + named);
            }
        });
    }

    /** Whoever took over a row that the web shop had cancelled left a record of it in the web shop's name. */
    private static boolean isWebCancel(ActRecord act, SeatId seat, String booking) {
        return act.by().equals("web") && act.gave().contains(seat)
                && act.reservationId().filter(booking::equals).isPresent();
    }

    /** How many sales the web shop took. */
    long clashes() {
        return sales.values().stream().flatMap(here -> here.values().stream()).filter(s -> s.takenBy.isPresent())
                .count();
    }
}
