package com.megaticket.console.race;

import com.megaticket.console.shared.store.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who was sold which seat and never gave it up, as the commits of both regions tell it: two at a time are a seat sold twice. Knows
 * nothing of act records and streams, so that what is found by those can be compared with it.
 */
final class NightSales implements Believed {
    private final Map<Place, Map<String, Sale>> standing = new LinkedHashMap<>();
    private final Set<Place> web = new LinkedHashSet<>();
    private final List<Twice> twice = new ArrayList<>();

    private record Sale(String booking, Commit commit) {
        boolean isConsole() {
            return commit.isConsole();
        }
    }

    /** A console sold a seat that was sold, and that the web shop had not touched. */
    record Twice(Place place, String booking, Commit commit, Set<String> others) {}

    NightSales(List<Commit> commits) {
        for (Commit commit : commits) {
            commit.changes().stream().filter(Rows::isSeat).forEach(change -> follow(commit, change));
        }
    }

    private void follow(Commit commit, Change change) {
        var place = new Place(change.address().hash(), Rows.seat(change));
        var here = standing.computeIfAbsent(place, _ -> new LinkedHashMap<>());
        Optional<String> was = sold(change.before());
        Optional<String> is = sold(change.after());
        if (commit.isConsole()) {
            was.filter(b -> !is.equals(was)).ifPresent(here::remove);
        } else {
            web.add(place);
            // Its own customer cancelled; a console's sale it has no right to.
            was.filter(_ -> cancelled(change.after())).map(here::get).filter(Predicate.not(Sale::isConsole))
                    .ifPresent(sale -> here.remove(sale.booking()));
        }
        if (is.isPresent() && !is.equals(was)) {
            var sale = new Sale(is.get(), commit);
            if (commit.isConsole() && !here.isEmpty() && !web.contains(place)) {
                twice.add(new Twice(place, is.get(), commit, Set.copyOf(here.keySet())));
            }
            here.put(is.get(), sale);
        }
    }

    private static boolean cancelled(Optional<Item> row) {
        return row.filter(r -> Rows.status(r).equals("CANCELLED")).isPresent();
    }

    private static Optional<String> sold(Optional<Item> row) {
        return row.filter(Rows::isSold).flatMap(r -> r.text("reservationId"));
    }

    List<Twice> twice() {
        return List.copyOf(twice);
    }

    @Override
    public boolean isOfWeb(Place place) {
        return web.contains(place);
    }

    @Override
    public Map<Place, Map<String, String>> sold() {
        var told = new LinkedHashMap<Place, Map<String, String>>();
        standing.forEach((place, sales) -> sales.values().forEach(sale -> told
                .computeIfAbsent(place, _ -> new LinkedHashMap<>()).put(sale.booking(),
                        "sold in %s at %.3fs".formatted(sale.commit().region(), sale.commit().at() / 1e6))));
        // A seat of nobody is looked at too: nothing must be found there.
        standing.keySet().forEach(place -> told.computeIfAbsent(place, _ -> Map.of()));
        return told;
    }
}
