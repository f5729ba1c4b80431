package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.AuditSnapshot;
import com.megaticket.console.failover.audit.Case;
import com.megaticket.console.failover.audit.Decided;
import com.megaticket.console.failover.audit.Kind;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Showing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of the list: a finding, or a showing that could not be compared. */
sealed interface FindingRow {
    /** The same for the same trouble. */
    String key();

    Showing showing();

    /** @param settled a person has; it is a matter of the past */
    record One(Case found, Optional<Decided> decided, boolean settled) implements FindingRow {
        @Override
        public String key() {
            return found.key();
        }

        @Override
        public Showing showing() {
            return found.finding().showing();
        }
    }

    record Unread(Showing showing, Failure failure) implements FindingRow {
        @Override
        public String key() {
            return showing.key();
        }
    }

    /** Empty = not a finding. */
    default Optional<Kind> kind() {
        return switch (this) {
            case One one -> Optional.of(one.found().kind());
            case Unread _ -> Optional.empty();
        };
    }

    /** Gravest first, what was not compared last; settled ones keep their place, so that nothing jumps. */
    static List<FindingRow> of(AuditSnapshot now) {
        var rows = new ArrayList<FindingRow>();
        now.cases().forEach(c -> rows.add(new One(c, now.decision(c), now.isSettled(c))));
        now.unread().forEach((key, failure) -> rows.add(new Unread(Showing.parse(key), failure)));
        return List.copyOf(rows);
    }
}
