package com.megaticket.console.failover.ui.journal;

import com.megaticket.console.failover.journal.Check;
import com.megaticket.console.failover.journal.Copies;
import com.megaticket.console.failover.journal.Entry;
import java.util.List;

/** A chain as it was read and checked. */
record Page(Copies copies, Check check, List<Entry> entries) {
    Page {
        entries = List.copyOf(entries);
    }
}
