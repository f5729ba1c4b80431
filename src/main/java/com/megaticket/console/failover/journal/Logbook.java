package com.megaticket.console.failover.journal;

import com.megaticket.console.shared.Failure;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Port: every journal this console can read. */
public interface Logbook {
    /** The name under which this console writes. */
    String console();

    /** Blocking: a read in each region. */
    Chains chains();

    /**
     * A chain as its places have it, to be {@link Check checked}; of this console the file too. Blocking. Places that do not answer
     * are told in it.
     */
    Copies copies(Chain chain);

    /** What of this console's own entries could not be kept where it belongs, yet. Memory only. */
    Journal.Gap gap();

    /**
     * @param all newest first
     * @param unread regions, or the file, that did not answer: there may be more
     */
    record Chains(List<Listed> all, Map<String, Failure> unread) {
        public Chains {
            all = all.stream().sorted(Comparator.comparing((Listed l) -> l.begun().map(Object::toString).orElse(""))
                    .reversed().thenComparing(l -> l.chain().console()).thenComparing(l -> l.chain().epoch())).toList();
            unread = Map.copyOf(unread);
        }
    }
}
