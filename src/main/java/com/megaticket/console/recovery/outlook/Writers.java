package com.megaticket.console.recovery.outlook;

import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.recovery.signal.StoreReport;
import com.megaticket.console.recovery.signal.WriteReport;
import com.megaticket.console.recovery.signal.ZoneReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Who takes the writes: the consoles by their lease, the web shop by its writes and by what the name servers answer. */
final class Writers {
    private Writers() {}

    static Serving of(Sight sight) {
        var evidence = new ArrayList<Reason>();
        var written = new HashSet<String>();
        for (String region : sight.pair().regions()) {
            long writes = clientWrites(sight, region).orElse(0);
            if (writes > 0) {
                written.add(region);
                evidence.add(Reason.of(Why.CLIENT_WRITES, new Reason.Part.Region(region),
                        new Reason.Part.Count(writes)));
            }
        }
        Optional<String> zone = named(sight);
        zone.ifPresent(r -> evidence.add(Reason.of(Why.NAMED_BY_ZONE, new Reason.Part.Region(r))));
        Optional<String> lease = leased(sight);
        lease.ifPresent(r -> evidence.add(Reason.of(Why.LEASE_SAYS, new Reason.Part.Region(r))));
        if (written.size() > 1) {
            return both(evidence, Reason.of(Why.BOTH_WRITTEN));
        }
        Optional<String> writer = written.stream().findFirst();
        Optional<String> home = lease.or(() -> writer).or(() -> zone);
        if (home.isEmpty()) {
            return new Serving.Unknown(List.of(Reason.of(Why.NOTHING_TELLS)));
        }
        Optional<String> elsewhere = Stream.of(writer, zone).flatMap(Optional::stream)
                .filter(r -> !r.equals(home.get())).findFirst();
        // A region that does not answer takes no writes: the shop has moved, and nobody is left behind to clash with it.
        boolean clash = elsewhere.isPresent() && sight.fresh(Key.store(home.get())).isPresent();
        return clash
                ? both(evidence, Reason.of(Why.SOLD_ELSEWHERE, new Reason.Part.Region(home.get()),
                        new Reason.Part.Region(elsewhere.get())))
                : new Serving.One(home.get(), evidence);
    }

    private static Serving both(List<Reason> evidence, Reason first) {
        var all = new ArrayList<Reason>(List.of(first));
        all.addAll(evidence);
        return new Serving.Both(all);
    }

    /** Less our own canary's; empty = not known. */
    static OptionalLong clientWrites(Sight sight, String region) {
        Optional<WriteReport> report = sight.fresh(Key.writes(region));
        if (report.isEmpty() || report.get().writes().values().stream().noneMatch(OptionalLong::isPresent)) {
            return OptionalLong.empty();
        }
        long all = report.get().writes().values().stream().mapToLong(w -> w.orElse(0)).sum();
        return OptionalLong.of(Math.max(0, all - report.get().own()));
    }

    /** The region that every name server answers with. */
    static Optional<String> named(Sight sight) {
        Optional<ZoneReport> zone = sight.fresh(Key.zone());
        if (zone.isEmpty()) {
            return Optional.empty();
        }
        var regions = new HashSet<Optional<String>>();
        for (ZoneReport.Answer answer : zone.get().answers()) {
            if (answer instanceof ZoneReport.Answer.Given given) {
                regions.add(given.region());
            }
        }
        return regions.size() == 1 ? regions.iterator().next() : Optional.empty();
    }

    /**
     * Where consoles may sell: what the leases say that were ever read, however long ago, since silence moves no sale; without any lease,
     * the main region (design: epoch 0).
     */
    private static Optional<String> leased(Sight sight) {
        var said = new HashSet<String>();
        boolean read = false;
        for (String region : sight.pair().regions()) {
            Optional<StoreReport> store = sight.picture().of(Key.store(region)).last().map(Sighting.Seen::value);
            read |= store.isPresent();
            store.flatMap(StoreReport::sells).ifPresent(said::add);
        }
        if (said.isEmpty()) {
            return read ? Optional.of(sight.pair().main()) : Optional.empty();
        }
        return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
    }
}
