package com.megaticket.console.failover.journal;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.SortedMap;

/**
 * A chain as all places have it. Blocking to read.
 *
 * @param unread places that did not answer: of them nothing is known
 */
public record Copies(Chain chain, List<Copy> read, SortedMap<String, Failure> unread) {
    public Copies {
        read = List.copyOf(read);
        unread = new TreeMap<>(unread);
    }

    public static Copies of(Chain chain, JournalFile file, List<JournalTable> tables) {
        var read = new ArrayList<Copy>();
        var unread = new TreeMap<String, Failure>();
        try {
            read.add(file.read());
        } catch (Fault fault) {
            unread.put("file", fault.failure());
        }
        for (JournalTable table : tables) {
            try {
                read.add(table.read(chain));
            } catch (Fault fault) {
                unread.put(table.region(), fault.failure());
            }
        }
        return new Copies(chain, read, unread);
    }
}
