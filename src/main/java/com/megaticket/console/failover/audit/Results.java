package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.reconcile.Seating;
import com.megaticket.console.failover.reconcile.ShowingResult;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Showing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the showings came to, each by its last look. Guarded by its owner's turn. */
final class Results {
    private final Map<Showing, List<Case>> cases = new HashMap<>();
    private final Set<Showing> clean = new HashSet<>();
    private final SortedMap<String, Failure> unread = new TreeMap<>();
    private List<Case> sorted = List.of();

    /** The ways to settle what was found; where the hall cannot be read, nobody is seated anew. Blocking. */
    static List<Case> cases(ShowingResult result, Seating seating) {
        if (!(result instanceof ShowingResult.Found found)) {
            return List.of();
        }
        List<Seating.Place> places;
        try {
            places = seating.places(found.showing());
        } catch (Fault _) {
            places = List.of();
        }
        return Plans.of(found, places);
    }

    /** @param ways as {@link #cases} made them of this result */
    void take(ShowingResult result, List<Case> ways) {
        String key = result.showing().key();
        switch (result) {
            case ShowingResult.Clean(Showing showing, var _, int _) -> {
                clean.add(showing);
                cases.remove(showing);
                unread.remove(key);
            }
            case ShowingResult.Found found -> {
                clean.remove(found.showing());
                cases.put(found.showing(), ways);
                unread.remove(key);
            }
            // What was found there before is still the best that is known.
            case ShowingResult.NotCompared(Showing showing, Failure failure) -> {
                clean.remove(showing);
                unread.put(key, failure);
            }
        }
        sorted = cases.values().stream().flatMap(List::stream)
                .sorted(Comparator.comparing(Case::kind).thenComparing(c -> c.finding().showing().startsAt())
                        .thenComparing(Case::key))
                .toList();
    }

    /** @param known clean in an earlier part of the run */
    void begin(Set<Showing> known, boolean anew) {
        if (anew) {
            cases.clear();
            unread.clear();
            clean.clear();
            sorted = List.of();
        }
        clean.addAll(known);
    }

    List<Case> sorted() {
        return sorted;
    }

    Optional<Case> of(String finding) {
        return sorted.stream().filter(c -> c.key().equals(finding)).findFirst();
    }

    int clean() {
        return clean.size();
    }

    SortedMap<String, Failure> unread() {
        return unread;
    }
}
