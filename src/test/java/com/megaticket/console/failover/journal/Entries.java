package com.megaticket.console.failover.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Entries of a chain, made for other packages' tests. */
public final class Entries {
    private Entries() {}

    public record At(Instant at, Action action) {}

    public static List<Entry> of(Chain chain, List<At> actions) {
        var entries = new ArrayList<Entry>();
        String before = chain.root();
        for (At each : actions) {
            Entry entry = Entry.after(chain, entries.size() + 1L, before, each.at(), each.action());
            entries.add(entry);
            before = entry.hash();
        }
        return entries;
    }
}
