package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.reconcile.ChangeStream;
import com.megaticket.console.failover.reconcile.Coverage;
import com.megaticket.console.failover.reconcile.Cursor;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What outlives this console: where the run is, and what people decided.
 *
 * @param ended when the run came to its end; empty = it is to be gone on with
 * @param told what the streams of both regions have told without a gap; empty = not both, or never
 * @param decided by key of the finding
 */
record Memory(Cursor cursor, Optional<Instant> ended, Optional<Told> told, Map<String, Decided> decided) {
    /** @param until the last reading */
    record Told(Instant since, Instant until) {}

    Memory {
        decided = Map.copyOf(decided);
    }

    Memory with(Cursor next) {
        return new Memory(next, ended, told, decided);
    }

    Memory ended(Optional<Instant> at) {
        return new Memory(cursor, at, told, decided);
    }

    /** After both streams were read, or were not: the earlier reading counts if the streams have forgotten nothing since. */
    Memory read(List<Coverage> coverage, int regions, Instant now) {
        boolean whole = coverage.stream().filter(c -> c.failure().isEmpty()).count() == regions;
        if (!whole) {
            return this;
        }
        Instant since = now.minus(ChangeStream.KEPT);
        Optional<Instant> before = told.filter(t -> !t.until().isBefore(since)).map(Told::since);
        return new Memory(cursor, ended, Optional.of(new Told(before.orElse(since), now)), decided);
    }

    Memory with(Decided decision) {
        var all = new HashMap<>(decided);
        all.put(decision.finding(), decision);
        return new Memory(cursor, ended, told, all);
    }
}
