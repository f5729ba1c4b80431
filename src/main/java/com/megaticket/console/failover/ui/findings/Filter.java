package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.Kind;
import com.megaticket.console.shared.Showing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which lines of the list are shown.
 *
 * @param kind empty = all
 * @param showing empty = all
 */
record Filter(Optional<Kind> kind, Optional<Showing> showing) {
    static final Filter ALL = new Filter(Optional.empty(), Optional.empty());

    /** What was not compared is of every kind: it might be anything. */
    boolean shows(FindingRow row) {
        return (kind.isEmpty() || row.kind().isEmpty() || row.kind().equals(kind))
                && (showing.isEmpty() || row.showing().equals(showing.get()));
    }

    Filter of(Optional<Kind> next) {
        return new Filter(next, showing);
    }

    Filter at(Optional<Showing> next) {
        return new Filter(kind, next);
    }

    static List<Optional<Showing>> showings(List<FindingRow> rows) {
        return Stream.concat(Stream.of(Optional.<Showing>empty()), rows.stream().map(FindingRow::showing).distinct()
                .sorted(Comparator.comparing(Showing::startsAt).thenComparing(Showing::key)).map(Optional::of))
                .toList();
    }
}
