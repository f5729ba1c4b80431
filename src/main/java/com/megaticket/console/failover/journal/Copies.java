package com.megaticket.console.failover.journal;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.SortedMap;

/**
 * A chain as all places have it. Blocking to read.
 *
 * @param unread places that did not answer: of them nothing is known
 */
public record Copies(Chain chain, List<Copy> read, SortedMap<String, Failure> unread) {
    /** The place that is this computer's disk. */
    public static final String FILE = "file";

    public Copies {
        read = List.copyOf(read);
        unread = new TreeMap<>(unread);
    }

    /** Of this console: its file is a place of its own. */
    public static Copies of(Chain chain, JournalFile file, List<JournalTable> tables) {
        var read = new ArrayList<Copy>();
        var unread = new TreeMap<String, Failure>();
        try {
            read.add(file.read());
        } catch (Fault fault) {
            unread.put(FILE, fault.failure());
        }
        return inTables(chain, tables, read, unread);
    }

    /** Of another console: its file lies elsewhere. */
    public static Copies of(Chain chain, List<JournalTable> tables) {
        return inTables(chain, tables, new ArrayList<>(), new TreeMap<>());
    }

    private static Copies inTables(Chain chain, List<JournalTable> tables, List<Copy> read,
            SortedMap<String, Failure> unread) {
        for (JournalTable table : tables) {
            try {
                read.add(table.read(chain));
            } catch (Fault fault) {
                unread.put(table.region(), fault.failure());
            }
        }
        return new Copies(chain, read, unread);
    }

    /** The entries as they are shown: by number, of the place that has most. What places disagree on is for {@link Check}. */
    public List<Entry> entries() {
        return read.stream().max(Comparator.comparingInt(c -> c.entries().size())).stream()
                .flatMap(c -> c.entries().stream()).sorted(Comparator.comparingLong(Entry::number)).toList();
    }
}
