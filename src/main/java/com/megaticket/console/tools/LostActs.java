package com.megaticket.console.tools;

import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.ActRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Acts of the tools whose answer was lost. What becomes known of one is told once: by its tool as long as that waits for it, else to
 * its conversation. In memory. Safe on any thread.
 */
public final class LostActs {
    private final Map<String, Lost> open = new HashMap<>();

    /** Whose act it is, and what a person approved. */
    record Whose(String conversation, Card card) {}

    /**
     * @param word what a tool tells of its end; a record: it was done
     * @param found by somebody else while the tool still waited
     */
    private record Lost(Whose whose, Function<Optional<ActRecord>, ToolAnswer> word,
            Optional<Supplier<ToolAnswer>> found, boolean awaited) {
        Lost with(Optional<Supplier<ToolAnswer>> now, boolean waits) {
            return new Lost(whose, word, now, waits);
        }
    }

    /** What an approved write came to, after its card had said that nobody knows. */
    public record Found(String conversation, Card card, ToolAnswer answer) {}

    synchronized void await(Act act, Whose whose, Function<Optional<ActRecord>, ToolAnswer> word) {
        open.put(act.id(), new Lost(whose, word, Optional.empty(), true));
    }

    /** The tool has its answer. */
    synchronized void known(Act act) {
        open.remove(act.id());
    }

    /**
     * The tool waits no longer.
     *
     * @return its answer, if somebody found out meanwhile
     */
    synchronized Optional<Supplier<ToolAnswer>> leave(Act act) {
        Optional<Supplier<ToolAnswer>> found = Optional.ofNullable(open.get(act.id())).flatMap(Lost::found);
        if (found.isPresent()) {
            open.remove(act.id());
        } else {
            open.computeIfPresent(act.id(), (_, lost) -> lost.with(Optional.empty(), false));
        }
        return found;
    }

    /**
     * Those who settle acts know.
     *
     * @param record empty = it did not happen
     * @return what is to be told; empty for an act of nobody's here, and where its tool still waits and tells it
     */
    public Optional<Found> settled(Act act, Optional<ActRecord> record) {
        Lost lost;
        synchronized (this) {
            lost = open.get(act.id());
            if (lost == null) {
                return Optional.empty();
            }
            if (lost.awaited()) {
                Lost waiting = lost;
                open.put(act.id(), lost.with(Optional.of(() -> waiting.word().apply(record)), true));
                return Optional.empty();
            }
            open.remove(act.id());
        }
        // Outside: it moves the order in work.
        return Optional.of(new Found(lost.whose().conversation(), lost.whose().card(), lost.word().apply(record)));
    }
}
