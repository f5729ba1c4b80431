package com.megaticket.console.failover.journal;

import java.util.List;

/**
 * A chain as one place has it.
 *
 * @param place {@code file}, or a region
 * @param entries in the order of the place
 * @param unreadable what stands among them and is no entry
 */
public record Copy(String place, List<Entry> entries, int unreadable) {
    public Copy {
        entries = List.copyOf(entries);
    }
}
