package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.store.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers from the streams, change by change, which sold rows were lost. Only those are kept, so that a day's changes fit into
 * memory. A row that was seen cancelled, in either region, was not lost. One thread at a time.
 */
final class Losses {
    private static final String PREFIX = "PERF#";

    private final Map<Showing, List<Loss>> found = new HashMap<>();
    private final Set<String> cancelled = new HashSet<>();

    /** Also takes what an earlier run found and the streams have forgotten since. */
    void add(Showing showing, Loss loss) {
        List<Loss> known = found.computeIfAbsent(showing, _ -> new ArrayList<>());
        if (known.stream().noneMatch(l -> l.booking().equals(loss.booking())
                && l.sold().seat().equals(loss.sold().seat()) && l.region().equals(loss.region()))) {
            known.add(loss);
        }
    }

    void take(Change change) {
        Optional<Item> any = change.before().or(change::after);
        String pk = any.flatMap(i -> i.text("PK")).orElse("");
        Optional<SeatId> seat = any.flatMap(i -> i.text("SK")).flatMap(Losses::seat);
        if (!pk.startsWith(PREFIX) || seat.isEmpty()) {
            return;
        }
        Optional<Row> before = change.before().map(i -> new Row(seat.get(), i));
        Optional<Row> after = change.after().map(i -> new Row(seat.get(), i));
        after.filter(r -> r.state() == Row.State.CANCELLED).flatMap(Row::booking)
                .ifPresent(b -> cancelled.add(mark(pk, seat.get(), b)));
        before.filter(Row::isSold).flatMap(Row::booking)
                .filter(b -> after.filter(r -> r.isOf(b)).isEmpty())
                .ifPresent(_ -> showing(pk).ifPresent(s -> add(s,
                        new Loss(change.region(), change.at(), before.get(), after))));
    }

    List<Loss> of(Showing showing) {
        return found.getOrDefault(showing, List.of()).stream()
                .filter(l -> !cancelled.contains(mark(showing.partition(), l.sold().seat(), l.booking()))).toList();
    }

    /** A showing that no schedule names any more may still have lost a sale. */
    Collection<Showing> showings() {
        return found.keySet();
    }

    private static String mark(String partition, SeatId seat, String booking) {
        return partition + "/" + seat + "/" + booking;
    }

    private static Optional<SeatId> seat(String sort) {
        try {
            return sort.startsWith("SEAT#") ? Optional.of(SeatId.parse(sort.substring(5))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Showing> showing(String pk) {
        try {
            return Optional.of(Showing.parse(pk.substring(PREFIX.length())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
